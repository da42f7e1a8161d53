// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace lint {

/// Whether the end of `before`, the words of a clause up to some place, stands in a quotation that
/// others are to use: 'the following notice: "...', 'insured in the name of: "...'.
bool is_prescribed(std::string_view before);

}  // namespace lint
