// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/report/reporter.h"

namespace lint {

/// The report as one page for a browser, to be sent on or printed: for several contracts a matrix;
/// for each contract its verdicts with their evidence, other findings, what could not be read, and
/// its outline; then what the rules that were not satisfied ask for, with model clauses.
///
/// The ids of its parts are made of paths, rules and citations, so that links into it hold when the
/// report is written anew.
std::string write_html(const std::vector<Checked>& results, const RuleSet& rules,
                       const ReportStyle& style);

}  // namespace lint
