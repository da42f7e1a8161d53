// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "lint/text/span.h"

namespace lint {

/// Where two wordings differ: spans of whole words, by place.
struct WordingChange {
  std::vector<Span> deleted = {};   ///< in the old wording
  std::vector<Span> inserted = {};  ///< in the new one
};

/// The fewest words that make `after` out of `before` (longest common subsequence), words without
/// regard to white space. Two long wordings (more than 2,000 words) differ as a whole between what
/// they begin and end with alike.
WordingChange compare_wording(std::string_view before, std::string_view after);

}  // namespace lint
