// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "lint/check/checker.h"

namespace lint {

/// Calls `check` once for each path, on up to `threads` threads at a time (0: as many as the
/// machine has processors), and returns the results in the order of `paths`, whatever the number of
/// threads. `check` must be thread-safe and must not throw.
std::vector<Checked> run(const std::vector<std::string>& paths, unsigned threads,
                         const std::function<Checked(const std::string& path)>& check);

}  // namespace lint
