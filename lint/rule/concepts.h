// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/fact/vocabulary.h"
#include "lint/rule/rule.h"

namespace lint {

/// Every concept that a rule speaks of, sorted, each once.
std::vector<ConceptId> concepts_of(const Rule& rule);

}  // namespace lint
