// SPDX-License-Identifier: MIT
#pragma once

#include "lint/fact/vocabulary.h"
#include "lint/rule/complaints.h"
#include "lint/rule/rule.h"

namespace lint {

/// Complains of what can never fit a norm: a concept that is asked for and excluded, or that no
/// words express; a wording that an earlier one leaves nothing; an element of another whose norms
/// can never be like it; a condition that never holds.
void find_contradictions(const Rule& rule, const Vocabulary& vocabulary, Complaints& complaints);

}  // namespace lint
