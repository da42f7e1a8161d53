// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/report/reporter.h"

namespace lint {

/// The documents of the JSON report, each in a line of its own (newline-delimited JSON).
std::string write_ndjson(const std::vector<Checked>& results, const ReportStyle& style);

}  // namespace lint
