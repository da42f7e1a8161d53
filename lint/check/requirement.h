// SPDX-License-Identifier: MIT
#pragma once

#include "lint/check/verdict.h"
#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/rule/rule.h"

namespace lint {

/// Judges whether a contract has the clause that a rule requires.
Requirement judge(const Rule& rule, const ClauseTree& tree, const Facts& facts,
                  const Vocabulary& vocabulary);

}  // namespace lint
