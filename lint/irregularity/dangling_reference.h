// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/irregularity/irregularity.h"

namespace lint {

/// The clauses that cross-references name and this contract does not have, each once, by the place
/// of the first such reference. Only where the clauses around are numbered in such a way that the
/// missing one would have been seen: an extract, or a contract whose numbers could not be read, has
/// none.
std::vector<Irregularity> find_dangling_references(const ClauseTree& tree, const Facts& facts);

/// The schedules, exhibits and annexes that references name and that are not attached, each once.
std::vector<Irregularity> find_missing_exhibits(const ClauseTree& tree, const Facts& facts);

}  // namespace lint
