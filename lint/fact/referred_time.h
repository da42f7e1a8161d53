// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/norm.h"
#include "lint/fact/vocabulary.h"

namespace lint {

/// Takes to the norm at `index`, or from it to one before, the time that one sentence gives for
/// what another says: "a Compliance Notice must be given within three days", "such notification
/// shall be made within two weeks", "it shall do so once a year".
void refer_times(const ClauseTree& tree, const Vocabulary& vocabulary, size_t index,
                 std::vector<Norm>& norms);

}  // namespace lint
