// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lint/document/docx_changes.h"
#include "lint/document/docx_properties.h"

namespace lint {

/// Where in the open tables a paragraph stands (ECMA-376 part 1, 17.4).
class DocxTables {
 public:
  /// A table number for the next table of the document.
  explicit DocxTables(uint16_t& next_number) : next_number_(next_number) {}

  size_t depth() const { return open_.size(); }

  void begin_table();
  void end_table() { open_.pop_back(); }
  void begin_row();
  void end_row(DocxChanges& changes);
  void begin_cell();
  void end_cell(DocxChanges& changes);

  /// A child of w:tblPr, w:trPr or w:tcPr.
  void read_property(Tag tag, const XmlAttributes& attributes, DocxChanges& changes);

  /// The place of the innermost cell.
  Block::Cell place() const;
  /// Whether the innermost cell goes on the one above it or before it, and shows nothing itself.
  bool is_continued() const { return open_.back().cell.continued; }
  /// Whether the view does not have the innermost row or cell.
  bool is_gone() const { return open_.back().row_gone || open_.back().cell.gone; }
  bool cell_is_empty() const { return !open_.back().cell.has_block; }
  void count_block() { open_.back().cell.has_block = true; }
  /// The style of the innermost table while its first row is open; empty otherwise.
  std::string_view first_row_style() const;

 private:
  struct Cell {
    uint32_t span = 1;
    bool continued = false;
    bool has_block = false;
    size_t changes = 0;  ///< opened by the cell
    bool gone = false;
  };
  struct Table {
    uint16_t number = 0;
    std::string style = {};
    uint32_t row = 0;
    uint32_t column = 0;
    bool header = false;
    bool in_row = false;
    size_t row_changes = 0;
    bool row_gone = false;
    Cell cell = {};
  };

  uint16_t& next_number_;
  std::vector<Table> open_ = {};
};

}  // namespace lint
