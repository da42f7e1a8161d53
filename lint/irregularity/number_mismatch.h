// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/irregularity/irregularity.h"

namespace lint {

/// Numbers in words whose figures in brackets say another one, by place: "thirty (45) days", "five
/// percent (15%)". The number of an item that stands behind a number ("one of the two (3) ...") is
/// no figure.
std::vector<Irregularity> find_number_mismatches(const ClauseTree& tree, const Facts& facts);

}  // namespace lint
