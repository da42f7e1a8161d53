// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/rule/rule_set.h"

namespace lint {

/// The two files of a new rule, `pack/id.yaml` and `pack/id.md`: an example on notice of security
/// incidents that passes its own tests, with comments on what to change. `id` and `pack` are
/// kebab-case; an empty title is that of the example. The files have no folder.
std::vector<RuleFile> rule_template(std::string_view pack, std::string_view id,
                                    std::string_view title);

}  // namespace lint
