// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace lint {

/// A row of a table as RFC 4180 describes it, with its line end. A field that a spreadsheet would
/// take for a formula begins with an apostrophe; line breaks in fields become spaces.
std::string csv_row(const std::vector<std::string>& values);

}  // namespace lint
