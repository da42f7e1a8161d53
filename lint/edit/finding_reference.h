// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/check/checker.h"

namespace lint {

/// What tells each finding again in the next round of the draft, in the order of the findings:
/// "annual-delivery 5A0E91C2". It does not depend on lines. The verdict of a requirement keeps its
/// reference whatever the draft says; another finding while the words concerned stand in a clause
/// of the same number.
std::vector<std::string> finding_references(const Checked& checked);

}  // namespace lint
