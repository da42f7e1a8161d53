// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lint/document/docx_blocks.h"
#include "lint/document/docx_changes.h"
#include "lint/document/docx_properties.h"
#include "lint/document/docx_styles.h"
#include "lint/document/docx_table.h"
#include "lint/document/reader.h"

namespace lint {

/// The paragraphs of one part as a view shows them: joins those between which the view has no
/// paragraph mark, puts text boxes behind the paragraph that they hang on, leaves out hidden text
/// and deleted rows, fills empty cells, and hands each finished paragraph to the blocks.
class DocxFlow {
 public:
  /// Everything must outlive the object.
  DocxFlow(View view, const DocxStyles& styles, DocxBlocks& blocks, Block::Kind kind,
           uint16_t& next_table);

  /// `ordinal`: of the w:p in its part.
  void begin_paragraph(uint32_t ordinal);
  void end_paragraph();
  /// Counts a w:r of the paragraph, also one that is passed over.
  void begin_run();
  void end_run() { level().run = {}; }
  void begin_text_box();
  void end_text_box();
  void begin_table();
  void end_table() { tables_.end_table(); }
  void begin_row() { tables_.begin_row(); }
  void end_row() { tables_.end_row(changes_); }
  void begin_cell() { tables_.begin_cell(); }
  void end_cell();
  /// The next paragraph does not join the last one.
  void end_story();

  /// Children of w:pPr; of w:rPr in a run; of w:rPr of the paragraph mark; of the properties of
  /// tables, rows and cells.
  void read_paragraph_property(Tag tag, const XmlAttributes& attributes);
  void read_run_property(Tag tag, const XmlAttributes& attributes);
  void read_mark_property(Tag tag, const XmlAttributes& attributes);
  void read_table_property(Tag tag, const XmlAttributes& attributes);
  /// The paragraph's numbering or its mark was inserted, deleted or moved.
  void change_numbering(Revision::Kind kind);
  void change_mark(Revision::Kind kind, const XmlAttributes& attributes);

  DocxChanges& changes() { return changes_; }
  /// Whether there is more text than any contract has.
  bool is_overfull() const { return overfull_ || blocks_.is_overfull(); }

  /// Text of the current run.
  void add_text(std::string_view text);
  /// A w:sym.
  void add_symbol(std::string_view font, std::string_view code);
  void add_comment_mark(DocxParagraph::CommentMark::Kind kind, std::string comment);
  /// Something here cannot be read.
  void add_gap(std::string what);

 private:
  struct Run {
    std::string style = {};
    RunFormat direct = {};
    SymbolFont font = SymbolFont::None;
    bool resolved = false;
    RunFormat format = {};  ///< with the styles; valid when resolved
  };
  struct Mark {
    RunFormat format = {};
    bool separates_style = false;
    bool gone = false;
    std::vector<DocxParagraph::Change> changes = {};
  };
  /// The part, or a text box in it: paragraphs that follow one another.
  struct Level {
    DocxParagraph paragraph = {};
    bool open = false;                ///< inside a w:p
    bool joins_next = false;          ///< the view does not have the last paragraph's mark
    bool keeps_format = false;        ///< the joined paragraph has the format of its first part
    ParagraphFormat format = {};      ///< of the w:p
    bool is_dropped_capital = false;  ///< the w:p is the first letter of the next one
    Mark mark = {};
    uint32_t ordinal = 0;
    uint32_t runs = 0;
    Run run = {};
    size_t tables = 0;  ///< open around it
    std::vector<DocxParagraph> boxes = {};
    /// What stands between two paragraphs and goes to the next.
    std::vector<DocxParagraph::CommentMark> comment_marks = {};
    std::vector<DocxParagraph::Gap> gaps = {};
  };

  void put_text(std::string_view text);
  void resolve_run();
  void flush();
  void emit(DocxParagraph& paragraph);

  Level& level() { return levels_.back(); }
  bool in_cell() const { return tables_.depth() > levels_.back().tables; }

  const DocxStyles& styles_;
  DocxBlocks& blocks_;
  Block::Kind kind_;
  std::vector<Level> levels_ = {};
  DocxTables tables_;
  DocxChanges changes_;
  bool overfull_ = false;
};

}  // namespace lint
