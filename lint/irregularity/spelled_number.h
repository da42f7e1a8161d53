// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "lint/text/span.h"

namespace lint {

/// A cardinal number in words: "one hundred and twenty", "forty-five".
struct SpelledNumber {
  uint64_t value = 0;
  Span span = {};
};

/// The number whose last word is the last of `words`, which are words of `text` in order. Nothing
/// for numbers that are read digit by digit ("nine one one", "twenty twenty-five").
std::optional<SpelledNumber> spelled_number_before(std::string_view text,
                                                   const std::vector<Span>& words);

}  // namespace lint
