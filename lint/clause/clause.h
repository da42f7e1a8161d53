// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "lint/document/document.h"
#include "lint/text/span.h"

namespace lint {

/// Index into ClauseTree::clauses(); 0 is the root, which stands for the whole document.
using ClauseId = uint32_t;

/// One node of the clause tree. Spans are in Document::text().
struct Clause {
  enum class Kind : uint8_t {
    Root,
    Schedule,   ///< schedule, exhibit, annex, appendix, attachment, and titled parts of a bundle
    Section,    ///< has a heading, numbered or not
    Provision,  ///< a numbered clause without a heading, or a list item
    Paragraph,  ///< running text without a number
    Row,        ///< a table row; its cells are `cells`
  };
  /// What the text does, inherited by descendants that do nothing else.
  enum class Function : uint8_t {
    Operative,
    Parties,     ///< title and "by and between"
    Recital,     ///< whereas, background
    Definition,  ///< says what a term means
    Signature,
    Contents,       ///< table of contents
    DraftingNote,   ///< "[Note to draft: ...]", "[COUNSEL: ...]"
    PageFurniture,  ///< page headers and footers
  };

  Kind kind = Kind::Paragraph;
  Function function = Function::Operative;
  ClauseId parent = 0;
  /// One past the last descendant: clauses stand in reading order, parents before children.
  ClauseId end = 0;
  uint16_t depth = 0;
  /// Its own label as printed, without punctuation around: "7.2", "(b)", "ARTICLE IV", "Schedule
  /// 2". Empty without one.
  std::string label = {};
  /// How a lawyer would cite it: "7.2(b)", "Article IV", "Schedule 2, 3.1"; for a clause without a
  /// label that of the nearest ancestor that has one. Empty when none has.
  std::string citation = {};
  Span heading = {};  ///< without the label; empty without a heading
  /// Its own words: after label and heading, before its first child. May be empty. For a Row, all
  /// of its cells.
  Span text = {};
  /// Text of the parent that goes on after the parent's items ("in each case within 30 days"); read
  /// with each of the items before it.
  bool continuation = false;
  /// Its own words introduce its children ("Provider shall:"), so that each of them is read with
  /// it.
  bool leads_in = false;
  Block::Box box = Block::Box::None;
  uint32_t first_block = 0;      ///< in Document::blocks(); the block that begins it
  std::vector<Span> cells = {};  ///< Row only: by column, empty spans for empty cells
  ClauseId header_row = 0;       ///< Row only: the header row of its table, 0 without one
};

/// A gap or a duplicate in the numbering, or a label that its context cannot explain.
struct NumberingNote {
  enum class Kind : uint8_t { Gap, Duplicate, Unexpected, TooDeep };
  Kind kind = Kind::Gap;
  ClauseId clause = 0;
  std::string expected = {};  ///< the label that should stand there; empty when unknown
};

/// The clauses of one document. Immutable; holds the document alive.
class ClauseTree {
 public:
  ClauseTree(std::shared_ptr<const Document> document, std::vector<Clause> clauses,
             std::vector<NumberingNote> notes, std::vector<Span> drafting_notes);

  const Document& document() const { return *document_; }
  const std::shared_ptr<const Document>& shared_document() const { return document_; }
  const std::vector<Clause>& clauses() const { return clauses_; }
  const Clause& operator[](ClauseId id) const { return clauses_[id]; }
  const std::vector<NumberingNote>& notes() const { return notes_; }
  /// Bracketed notes inside clauses ("[COUNSEL: confirm]"), sorted: not contract text.
  const std::vector<Span>& drafting_notes() const { return drafting_notes_; }

  /// The clause whose own words (or heading) hold `offset`; the one before it when it stands
  /// between.
  ClauseId at(uint32_t offset) const;
  /// The direct children, in order.
  std::vector<ClauseId> children(ClauseId id) const;
  bool is_within(ClauseId id, ClauseId ancestor) const {
    return ancestor <= id && id < clauses_[ancestor].end;
  }
  /// The nearest ancestor-or-self with a heading; 0 when there is none.
  ClauseId section(ClauseId id) const;

  /// Whether the clause, or one that it belongs to, has a tick box that was left empty: the parties
  /// did not agree to it.
  bool is_unticked(ClauseId id) const;

  /// The own words of a clause as they must be read: the lead-ins above it from the outermost to
  /// the nearest, its own words, then the continuations that follow its siblings. Without empty
  /// spans. For a Row: header cells are not among them, see `header_row`.
  std::vector<Span> provision(ClauseId id) const;

 private:
  /// Where a clause begins, with its typed label.
  uint32_t begin_of(ClauseId id) const;
  /// Whether a paragraph stands behind the items of its parent and begins anew, so that the
  /// parent's lead-in is not for it.
  bool stands_alone(ClauseId id) const;

  std::shared_ptr<const Document> document_;
  std::vector<Clause> clauses_;
  std::vector<NumberingNote> notes_;
  std::vector<Span> drafting_notes_;
  std::vector<ClauseId> continuations_;  ///< by parent, then by id
};

}  // namespace lint
