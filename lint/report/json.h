// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/report/reporter.h"

namespace lint {

/// The JSON report, as lint/report/report.schema.json describes it.
std::string write_json(const std::vector<Checked>& results, const ReportStyle& style);

}  // namespace lint
