// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "lint/check/checker.h"

namespace lint {

/// Calls `check` once for each index below `count`, on up to `threads` threads at a time (0: as
/// many as the machine has processors), and returns the results in the order of the indices,
/// whatever the number of threads. `check` must be thread-safe and must not throw.
std::vector<Checked> run(size_t count, unsigned threads,
                         const std::function<Checked(size_t index)>& check);

}  // namespace lint
