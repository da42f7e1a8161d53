// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "lint/document/docx_tag.h"
#include "lint/text/result.h"

namespace lint {

/// The attributes of one element. Valid only during the call that hands them over, and so are the
/// values, which are valid UTF-8 with entities resolved.
class XmlAttributes {
 public:
  /// `values`: five pointers for each attribute, as libxml2's SAX2 interface lays them out.
  XmlAttributes(const unsigned char* const* values, int count) : values_(values), count_(count) {}

  /// The attribute of this local name, in whatever namespace.
  std::optional<std::string_view> find(std::string_view name) const;

 private:
  const unsigned char* const* values_;
  int count_;
};

/// Receives the elements of an XML part in document order.
class XmlHandler {
 public:
  XmlHandler() = default;
  /// `locates`: wants to know where in the bytes the tags stand.
  explicit XmlHandler(bool locates) : locates_(locates) {}
  XmlHandler(const XmlHandler&) = delete;
  XmlHandler& operator=(const XmlHandler&) = delete;
  virtual ~XmlHandler() = default;

  virtual void begin(Tag tag, const XmlAttributes& attributes) = 0;
  virtual void end(Tag tag) = 0;
  /// A piece of character data; whole code points, but not always all that stands together.
  virtual void characters(std::string_view text) = 0;

  const std::optional<Error>& refusal() const { return refusal_; }
  bool locates() const { return locates_; }
  /// For parse_xml alone.
  void move_to(size_t offset) { offset_ = offset; }

 protected:
  /// For a handler that locates, in the bytes of a part in UTF-8: in `begin` the end of the tag's
  /// name and attributes, at its ">" or "/>"; in `end` one past the ">". In `characters` unknown.
  size_t offset() const { return offset_; }

  /// Ends the reading with an error; the first one counts.
  void refuse(std::string message, std::string cure) {
    if (!refusal_)
      refusal_ = Error{.message = std::move(message), .cure = std::move(cure)};
  }

 private:
  std::optional<Error> refusal_ = {};
  bool locates_ = false;
  size_t offset_ = 0;
};

/// Reads an XML part without building a tree. There is no access to files or the network. Errors,
/// which name `part` and the line: not well-formed, a document type declaration (which could
/// declare entities), elements nested deeper than 256, the handler's refusal.
Result<void> parse_xml(std::string_view bytes, std::string_view part, XmlHandler& handler);

}  // namespace lint
