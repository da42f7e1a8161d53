// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/document/document.h"
#include "lint/document/paragraph.h"
#include "lint/document/reader.h"
#include "lint/text/span.h"

namespace lint {

/// A tag, comment, declaration or processing instruction.
struct HtmlTag {
  std::string name = {};  ///< in lower case; empty for what is no tag
  bool closing = false;
  bool heading = false;  ///< its class says so: `<span class="header_2">`
  uint32_t length = 0;   ///< in bytes with "<" and ">"; 0: none stands here
};
/// What stands at the beginning of `text`, which begins with "<". A comment without an end goes on
/// to the end of the text.
HtmlTag parse_html_tag(std::string_view text);

/// What an element means for the words inside it.
enum class HtmlMeaning : uint8_t {
  Unknown,  ///< no element of HTML: a component, or a field to fill in ("<Supplier>")
  Inline,
  Bold,  ///< or underlined
  Italic,
  Deleted,
  Inserted,
  Break,
  Hidden,  ///< its words are not shown
  Block,   ///< ends the paragraph it stands in
};
HtmlMeaning meaning_of(std::string_view name);

/// The elements that HTML does not know and of which a closing tag stands in `source`, sorted.
std::vector<std::string> find_closed_elements(std::string_view source);

/// Reads HTML in Markdown as blocks: headings, paragraphs, list items, table cells. Tags are
/// dropped and their words kept, except those of scripts and styles. One reader for the document,
/// since an element may go on over several pieces of HTML.
class HtmlReader {
 public:
  /// Tables are counted in `tables`, which the Markdown reader shares. `closed`: what
  /// find_closed_elements() found in the file. All must outlive the reader.
  HtmlReader(Document::Fields& fields, ParagraphBuilder& paragraph, uint16_t& tables, View view,
             const std::vector<std::string>& closed)
      : fields_(fields),
        source_(fields.source),
        paragraph_(paragraph),
        tables_(tables),
        view_(view),
        closed_(closed) {}

  /// One piece of HTML. `around` gives what its blocks take over: quoted, and list and level.
  void read(Span html, const Block& around);
  /// Whether what looks like a tag is a field to fill in, which is part of the text: no element of
  /// HTML, without attributes, and never closed.
  bool is_field(std::string_view literal, const HtmlTag& tag) const;
  /// Whether an element is open that gives what follows another meaning.
  bool is_open() const;
  /// The places of the comments in the source that were read since the last call, in its order;
  /// those of Markdown's own paragraphs are handed in.
  std::vector<Span> take_comments() { return std::exchange(comments_, {}); }
  void add_comment(Span place) { comments_.push_back(place); }
  /// Makes a Markdown paragraph between two pieces of HTML part of the table cell around it.
  void place(Block& block);

 private:
  struct List {
    bool ordered = false;
    uint32_t next = 1;
    int32_t id = -1;
  };
  struct Table {
    Block::Cell cell = {};
    bool in_row = false;
    bool in_cell = false;
    bool cell_has_text = false;
  };

  void read_text(Span text);
  void read_tag(const HtmlTag& tag, uint32_t at);
  void read_list_tag(const HtmlTag& tag);
  bool read_table_tag(const HtmlTag& tag);
  void read_change_tag(const HtmlTag& tag, uint32_t at);
  void open_paragraph();
  void flush();

  Document::Fields& fields_;
  std::string_view source_;
  ParagraphBuilder& paragraph_;
  uint16_t& tables_;
  View view_;
  const std::vector<std::string>& closed_;
  Block around_ = {};
  std::vector<Span> comments_ = {};
  std::vector<List> lists_ = {};
  std::vector<Table> tables_open_ = {};
  std::string hidden_ = {};     ///< the element whose words are dropped
  uint32_t change_begin_ = 0;   ///< of an open tracked change, in the text
  uint32_t change_source_ = 0;  ///< the same in the source; 0: none is open
  uint8_t heading_ = 0;
  bool at_item_ = false;  ///< the next words are the first of a list item
};

}  // namespace lint
