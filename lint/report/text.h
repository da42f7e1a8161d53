// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/report/reporter.h"

namespace lint {

/// The report for people: for each requirement the verdict with its evidence, then the other
/// findings, then one summary of all contracts.
std::string write_text(const std::vector<Checked>& results, const ReportStyle& style);

}  // namespace lint
