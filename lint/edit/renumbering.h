// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/edit/patch.h"
#include "lint/fact/reference.h"

namespace lint {

/// What must change in Document::source() when `added` clauses are inserted behind the clause
/// `after`: the numbers of the clauses that go on in its sequence and of those in them, and the
/// references to any of these. References to other documents stay.
std::vector<Replacement> renumber_behind(const ClauseTree& tree,
                                         const std::vector<Reference>& references, ClauseId after,
                                         uint32_t added);

}  // namespace lint
