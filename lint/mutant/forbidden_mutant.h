// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/mutant/model.h"
#include "lint/mutant/mutant.h"

namespace lint {

/// Model clauses in which words are replaced by some that the rule forbids: where that brings in
/// what it looks for, or takes away what excuses it.
std::vector<Mutant> derive_forbidden_mutants(const Model& model);

}  // namespace lint
