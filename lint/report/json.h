// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/report/reporter.h"

namespace lint {

/// The JSON report, as lint/report/report.schema.json describes it.
std::string write_json(const std::vector<Checked>& results, const ReportStyle& style);

/// One document of that report in one line, without the '\n'.
std::string write_json_line(const Checked& result, const ReportStyle& style);

}  // namespace lint
