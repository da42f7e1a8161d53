// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace lint {

/// What differs between two texts, line by line, in the unified format that `patch` and `git apply`
/// read (POSIX.1-2017, diff -u), with three lines around each change. Empty for equal texts.
std::string unified_diff(std::string_view before, std::string_view after,
                         std::string_view before_name, std::string_view after_name);

}  // namespace lint
