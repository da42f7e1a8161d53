// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/clause/label.h"
#include "lint/clause/passage.h"
#include "lint/clause/trail.h"

namespace lint {

/// The clauses of a tree under construction, with the trail of those that are open. Whoever adds a
/// passage first cuts the trail so that its parent is the innermost open clause.
class TreeBuilder {
 public:
  /// Nesting stops here; deeper clauses become children of the deepest.
  static constexpr uint16_t kDeepest = 32;

  /// `text` is that of the document and must outlive the builder.
  TreeBuilder(std::string_view text, size_t passages);

  Trail& trail() { return trail_; }
  const Trail& trail() const { return trail_; }

  /// Adds a passage as the last child of the innermost open clause, and opens it. `next` is the
  /// passage behind it or null: a short item is told from a heading by what follows.
  ClauseId add(Passage& passage, const Passage* next);
  /// Adds a schedule or a titled part, in which numbering begins anew.
  void add_part(Passage& passage, const Passage* next);
  /// Adds what stands between the words of the contract; the trail stays as it was.
  void add_interruption(Passage& passage);

  /// The clause that the innermost level stands for, as far as it is known.
  Clause& top_clause() { return clauses_[trail_.top().clause]; }
  Clause& last() { return clauses_.back(); }
  bool is_full() const { return clauses_[trail_.top().clause].depth > kDeepest; }

  /// Fills in what can be told only of the whole tree.
  void finish();

  std::vector<Clause>& clauses() { return clauses_; }
  /// One for each clause, without text where there is none.
  const std::vector<Label>& labels() const { return labels_; }
  const std::vector<ClauseId>& too_deep() const { return too_deep_; }

 private:
  std::string_view text_;
  std::vector<Clause> clauses_;
  std::vector<Label> labels_;
  std::vector<ClauseId> too_deep_;
  Trail trail_;
};

}  // namespace lint
