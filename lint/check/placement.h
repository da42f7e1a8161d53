// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/check/verdict.h"
#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/rule/rule.h"

namespace lint {

/// The norms that would make the clause but for who is bound, whether it is denied, or with what
/// force it is said. At most three, those with the most elements first.
std::vector<NearMiss> find_near_misses(const Rule& rule, const ClauseTree& tree,
                                       const Facts& facts);

/// Where a missing clause belongs: the clause that made the rule apply, else the section whose
/// heading fits the rule best, else that of the nearest near miss that has an element, else the
/// last section of the body on a matter of substance. Never the title.
Evidence place_of_missing(const Rule& rule, const ClauseTree& tree, const Facts& facts,
                          const std::vector<NearMiss>& near_misses);

}  // namespace lint
