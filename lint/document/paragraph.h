// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "lint/document/document.h"
#include "lint/document/text_builder.h"

namespace lint {

/// Puts paragraphs of Markdown and plain text into a document. One paragraph of the source may give
/// several blocks: lines that begin with typed labels, bullets or tick boxes are items of their
/// own. Also finds what the words themselves show: tick boxes, emphasis, run-in titles, template
/// tags.
class ParagraphBuilder {
 public:
  enum class Style : uint8_t { Bold, Italic };

  explicit ParagraphBuilder(Document::Fields& fields) : fields_(fields), text_(fields) {}

  /// The first block takes what is known of it from `first`; what its words show is found out.
  void begin(Block first);
  void append(std::string_view source, uint32_t source_offset);
  void append_decoded(std::string_view decoded, uint32_t source_offset, uint32_t length);
  /// The end of a hard-wrapped line; the next is indented by `indent` (see Block::indent).
  void wrap(uint32_t source_offset, uint32_t length, uint32_t indent);
  /// A line break of the author's.
  void line_break(uint32_t source_offset, uint32_t length);
  /// The text from here on is, or is no longer, of this style. Calls nest.
  void open(Style style);
  void close(Style style);
  /// Ends the paragraph. Without text it leaves no block, unless it is a table cell.
  void end();

  bool is_open() const { return open_; }
  bool is_empty() const { return text_.offset() == begin_; }
  /// The offset at which the next character will stand.
  uint32_t offset() const { return text_.offset(); }
  /// A number for a new list.
  int32_t new_list() { return next_list_++; }
  /// How many there are.
  int32_t lists() const { return next_list_; }

 private:
  struct Line {
    uint32_t begin = 0;
    uint32_t indent = 0;
  };
  /// Where a block begins, and what its mark said.
  struct Item {
    uint32_t begin = 0;
    uint32_t indent = 0;
    Block::Box box = Block::Box::None;
    bool bullet = false;
  };
  struct Styled {
    uint32_t depth = 0;
    uint32_t begin = 0;
    std::vector<Span> spans = {};
  };

  std::vector<Span> line_spans();
  void take_out_tags();
  std::vector<Item> split();
  void cut(std::vector<Span> cuts);
  void finish(Block& block) const;
  Styled& styled(Style style) { return style == Style::Bold ? bold_ : italic_; }

  Document::Fields& fields_;
  TextBuilder text_;
  Block first_ = {};
  bool open_ = false;
  uint32_t begin_ = 0;
  std::vector<Line> lines_ = {};
  Styled bold_ = {};
  Styled italic_ = {};
  int32_t next_list_ = 0;
};

}  // namespace lint
