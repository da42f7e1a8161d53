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

/// Sets where a missing clause belongs: in the clause that made the rule apply, else the section
/// whose heading fits the rule best, or the row of a table that is such a heading, else that of the
/// nearest near miss that has an element; else behind the last section of the body on a matter of
/// substance. Never in the title.
void place_missing(const Rule& rule, const ClauseTree& tree, const Facts& facts,
                   Requirement& requirement);

}  // namespace lint
