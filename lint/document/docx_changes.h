// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/document/docx_blocks.h"
#include "lint/document/reader.h"
#include "lint/document/xml.h"

namespace lint {

/// The tracked changes that are open at a place in the text (ECMA-376 part 1, 17.13.5), each inside
/// the one before, and what a view makes of them.
class DocxChanges {
 public:
  explicit DocxChanges(View view) : view_(view) {}

  /// The change that an element with w:author and w:date opens.
  void open(Revision::Kind kind, const XmlAttributes& attributes);
  void close();
  size_t depth() const { return open_.size(); }

  /// Whether the view has what stands here.
  bool shows() const { return hiding_ == 0; }
  /// Whether the view has what a change of this kind is about.
  bool shows(Revision::Kind kind) const;

  /// Writes `text`, which stands at the end of the paragraph's text, to every open change, before
  /// the paragraph takes it in or not. Struck-out formatting is a deletion that nobody signed.
  /// Returns whether the view has the text.
  bool record(DocxParagraph& paragraph, std::string_view text, bool struck_out) const;

  static DocxParagraph::Change mark_change(const XmlAttributes& attributes);

 private:
  struct Change {
    Revision::Kind kind = Revision::Kind::Insertion;
    std::string author = {};
    std::string date = {};
  };

  void extend(DocxParagraph& paragraph, const Change& change, std::string_view text,
              bool shown) const;

  View view_;
  std::vector<Change> open_ = {};
  size_t hiding_ = 0;  ///< how many of the open changes hide what stands here
};

}  // namespace lint
