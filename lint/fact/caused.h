// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>

#include "lint/fact/segment.h"

namespace lint {

/// What somebody is caused to do: "shall cause X to maintain", "shall ensure that X is maintained".
struct Caused {
  size_t at = 0;  ///< phrase of the verb
  const Mention* action = nullptr;
  bool passive = false;
};

/// The first verb in [from, limit) that the verb of causing at `cause` governs; nothing when a
/// modal or the end comes first.
std::optional<Caused> find_caused(const Segment& segment, const Reading& reading, size_t cause,
                                  size_t from, size_t limit);

}  // namespace lint
