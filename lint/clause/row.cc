// SPDX-License-Identifier: MIT
#include "lint/clause/row.h"

#include <algorithm>
#include <utility>

namespace lint {

RowReader::RowReader(const Document& document, std::vector<Passage>& passages)
    : document_(document), passages_(passages), tables_(find_tables(document.blocks())) {}

std::vector<RowReader::Table> RowReader::find_tables(const std::vector<Block>& blocks) {
  std::vector<Table> tables;
  for (uint32_t i = 0; i < blocks.size(); ++i) {
    if (!blocks[i].cell)
      continue;
    const auto& cell = *blocks[i].cell;
    if (tables.size() <= cell.table)
      tables.resize(cell.table + size_t{1});
    Table& table = tables[cell.table];
    table.first = std::min(table.first, i);
    table.last = i;
    table.columns = std::max<uint16_t>(table.columns, static_cast<uint16_t>(cell.column + 1));
  }
  return tables;
}

bool RowReader::is_cell_of_row(uint32_t index) const {
  const auto& cell = document_.blocks()[index].cell;
  return cell && tables_[cell->table].columns > 1;
}

void RowReader::finish() {
  for (Passage& passage : passages_) {
    if (passage.form == Passage::Form::Row)
      finish(passage);
  }
}

void RowReader::read_cell(uint32_t index) {
  const Block& block = document_.blocks()[index];
  const auto& cell = *block.cell;
  const uint64_t key = (uint64_t{cell.table} << 16) | cell.row;
  const auto [entry, added] = rows_.try_emplace(key, static_cast<uint32_t>(passages_.size()));
  if (added) {
    Passage passage = begin_passage(document_, index);
    passage.form = Passage::Form::Row;
    passage.table = static_cast<uint16_t>(cell.table + 1);
    passage.header = cell.header;
    passage.bullet = false;
    passage.box = Block::Box::None;
    passage.list = -1;
    passage.emphasised = true;
    passage.row = outer_row(cell.table, index);
    passages_.push_back(std::move(passage));
  }
  const uint32_t row = entry->second;
  Passage& passage = passages_[row];
  const Block::Box box = take_box(block, row);
  if (box != Block::Box::None && block.span.empty()) {
    // Behind the words that it belongs to; several boxes, as for yes and no, tell nothing.
    const bool is_only = row_boxes_[row]++ == 0;
    passage.box = is_only && !passage.cells.empty() ? box : Block::Box::None;
    return;
  }
  const bool is_item =
      block.bullet || box != Block::Box::None || (!block.label.empty() && cell.column > 0);
  if (passage.cells.size() <= cell.column) {
    passage.cells.resize(std::min<size_t>(cell.column + size_t{1}, 256));
    if (passage.cells.size() <= cell.column)
      return;
  }
  Span& span = passage.cells[cell.column];
  const bool has_children = passages_.size() > row + size_t{1};
  if (is_item || (has_children && !span.empty())) {
    Passage child = begin_passage(document_, index);
    child.form = Passage::Form::Cell;
    child.text = block.span;
    child.box = box;
    child.row = row;
    if (!block.label.empty()) {
      child.label = read_automatic_label(block.label);
      child.automatic = true;
    }
    passages_.push_back(std::move(child));
    return;
  }
  if (block.span.empty())
    return;
  passage.emphasised = passage.emphasised && block.emphasised;
  span = span.empty() ? block.span : Span{span.begin, block.span.end};
  if (!block.label.empty() && !passage.label) {
    passage.label = read_automatic_label(block.label);
    passage.automatic = true;
  }
}

/// The tick box of a cell; one in a cell of its own ticks what stands in the next.
Block::Box RowReader::take_box(const Block& block, uint32_t row) {
  if (pending_box_row_ != row)
    pending_box_ = Block::Box::None;
  pending_box_row_ = row;
  if (block.box != Block::Box::None) {
    pending_box_ = block.span.empty() ? block.box : Block::Box::None;
    return block.box;
  }
  return block.span.empty() ? Block::Box::None : std::exchange(pending_box_, Block::Box::None);
}

/// The row of another table around this one.
std::optional<uint32_t> RowReader::outer_row(uint16_t table, uint32_t index) const {
  const auto& blocks = document_.blocks();
  const uint32_t first = tables_[table].first;
  if (first == 0 || !blocks[first - 1].cell)
    return std::nullopt;
  const auto& before = *blocks[first - 1].cell;
  if (tables_[before.table].last < index || tables_[before.table].columns < 2)
    return std::nullopt;
  const auto found = rows_.find((uint64_t{before.table} << 16) | before.row);
  return found == rows_.end() ? std::nullopt : std::optional(found->second);
}

/// Text and label of a row once all of its cells are known.
void RowReader::finish(Passage& passage) const {
  Span hull = {passage.span.begin, passage.span.begin};
  for (const Span cell : passage.cells) {
    if (cell.empty())
      continue;
    hull =
        hull.empty() ? cell : Span{std::min(hull.begin, cell.begin), std::max(hull.end, cell.end)};
  }
  passage.text = hull;
  passage.span = hull;
  if (passage.label || passage.cells.empty() || passage.cells.front().empty())
    return;
  Span& first = passage.cells.front();
  auto label = read_label(document_.text(first), true);
  if (!label)
    return;
  const bool alone = label->size == first.size();
  if (alone && label->numbers.size() == 1 && label->mark == Label::Mark::Bare &&
      label->word == Label::Word::None)
    label->certain = false;
  if (!alone && !label->certain)
    return;
  if (!alone)
    first.begin += label->size;
  passage.label = std::move(label);
}

}  // namespace lint
