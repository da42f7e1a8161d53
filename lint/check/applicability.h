// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/rule/rule.h"

namespace lint {

/// The first norm that fits what the condition of a rule asks of norms, as an index of
/// Facts::norms; nothing when there is none, or when it asks for nothing.
std::optional<size_t> find_condition_norm(const Rule& rule, const ClauseTree& tree,
                                          const Facts& facts);

/// Whether the condition of a rule holds for a contract; true without one. `present` are the ids of
/// the rules whose clauses are there.
bool applies(const Rule& rule, const std::vector<std::string>& present, const ClauseTree& tree,
             const Facts& facts);

}  // namespace lint
