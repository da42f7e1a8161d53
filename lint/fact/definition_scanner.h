// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/definition.h"
#include "lint/text/memory.h"

namespace lint {

/// The definitions of a contract by place of the term, each for itself: `source` and `earlier` are
/// not set. Takes time linear in the text; with a `memory` of earlier states of the contract, that
/// of the clauses that define something or changed.
std::vector<Definition> scan_definitions(const ClauseTree& tree, Memory* memory = nullptr);

}  // namespace lint
