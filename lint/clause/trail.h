// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/clause/label.h"
#include "lint/clause/passage.h"

namespace lint {

/// An open clause: the next one may become its child.
struct Level {
  ClauseId clause = 0;
  uint32_t block = 0;  ///< the block that begins it
  Passage::Form form = Passage::Form::Text;
  /// With the reading that was chosen; without numbers and text where there is none.
  Label label = {};
  bool labelled = false;
  bool bounds = false;  ///< the root, a schedule or a part: numbering begins anew in it
  bool is_title = false;
  bool has_heading = false;
  bool leads = false;      ///< its words wait for what follows
  bool has_items = false;  ///< a child is an item or a row
  bool has_children = false;
  bool has_short_items = false;  ///< items whose words look like headings
  uint8_t heading_level = 0;
  uint8_t rank = 0;  ///< see rank_of()
  bool bullet = false;
  int32_t list = -1;
  uint8_t list_level = 0;
  uint16_t table = 0;

  /// The level that a passage opens, but for the clause and for what its words tell.
  static Level of(const Passage& passage, std::string_view heading);

  /// Whether it waits for the list or table that its words introduce.
  bool waits() const { return leads && !has_children; }
  /// An element of a list rather than a clause that has paragraphs of its own.
  bool is_item() const {
    return bullet || form == Passage::Form::Cell ||
           (!has_heading && (form == Passage::Form::Item || (labelled && label.is_item())));
  }
  bool is_plain_paragraph() const {
    return !labelled && !bullet && !has_heading && !bounds && form != Passage::Form::Item;
  }
};

/// Of an unnumbered heading without a style: 1 capitals, 2 emphasis, 3 run-in; 0 for all else.
uint8_t rank_of(const Passage& passage, std::string_view heading);

/// How a label goes on from an open clause of its kind.
enum class Sequence : uint8_t { None, Next, Gap, First, Backward };

/// The open clauses from the root to the last one. The innermost is the back.
class Trail {
 public:
  void open(Level level) { levels_.push_back(std::move(level)); }
  Level& top() { return levels_.back(); }
  const Level& top() const { return levels_.back(); }
  const Level& operator[](size_t depth) const { return levels_[depth]; }
  size_t size() const { return levels_.size(); }
  /// Closes all but the `size` outermost.
  void cut(size_t size) { levels_.resize(size); }
  void close_top() { levels_.pop_back(); }
  /// Closes all that a clause holds; does nothing when it is not open.
  void cut_to(ClauseId clause);

  /// The innermost root, schedule or part.
  size_t boundary() const;

  /// How `label`, its last number being `reading`, goes on from `level`.
  Sequence sequence(const Level& level, const Label& label, Ordinal reading, const Passage& passage,
                    bool strict) const;

  /// The innermost level above the boundary whose numbers are all but the last of `label`.
  std::optional<size_t> find_prefix(const Label& label) const;
  /// Where there is none: the innermost level with a number of the same depth as those, another
  /// one.
  std::optional<size_t> find_other_prefix(const Label& label) const;
  /// The outermost level with a number that begins with one less: 2.3 for "3.".
  std::optional<size_t> find_outer(const Label& label) const;

 private:
  std::vector<Level> levels_;
};

}  // namespace lint
