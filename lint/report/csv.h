// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/report/reporter.h"

namespace lint {

/// A table as RFC 4180 describes it, for registers and spreadsheets: a row for each requirement and
/// for each finding that is no requirement's, with a header. A field that a spreadsheet would take
/// for a formula begins with an apostrophe. Lines and columns count from one.
std::string write_csv(const std::vector<Checked>& results, const ReportStyle& style);

}  // namespace lint
