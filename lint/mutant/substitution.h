// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace lint {

/// Words, and others that look alike and are something less. All that stand in a sentence are
/// replaced.
struct Substitution {
  std::string_view name;
  std::vector<std::pair<std::string_view, std::string_view>> words;
};
const std::vector<Substitution>& substitutions();

}  // namespace lint
