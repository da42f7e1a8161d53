// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "lint/check/checker.h"
#include "lint/rule/rule.h"

namespace lint {

/// A mutant or a rewrite, and what came of it.
struct Trial {
  uint32_t line = 0;      ///< one-based, of the model clause in the rule's page
  std::string name = {};  ///< "period dropped", "passive"
  /// That must not be found; empty for a rewrite, and of a rule that forbids.
  std::string element = {};
  std::string contract = {};  ///< in one line
  bool passed = false;        ///< a mutant is caught, a rewrite still satisfies
  std::string outcome = {};   ///< "notice-period is missing", "deficient (annual)"
};

/// How well a rule tells its model clauses from near misses, and from other wordings of the same.
struct MutationScore {
  size_t mutants = 0;
  size_t caught = 0;  ///< the right element was not found
  size_t rewrites = 0;
  size_t passed = 0;  ///< still satisfied
  std::vector<Trial> trials = {};

  /// Of mutants and rewrites together, in percent, rounded down; 100 for none.
  size_t percent() const {
    const size_t all = mutants + rewrites;
    return all == 0 ? 100 : (caught + passed) * 100 / all;
  }
};

/// The least score of a rule that is worth having.
constexpr size_t kLeastScore = 90;

/// Derives the mutants and rewrites of a rule's model clauses, and checks each; for a rule that
/// forbids, the rewrites of all its examples. A rule that is
/// switched off is tested as if it were on.
MutationScore score_mutants(const Checker& checker, const Rule& rule);

}  // namespace lint
