// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/irregularity/irregularity.h"

namespace lint {

/// Pairs of sentences in different clauses that say the same in nearly the same words but for the
/// period: "pay each invoice within 30 days of receipt" here and "within 45 days" there. By place
/// of the second.
std::vector<Irregularity> find_conflicting_periods(const ClauseTree& tree, const Facts& facts);

}  // namespace lint
