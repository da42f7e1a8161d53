// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/clause/clause.h"
#include "lint/clause/label.h"

namespace lint {

/// The gaps, duplicates and unexplained labels in the finished tree, in reading order. Numbers may
/// begin again at one under every parent, or go on from one parent to the next. `labels` has one
/// entry for each clause, without text for those that have none. Rows are not looked at.
std::vector<NumberingNote> check_numbering(const std::vector<Clause>& clauses,
                                           const std::vector<Label>& labels);

}  // namespace lint
