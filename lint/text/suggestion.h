// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace lint {

/// What a user who wrote `word` most likely meant: the candidate that takes the fewest typing
/// errors (a character left out, added, changed, or two swapped), the first of equals. Nothing when
/// none is near: more than one error for each three characters. Compares bytes.
std::optional<std::string_view> suggestion(std::string_view word,
                                           const std::vector<std::string_view>& candidates);

}  // namespace lint
