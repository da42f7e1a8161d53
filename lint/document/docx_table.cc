// SPDX-License-Identifier: MIT
#include "lint/document/docx_table.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace lint {
namespace {

/// Word allows 63 columns.
constexpr int32_t kMaxColumns = 1024;

uint16_t clipped(uint32_t value) {
  return static_cast<uint16_t>(std::min<uint32_t>(value, std::numeric_limits<uint16_t>::max()));
}

std::optional<Revision::Kind> change_of(Tag tag) {
  switch (tag) {
    case Tag::Inserted:
    case Tag::CellInserted:
      return Revision::Kind::Insertion;
    case Tag::Deleted:
    case Tag::CellDeleted:
      return Revision::Kind::Deletion;
    default:
      return std::nullopt;
  }
}

}  // namespace

void DocxTables::begin_table() {
  Table table;
  table.number = next_number_;
  next_number_ = clipped(uint32_t{next_number_} + 1);
  open_.push_back(std::move(table));
}

void DocxTables::begin_row() {
  if (open_.empty())
    return;
  Table& table = open_.back();
  table.in_row = true;
  table.column = 0;
  table.header = false;
  table.row_changes = 0;
  table.row_gone = false;
}

void DocxTables::end_row(DocxChanges& changes) {
  if (open_.empty())
    return;
  Table& table = open_.back();
  for (; table.row_changes > 0; --table.row_changes) changes.close();
  table.in_row = false;
  table.row += table.row_gone ? 0 : 1;
}

void DocxTables::begin_cell() {
  if (!open_.empty())
    open_.back().cell = {};
}

void DocxTables::end_cell(DocxChanges& changes) {
  if (open_.empty())
    return;
  Table& table = open_.back();
  for (; table.cell.changes > 0; --table.cell.changes) changes.close();
  table.column += table.cell.gone ? 0 : table.cell.span;
}

void DocxTables::read_property(Tag tag, const XmlAttributes& attributes, DocxChanges& changes) {
  if (open_.empty())
    return;
  Table& table = open_.back();
  if (const auto kind = change_of(tag)) {
    const bool of_cell = tag == Tag::CellInserted || tag == Tag::CellDeleted;
    changes.open(*kind, attributes);
    ++(of_cell ? table.cell.changes : table.row_changes);
    bool& gone = of_cell ? table.cell.gone : table.row_gone;
    gone = gone || !changes.shows(*kind);
    return;
  }
  switch (tag) {
    case Tag::TableStyle:
      table.style = value_of(attributes);
      return;
    case Tag::HeaderRow:
      table.header = is_on(attributes);
      return;
    case Tag::GridBefore:
      table.column +=
          static_cast<uint32_t>(number_of(attributes, "val", 0, kMaxColumns).value_or(0));
      return;
    case Tag::GridSpan:
      table.cell.span =
          static_cast<uint32_t>(number_of(attributes, "val", 1, kMaxColumns).value_or(1));
      return;
    case Tag::VerticalMerge:
    case Tag::HorizontalMerge:
      table.cell.continued = value_of(attributes) != "restart";
      return;
    default:
      return;
  }
}

Block::Cell DocxTables::place() const {
  const Table& table = open_.back();
  return {table.number, clipped(table.row), clipped(table.column), table.header};
}

std::string_view DocxTables::first_row_style() const {
  if (open_.empty() || !open_.back().in_row || open_.back().row > 0)
    return {};
  return open_.back().style;
}

}  // namespace lint
