// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/check/checker.h"
#include "lint/project/planner.h"
#include "lint/project/waivers.h"

namespace lint {

/// What the findings of a contract come to by the waivers that hold for it: marks those that are
/// waived, and adds what is to be said of the waivers. `today` is a day like "2026-01-31". What
/// could not be read stays as it is. Thread-safe.
std::vector<WaiverUse> settle(Checked& checked, const Plan& plan, const std::string& today);

}  // namespace lint
