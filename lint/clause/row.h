// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <unordered_map>
#include <vector>

#include "lint/clause/passage.h"
#include "lint/document/document.h"

namespace lint {

/// Reads the rows of tables with more than one column: a passage for each row, with its cells, and
/// behind it one for each item or ticked cell. Keeps references to all it is given.
class RowReader {
 public:
  /// Passages are appended to `passages`, to which others may append in between.
  RowReader(const Document& document, std::vector<Passage>& passages);

  /// Whether the block at `index` of the document is a cell of such a table.
  bool is_cell_of_row(uint32_t index) const;
  /// Reads such a cell. To be called in the order of the blocks.
  void read_cell(uint32_t index);
  /// Gives the rows their texts and labels, once all cells are read.
  void finish();

 private:
  static constexpr uint32_t kNoIndex = std::numeric_limits<uint32_t>::max();

  /// A table as the blocks show it.
  struct Table {
    uint32_t first = kNoIndex;
    uint32_t last = 0;
    uint16_t columns = 0;
  };

  static std::vector<Table> find_tables(const std::vector<Block>& blocks);
  Block::Box take_box(const Block& block, uint32_t row);
  std::optional<uint32_t> outer_row(uint16_t table, uint32_t index) const;
  void finish(Passage& passage) const;

  const Document& document_;
  std::vector<Passage>& passages_;
  std::vector<Table> tables_;
  std::unordered_map<uint64_t, uint32_t> rows_;  ///< by table and row, an index of `passages_`
  Block::Box pending_box_ = Block::Box::None;
  std::unordered_map<uint32_t, int> row_boxes_;  ///< how many boxes stand alone in a cell
  uint32_t pending_box_row_ = kNoIndex;
};

}  // namespace lint
