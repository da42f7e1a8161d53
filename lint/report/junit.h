// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/report/reporter.h"

namespace lint {

/// JUnit XML: a suite for each contract, a case for each requirement and for each other finding. A
/// finding that is no more than a note does not fail its case; a contract that could not be read is
/// an error.
std::string write_junit(const std::vector<Checked>& results, const ReportStyle& style);

}  // namespace lint
