// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/check/checker.h"

namespace lint {

/// A table of contracts by rules, each cell a link to its evidence. `ids` are those of the
/// contracts in the page. Empty when no contract has a verdict.
std::string html_matrix(const std::vector<Checked>& results, const std::vector<std::string>& ids);

}  // namespace lint
