// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lint/document/document.h"
#include "lint/document/html.h"
#include "lint/document/inline_source.h"
#include "lint/document/paragraph.h"
#include "lint/document/reader.h"
#include "lint/text/span.h"

namespace lint {

/// The inline content of one paragraph, heading or table cell of Markdown, told piece by piece in
/// the order of the source. Puts the words into the document, decides what is shown of struck-out
/// and inserted words, and notices pictures.
class MarkdownLeaf {
 public:
  /// `content` is where the leaf stands in the source, behind the mark of a heading or list item.
  MarkdownLeaf(Document::Fields& fields, ParagraphBuilder& paragraph, HtmlReader& html, View view,
               Span content, uint32_t quote_depth)
      : fields_(fields),
        paragraph_(paragraph),
        html_(html),
        view_(view),
        source_(fields.source, content, quote_depth) {}

  /// Leading columns of the first line.
  uint32_t indent() const { return source_.indent(); }

  void text(std::string_view literal);
  void code(std::string_view literal) { source_.code(literal, target()); }
  void html(std::string_view literal);
  void soft_break();
  void line_break();
  void emphasis(ParagraphBuilder::Style style, bool enter);
  void strikethrough(bool enter);
  void link(bool enter);
  void image(bool enter, std::string_view url);
  void footnote_reference() { source_.footnote_reference(); }
  /// Ends the paragraph as well.
  void end();

 private:
  /// Words that one of the views does not show.
  struct Change {
    Revision::Kind kind = Revision::Kind::Deletion;
    uint32_t depth = 0;
    uint32_t begin = 0;
    std::string text = {};
  };

  void change(Change& of, bool enter);
  bool is_shown(const Change& of) const {
    return of.depth == 0 || (of.kind == Revision::Kind::Deletion) == (view_ == View::Original);
  }
  /// Where text goes: nowhere while it is not shown.
  ParagraphBuilder* target() {
    const bool shown = image_depth_ == 0 && is_shown(deletion_) && is_shown(insertion_);
    return shown ? &paragraph_ : nullptr;
  }

  Document::Fields& fields_;
  ParagraphBuilder& paragraph_;
  HtmlReader& html_;
  View view_;
  InlineSource source_;
  Change deletion_ = {};
  Change insertion_ = {Revision::Kind::Insertion};
  uint32_t image_depth_ = 0;
  uint32_t link_depth_ = 0;
  bool has_picture_ = false;
  std::vector<bool> heading_spans_ = {};  ///< for each open span whether its class names a heading
};

}  // namespace lint
