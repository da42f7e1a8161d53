// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/irregularity/irregularity.h"

namespace lint {

/// The words that a contract uses like its defined terms ("any Permitted Change") without defining
/// them, each once, by first place. Only in contracts that define terms themselves and do not take
/// them over from elsewhere.
std::vector<Irregularity> find_undefined_terms(const ClauseTree& tree, const Facts& facts);

}  // namespace lint
