// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/clause/label.h"
#include "lint/document/document.h"

namespace lint {

/// Fills in Clause::citation. `labels` has one entry for each clause, without text for those that
/// have none. A label that names its parents stands for itself ("7.2", "Section 4.02"), another is
/// added to theirs ("7.2(b)", "Article IV(1)", "A.1"); schedules and titled parts come first
/// ("Schedule 2, 3.1"), and so does the heading of an unnumbered section where the same label would
/// otherwise name several clauses ("Processing, 1").
void cite(const Document& document, const std::vector<Label>& labels, std::vector<Clause>& clauses);

}  // namespace lint
