// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/definition.h"

namespace lint {

/// The definitions of a contract by place of the term, each for itself: `source` and `earlier` are
/// not set. Takes time linear in the text.
std::vector<Definition> scan_definitions(const ClauseTree& tree);

}  // namespace lint
