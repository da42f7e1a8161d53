// SPDX-License-Identifier: MIT
#include "lint/project/settlement.h"

#include <string_view>

namespace lint {

std::vector<WaiverUse> settle(Checked& checked, const Plan& plan, const std::string& today) {
  if (!checked.tree)
    return {};
  std::vector<WaiverUse> uses = use_waivers(checked, plan.checker->rules(), plan.waivers.get(),
                                            absolute_path(checked.path), today);
  apply_waivers(
      uses, [&](std::string_view rule) { return plan.settings.waiver_severity(rule).value; },
      checked);
  return uses;
}

}  // namespace lint
