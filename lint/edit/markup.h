// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/document/docx_tag.h"
#include "lint/text/result.h"
#include "lint/text/span.h"

namespace lint {

/// The elements of an XML part and where in its bytes their tags stand, so that the part can be
/// edited as text and all other bytes stay as they are. Keeps a view of the bytes, which must
/// outlive it.
class Markup {
 public:
  using Id = uint32_t;  ///< 0 is the root element

  struct Element {
    Tag tag = Tag::Unknown;
    Id parent = 0;    ///< the root is its own
    Id end = 0;       ///< one past the last descendant: elements stand in document order
    Span begin = {};  ///< the start tag, or the whole of an empty-element tag
    Span close = {};  ///< the end tag; empty, at the end of `begin`, for an empty-element tag

    Span all() const { return {begin.begin, close.end}; }
    Span content() const { return {begin.end, close.begin}; }
  };

  /// Errors: those of parse_xml, a part in another encoding than UTF-8.
  static Result<Markup> read(std::string_view bytes, std::string_view part);

  std::string_view bytes() const { return bytes_; }
  const std::vector<Element>& elements() const { return elements_; }
  const Element& operator[](Id id) const { return elements_[id]; }
  std::vector<Id> children(Id id) const;
  /// The first child of this tag.
  std::optional<Id> child(Id id, Tag tag) const;
  /// The nearest ancestor-or-self of this tag.
  std::optional<Id> enclosing(Id id, Tag tag) const;
  bool is_empty_tag(Id id) const { return elements_[id].close.empty(); }

  /// The name as it is written, with its prefix.
  std::string_view name(Id id) const;
  /// The value of the attribute of this local name, in whatever namespace, as it is written:
  /// entities are not resolved.
  std::optional<std::string_view> attribute(Id id, std::string_view local_name) const;
  /// The attribute with the space before it; empty without.
  Span attribute_span(Id id, std::string_view local_name) const;
  /// The prefix, with its colon, that the root binds to a namespace whose URI ends like this;
  /// nothing when it binds none.
  std::optional<std::string> prefix_for(std::string_view uri_ending) const;

 private:
  class Reader;
  struct Attribute {
    Span all = {};  ///< with the space before it
    Span name = {};
    Span value = {};
  };
  std::vector<Attribute> attributes(Id id) const;

  std::string_view bytes_;
  std::vector<Element> elements_ = {};
};

/// `text` as character data or as an attribute's value.
std::string escape_xml(std::string_view text);
/// The opposite: the five entities of XML and character references resolved.
std::string unescape_xml(std::string_view text);

}  // namespace lint
