// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "lint/document/document.h"

namespace lint {

/// Whether a text seems to be in English: among the first two thousand of its words there are
/// enough of the small ones ("the", "of", "shall") without which no English can be written. Texts
/// of few words are taken for English.
bool is_english(std::string_view text);

/// Adds a text that is not in English, in whole, to what was not read of it.
void note_language(Document::Fields& fields);

}  // namespace lint
