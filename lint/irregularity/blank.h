// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/irregularity/irregularity.h"

namespace lint {

/// What was left to fill in, by place: "[●]", "[insert date]", "[30] days", "{{name}}", "TBD", and
/// "____" within a sentence. The lines of forms and signatures are filled in by hand and are left
/// out, as are passages that were made unreadable on purpose ("[***]").
std::vector<Irregularity> find_blanks(const ClauseTree& tree, const Facts& facts);

}  // namespace lint
