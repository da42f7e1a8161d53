// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "lint/check/verdict.h"
#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/rule/rule.h"

namespace lint {

/// The norms that make an element, as indices of Facts::norms.
struct Candidates {
  std::vector<size_t> found = {};
  std::vector<size_t> weak = {};
};

/// Where two clauses give different values for an element: ten days here, thirty days there, or
/// unasked here and only upon request there. `candidates` has one entry for each element of the
/// rule. At most one conflict for each element, by place.
std::vector<Conflict> find_conflicts(const Rule& rule, const std::vector<Candidates>& candidates,
                                     const ClauseTree& tree, const Facts& facts,
                                     const Vocabulary& vocabulary);

}  // namespace lint
