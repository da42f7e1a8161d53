// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lint/check/checker.h"

namespace lint {

/// How a report is to look; each reporter heeds what makes sense for it.
struct ReportStyle {
  uint32_t width = 100;  ///< columns
  bool colour = false;
  bool quiet = false;    ///< only findings and errors; nothing when there are none
  bool explain = false;  ///< how each element was found or not
  bool redact = false;   ///< the results hold no contract text, and the report shall not show any
};

/// Turns results into bytes. The same results give the same bytes. `rules` are those that gave
/// them.
struct Reporter {
  std::string_view name = {};
  std::string (*write)(const std::vector<Checked>& results, const RuleSet& rules,
                       const ReportStyle& style) = nullptr;
};

/// All reporters; the first is the default.
const std::vector<Reporter>& reporters();
/// Null when there is none of that name.
const Reporter* find_reporter(std::string_view name);

}  // namespace lint
