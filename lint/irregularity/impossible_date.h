// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/irregularity/irregularity.h"

namespace lint {

/// Dates that no calendar has, by place: "31 June 2025", "February 29, 2023", "2025-02-30". Of
/// figures alone only those that are wrong whichever of them is the month.
std::vector<Irregularity> find_impossible_dates(const ClauseTree& tree, const Facts& facts);

}  // namespace lint
