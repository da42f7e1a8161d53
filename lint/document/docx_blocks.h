// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/document/document.h"
#include "lint/document/docx_numbering.h"
#include "lint/document/docx_properties.h"
#include "lint/document/docx_styles.h"
#include "lint/document/paragraph.h"

namespace lint {

/// A paragraph as one view shows it, before normalisation. Offsets count bytes of `text`. A line
/// break of the author's is '\v', so that a paragraph is one line of the source.
struct DocxParagraph {
  struct Run {
    uint32_t begin = 0;  ///< its text ends where the next run's begins
    uint32_t paragraph = 0;
    uint32_t run = 0;
    bool strong = false;  ///< bold, underlined or capitals
    bool italic = false;
    uint16_t size = 0;  ///< of the font, in half points; 0 where none is given
  };
  struct Change {
    Revision::Kind kind = Revision::Kind::Insertion;
    std::string author = {};
    std::string date = {};
    uint32_t begin = 0;
    uint32_t end = 0;
    std::string text = {};
    bool shown = false;  ///< ParagraphMark only: the view has the mark
  };
  struct CommentMark {
    enum class Kind : uint8_t { Begin, End, Reference };
    Kind kind = Kind::Begin;
    std::string comment = {};
    uint32_t offset = 0;
  };
  struct Gap {
    std::string what = {};
    uint32_t offset = 0;
  };

  Block::Kind kind = Block::Kind::Paragraph;
  std::optional<Block::Cell> cell = {};
  ParagraphFormat format = {};
  std::string text = {};
  std::vector<Run> runs = {};
  std::vector<Change> changes = {};
  std::vector<CommentMark> comment_marks = {};
  std::vector<Gap> gaps = {};  ///< what could not be read
  uint32_t hidden_characters = 0;
  /// Where the title ends that a style separator cuts off; 0 without.
  uint32_t title_end = 0;
  /// The view does not have the paragraph; only its changes count.
  bool gone = false;
  /// Stands for an empty cell, which has a block all the same.
  bool fills_cell = false;
};

/// Turns the paragraphs of a DOCX, in order, into the blocks, text, source and maps of a document.
class DocxBlocks {
 public:
  /// `comments` by their ids. Everything must outlive the object.
  DocxBlocks(Document::Fields& fields, const DocxStyles& styles, DocxNumbering& numbering,
             std::map<std::string, Comment, std::less<>> comments);

  /// The paragraphs added from now on stand in this part.
  void begin_part(std::string name);
  /// Whether the paragraph gave a block.
  bool add(const DocxParagraph& paragraph);
  /// Whether there are more blocks than any contract has.
  bool is_overfull() const;
  /// To be called once, after the last paragraph.
  void finish();

 private:
  struct Numbering {
    int32_t instance = 0;
    int32_t level = 0;
    std::optional<DocxNumbering::Number> number = {};
  };
  struct OpenComment {
    Comment comment = {};
    bool anchored = false;
  };

  std::optional<Numbering> count(const DocxParagraph& paragraph, const ParagraphStyle& style);
  Block describe(const DocxParagraph& paragraph, const ParagraphStyle& style,
                 const std::optional<Numbering>& numbering);
  void append_text(const DocxParagraph& paragraph, uint32_t line);
  /// Maps what hangs on the paragraph into the text; `line` and `first_piece` are where it begins
  /// in the source and in the map.
  void place_marks(const DocxParagraph& paragraph, uint32_t line, size_t first_piece);
  uint32_t text_offset(uint32_t source_offset, size_t first_piece) const;
  void note_sizes(const DocxParagraph& paragraph, const Block& block, size_t index);
  void mark_large_print();
  void mark_header_rows();

  Document::Fields& fields_;
  const DocxStyles& styles_;
  DocxNumbering& numbering_;
  ParagraphBuilder builder_;
  std::map<std::string, OpenComment, std::less<>> comments_ = {};
  std::vector<std::string> anchored_ = {};  ///< comment ids in the order of their anchors
  std::map<int32_t, int32_t> lists_ = {};   ///< numbering instance to list number
  std::set<int32_t> unresolved_ = {};
  std::map<uint16_t, size_t> bytes_of_size_ = {};          ///< in paragraphs of the body
  std::vector<std::pair<size_t, uint16_t>> in_size_ = {};  ///< blocks in one size, which is known
};

}  // namespace lint
