// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "lint/rule/rule.h"

namespace lint {

/// What is found about waivers themselves, as rules: they have an id, a title, a page and a
/// severity that projects may change, but no pattern. By id.
const std::vector<Rule>& waiver_rules();

constexpr std::string_view kWaiverPack = "waivers";
constexpr std::string_view kBroadWaiver = "broad-waiver";
constexpr std::string_view kExpiredWaiver = "expired-waiver";
constexpr std::string_view kInvalidWaiver = "invalid-waiver";
constexpr std::string_view kUnusedWaiver = "unused-waiver";

}  // namespace lint
