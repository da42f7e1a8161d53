// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/report/reporter.h"

namespace lint {

/// SARIF 2.1.0 (OASIS Standard, 27 March 2020) with what GitHub's code scanning reads: a result for
/// each finding, with the clause as logical location, a fingerprint that does not depend on lines,
/// and what Checked::fixes has; the page of each rule as help; what could not be read as
/// notifications. Columns are one-based and count UTF-16 code units. Paths are percent-encoded; a
/// relative one stays relative.
///
/// A DOCX has no lines. Its regions are those of its text, one line for each paragraph, with
/// charOffset from the beginning of that text.
std::string write_sarif(const std::vector<Checked>& results, const RuleSet& rules,
                        const ReportStyle& style);

}  // namespace lint
