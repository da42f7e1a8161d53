// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/check/verdict.h"
#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/rule/rule.h"

namespace lint {

/// The norms that would make the clause but for who is bound, whether it is denied, or with what
/// force it is said. One that has none of the elements counts only when it does what the plainest
/// form of the clause does, and one of these alone is amiss. And the norms that fit one of the
/// rule's own near misses. At most three, those with the most
/// elements first.
std::vector<NearMiss> find_near_misses(const Rule& rule, const ClauseTree& tree,
                                       const Facts& facts);

}  // namespace lint
