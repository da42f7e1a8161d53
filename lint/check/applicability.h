// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/rule/rule.h"

namespace lint {

/// Whether the condition of a rule holds for a contract; true without one. `present` are the ids of
/// the rules whose clauses are there.
bool applies(const Rule& rule, const std::vector<std::string>& present, const ClauseTree& tree,
             const Facts& facts);

}  // namespace lint
