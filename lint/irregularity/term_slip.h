// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/irregularity/irregularity.h"

namespace lint {

/// The defined terms that stand nowhere but in their definition, by place. Names of the parties and
/// of the contract itself need no use.
std::vector<Irregularity> find_unused_terms(const ClauseTree& tree, const Facts& facts);

/// The terms that are defined again in the same part of the contract with other words, by place of
/// the second definition.
std::vector<Irregularity> find_redefined_terms(const ClauseTree& tree, const Facts& facts);

}  // namespace lint
