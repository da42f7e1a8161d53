// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace lint {

/// Whether a text seems to be in English: among the first few thousand of its words there are
/// enough of the small ones ("the", "of", "shall") without which no English can be written. Texts
/// of few words are taken for English.
bool is_english(std::string_view text);

}  // namespace lint
