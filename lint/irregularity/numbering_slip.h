// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/irregularity/irregularity.h"

namespace lint {

/// The gaps or the duplicates in the numbering of clauses, by place: the typed label, or the
/// heading or first words of a clause that is numbered automatically.
std::vector<Irregularity> find_numbering_slips(const ClauseTree& tree, Irregularity::Kind kind);

}  // namespace lint
