// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/text/line_map.h"
#include "lint/text/span.h"

namespace lint {

enum class Format : uint8_t { Markdown, Docx, PlainText };
std::string_view name_of(Format format);  // "markdown", "docx", "text"

/// One paragraph-like piece of a document, in reading order. Table cells come row by row.
struct Block {
  enum class Kind : uint8_t {
    Heading,
    Paragraph,
    ListItem,   ///< the first paragraph of a list item; its other paragraphs are Paragraph
    TableCell,  ///< one paragraph of a cell; an empty cell has one empty block
    Note,       ///< footnote or endnote, at the end of the document
    PageHeader,
    PageFooter,
    TextBox,
  };
  enum class Box : uint8_t { None, Unticked, Ticked };
  struct Cell {
    uint16_t table = 0;  ///< counts the tables of the document; a nested table has its own number
    uint16_t row = 0;
    uint16_t column = 0;  ///< of the grid, so that merged cells keep their neighbours in place
    bool header = false;  ///< stands in a header row
  };

  Kind kind = Kind::Paragraph;
  /// In Document::text(). Does not hold the automatic label, the list mark or the heading mark;
  /// does hold a typed one.
  Span span = {};
  /// The automatic label as it is printed, with its punctuation: "7.2", "(b)", "Article IV". Empty
  /// without one and for bullets.
  std::string label = {};
  bool bullet = false;
  /// Heading: 1 to 9. Automatic label or list item: zero-based depth in its list. Otherwise 0.
  uint8_t level = 0;
  /// Equal for the items of one list, -1 outside. In DOCX the numbering instance.
  int32_t list = -1;
  /// All of its text is bold, underlined, in capitals or in larger print than most of the document:
  /// a heading in documents without styles.
  bool emphasised = false;
  /// The emphasised words at its beginning that are a title ("Reports." in "**Reports.** Provider
  /// shall"), with a typed number if that is emphasised too; empty without, and when all is.
  Span run_in = {};
  /// Left indent in twentieths of a point (DOCX) or columns times 120 (text); 0 when not known.
  uint32_t indent = 0;
  /// A tick box at its beginning; the mark itself is not in the text.
  Box box = Box::None;
  std::optional<Cell> cell = {};
  bool quoted = false;  ///< stands in a Markdown block quote
};

/// A tracked change (ECMA-376 part 1, 17.13.5), or struck-out text, which has no author and no
/// date.
struct Revision {
  enum class Kind : uint8_t { Insertion, Deletion, MoveFrom, MoveTo, ParagraphMark };
  Kind kind = Kind::Insertion;
  std::string author = {};
  std::string date = {};  ///< as written in the file, ISO 8601
  /// What this view shows of it: its text, or the empty span where text was taken out. A paragraph
  /// mark is the '\n' behind its block, or the empty span where two paragraphs became one.
  Span span = {};
  std::string text = {};  ///< what was inserted or deleted, whichever view this is
};

/// A comment of Word, or an HTML comment in Markdown, which has no author and no date.
struct Comment {
  std::string author = {};
  std::string date = {};
  std::string text = {};
  Span anchor = {};  ///< what it is attached to; may be empty
};

/// Something in the document that could not be read, so that no rule may pass on it.
struct Unread {
  std::string what = {};  ///< "text in a picture", in lower case
  uint32_t offset = 0;    ///< where, in Document::text()
};

/// A contract draft as text in blocks, with a map from every byte back to its source. Immutable;
/// shared between threads as `shared_ptr<const Document>`.
///
/// The text is valid UTF-8, normalised for matching: every kind of space is U+0020, U+2010 and
/// U+2011 are '-', curly quotes are straight ones, soft hyphens and zero-width characters are left
/// out. Blocks are separated by one '\n'; a '\n' inside a block is a line break of the author's.
///
/// The source is what people see and count in: for Markdown and plain text the decoded file, for
/// DOCX the text of the parts before normalisation, one line for each paragraph that the view has,
/// empty ones too, in the order of the blocks' parts (body, notes, page headers and footers; a text
/// box behind its paragraph). A line break inside a paragraph is '\v' there.
class Document {
 public:
  /// text [text, next piece's text) comes from source [source, source + length). Where the lengths
  /// of both are equal, byte i comes from byte i; otherwise (a normalised character) all of one
  /// from all of the other.
  struct Piece {
    uint32_t text = 0;
    uint32_t source = 0;
    uint32_t length = 0;
  };
  /// DOCX only: where a run of the source text stands in the archive.
  struct Run {
    uint32_t source = 0;     ///< offset in source() at which the run begins
    uint16_t part = 0;       ///< index into parts()
    uint32_t paragraph = 0;  ///< ordinal of the w:p in its part, in document order
    uint32_t run = 0;        ///< ordinal of the w:r in its w:p
  };

  struct Fields {
    std::string path = {};
    Format format = Format::Markdown;
    std::string text = {};
    std::string source = {};
    std::vector<Block> blocks = {};
    std::vector<Piece> pieces = {};  ///< by text
    std::vector<std::string> parts = {};
    std::vector<Run> runs = {};  ///< by source
    std::vector<Revision> revisions = {};
    std::vector<Comment> comments = {};
    std::vector<Unread> unread = {};
    uint32_t hidden_characters = 0;
  };
  explicit Document(Fields fields);
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  const Fields& fields() const { return fields_; }
  /// As given by the user.
  const std::string& path() const { return fields_.path; }
  Format format() const { return fields_.format; }
  const std::string& text() const { return fields_.text; }
  std::string_view text(Span span) const { return slice(fields_.text, span); }
  const std::string& source() const { return fields_.source; }
  const std::vector<Block>& blocks() const { return fields_.blocks; }
  const std::vector<std::string>& parts() const { return fields_.parts; }
  const std::vector<Run>& runs() const { return fields_.runs; }
  const std::vector<Revision>& revisions() const { return fields_.revisions; }
  const std::vector<Comment>& comments() const { return fields_.comments; }
  const std::vector<Unread>& unread() const { return fields_.unread; }
  /// Characters of hidden text (w:vanish) that were left out.
  uint32_t hidden_characters() const { return fields_.hidden_characters; }

  /// The bytes of source() from which a span of text() comes. An empty span maps to an empty one.
  Span source_span(Span span) const;
  /// The words as the author wrote them.
  std::string_view quote(Span span) const { return slice(fields_.source, source_span(span)); }
  /// Zero-based. Markdown and plain text: line and column of the file. DOCX: ordinal of the
  /// paragraph and column in it. Reports add one.
  LineMap::Position position(uint32_t offset, LineMap::Unit unit) const;

 private:
  Fields fields_;
  LineMap lines_;
};

}  // namespace lint
