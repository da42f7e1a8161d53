// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/text/span.h"

namespace lint {

/// One place of a text to change: other words instead of some, or, where the span is empty, words
/// put in between.
struct Replacement {
  Span span = {};
  std::string text = {};
};

/// `text` with all replacements made. They must not overlap; several at one place come in the order
/// given, before a replacement of what follows that place.
std::string patched(std::string_view text, std::vector<Replacement> replacements);

}  // namespace lint
