// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/check/verdict.h"
#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/rule/rule.h"

namespace lint {

/// A finding for each place where a contract says what the rule forbids, by place. What defines a
/// term counts; recitals, tables of contents, drafting notes and the like do not.
std::vector<Finding> find_forbidden(const Rule& rule, const ClauseTree& tree, const Facts& facts);

}  // namespace lint
