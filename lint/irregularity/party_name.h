// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/irregularity/irregularity.h"

namespace lint {

/// The words that stand for a party though the contract calls it by another one: "Vendor shall" in
/// a contract between "Supplier" and "Customer". Each word once, by first place.
std::vector<Irregularity> find_strange_party_names(const ClauseTree& tree, const Facts& facts);

}  // namespace lint
