// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "lint/document/paragraph.h"
#include "lint/text/span.h"

namespace lint {

/// Follows the inline content of one Markdown block through its source, so that every piece of text
/// is mapped to the bytes that it comes from. A Markdown parser tells what the pieces are and their
/// order; their places it tells only roughly. Each call takes the next thing from the source.
class InlineSource {
 public:
  /// `block` is where the content of the block stands; block quotes of `quote_depth` are around it.
  InlineSource(std::string_view source, Span block, uint32_t quote_depth)
      : source_(source), at_(block.begin), end_(block.end), quote_depth_(quote_depth) {}

  /// Text as the parser understood it, with escapes and entities resolved; goes to `paragraph`,
  /// or nowhere when it is null.
  void text(std::string_view literal, ParagraphBuilder* paragraph);
  /// A code span with its backticks.
  void code(std::string_view literal, ParagraphBuilder* paragraph);
  /// Raw bytes that are no text: an HTML tag or comment.
  void raw(std::string_view literal);
  /// The mark of emphasis, "*" or "__": `count` of one of `marks`.
  void delimiter(std::string_view marks, uint32_t count);
  void open_link();
  void open_image();
  /// Behind the text of a link or image: the closing bracket and what follows it.
  void close_link();
  void footnote_reference();
  /// The end of a line with the spaces or the backslash before it and what begins the next one.
  Span line_end();

  uint32_t at() const { return at_; }
  /// Spaces at the beginning of the line on which the next thing stands, with tabs to every fourth.
  uint32_t indent() const;

 private:
  bool at_line_end() const;
  void skip_line_begin();
  void skip_bracketed(char open, char close);
  void skip_destination();
  /// Moves to the next place where `literal` can stand; false when there is none.
  bool find(std::string_view literal);

  std::string_view source_;
  uint32_t at_;
  uint32_t end_;
  uint32_t quote_depth_;
};

}  // namespace lint
