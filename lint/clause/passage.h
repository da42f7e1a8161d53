// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/clause/label.h"
#include "lint/document/document.h"
#include "lint/text/memory.h"
#include "lint/text/span.h"

namespace lint {

/// What the words of a passage said when they were asked something, see classify().
struct Answers {
  uint32_t asked = 0;  ///< a bit for each question
  uint32_t yes = 0;
  uint64_t hash = 0;  ///< of the first letters without their case; with `letters`
  std::optional<uint32_t> letters = {};
};

/// A stretch of a document that becomes one clause: a block, a part of one (an item that stands
/// within a paragraph, the words behind such items), or a table row. What lies between the blocks
/// of the reader and the nodes of the tree.
struct Passage {
  enum class Form : uint8_t {
    Heading,  ///< a heading block
    Text,     ///< a paragraph or text box
    Item,     ///< a list item
    Inline,   ///< an item within a paragraph
    Rest,     ///< the sentences behind the items within a paragraph
    Row,
    Cell,  ///< a list item or tick box in a cell
    Note,
    Furniture,
  };

  Form form = Form::Text;
  uint32_t block = 0;
  Span span = {};  ///< with a typed label
  std::optional<Label> label = {};
  bool automatic = false;  ///< the label stands in the block, not in the text
  Span heading = {};
  Span text = {};
  /// A title by its looks alone (no heading style, no emphasis), so that it may be a short item.
  bool soft_heading = false;
  bool colon_heading = false;  ///< ended by a colon or a dash
  bool emphasised = false;
  uint8_t heading_level = 0;  ///< 0 for what is no heading block
  bool bullet = false;
  int32_t list = -1;
  uint8_t list_level = 0;
  uint32_t indent = 0;
  Block::Box box = Block::Box::None;
  std::vector<Span> cells = {};
  /// Row: counts tables from 1. Cell and rows of nested tables: the row they stand in, as an index
  /// of passages.
  uint16_t table = 0;
  bool header = false;
  std::optional<uint32_t> row = {};
  /// Kept in a memory with the words; null where there is none. The one thing that is not its own.
  Answers* answers = nullptr;

  // Set by classify().
  Clause::Function function = Clause::Function::Operative;
  bool begins_zone = false;  ///< nothing before it can hold it, but the schedule it stands in
  bool is_title = false;     ///< of the document or of a part of it
  bool begins_part = false;  ///< title of a further document in the same file

  bool is_heading() const { return !heading.empty() && text.empty(); }
};

/// The passage of a block, but for its label, heading and text.
Passage begin_passage(const Document& document, uint32_t index);

/// The passages of a document in reading order, page headers and footers last. A
/// `memory` must live as long as the passages.
std::vector<Passage> read_passages(const Document& document, Memory* memory = nullptr);

/// Finds out what each passage does (see Clause::Function), where titles, recitals, contents and
/// signatures begin and end.
void classify(const Document& document, std::vector<Passage>& passages);

}  // namespace lint
