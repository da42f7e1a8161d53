// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/check/verdict.h"
#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/rule/rule.h"

namespace lint {

/// What a rule that finds irregularities has to say of a contract, by place.
std::vector<Finding> detect(const Rule& rule, const ClauseTree& tree, const Facts& facts);

}  // namespace lint
