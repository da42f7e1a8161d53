// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "lint/clause/clause.h"

namespace lint {

/// What became of one clause: the same clause in two versions of a contract, or one that only one
/// of them has.
struct ClausePair {
  std::optional<ClauseId> before = {};  ///< nothing for a clause that is new
  std::optional<ClauseId> after = {};   ///< nothing for a clause that is gone
  /// Its words differ; the numbers of clauses, its own and those that it refers to, do not count.
  bool changed = false;
};

/// Finds each clause of one version of a contract in another, whether it was renumbered, moved or
/// reworded: first the clauses whose words are the same, then the most similar ones (Dice's
/// coefficient over their words; L. R. Dice, Ecology 26, 1945), where heading and number decide
/// between equals. Clauses without words of their own, tables of contents, page headers and
/// drafting notes are left out. By place in `after`; what is gone stands behind what it stood
/// behind.
std::vector<ClausePair> align(const ClauseTree& before, const ClauseTree& after);

}  // namespace lint
