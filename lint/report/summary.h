// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/report/reporter.h"

namespace lint {

/// A table of contracts by requirements, and a line that counts the findings. Where the names of
/// the rules do not fit into the width, numbers stand for them and letters for the verdicts.
std::string write_summary(const std::vector<Checked>& results, const ReportStyle& style);

}  // namespace lint
