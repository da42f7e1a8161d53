// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/check/conflict.h"
#include "lint/check/verdict.h"
#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/rule/rule.h"

namespace lint {

/// A verdict, and what it rests on.
struct Judgement {
  Requirement requirement = {};
  std::vector<Candidates> candidates = {};  ///< by element; none where the rule does not apply
};

/// Judges whether a contract has the clause that a rule requires. `present` are the ids of the
/// rules whose clauses are there, for conditions that ask for them.
Judgement judge(const Rule& rule, const std::vector<std::string>& present, const ClauseTree& tree,
                const Facts& facts, const Vocabulary& vocabulary);

}  // namespace lint
