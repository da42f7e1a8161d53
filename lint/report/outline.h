// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/check/checker.h"
#include "lint/report/reporter.h"

namespace lint {

/// The clause tree of each result that could be read, a clause a line: place, label, heading or
/// first words, what it is when it is not operative text; then what is strange about the numbering.
std::string write_outline_text(const std::vector<Checked>& results, const ReportStyle& style);

/// The same as nested objects.
std::string write_outline_json(const std::vector<Checked>& results);

}  // namespace lint
