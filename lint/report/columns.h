// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lint/text/span.h"

namespace lint {

/// `text` as it is safe to print on a terminal, in one line: white space of any kind is one space
/// for each character, characters that would command the terminal or turn the reading direction and
/// bytes that are not UTF-8 are U+FFFD.
std::string printable(std::string_view text);

/// The columns that printable text takes: two for East Asian wide characters and emoji (Unicode
/// Standard Annex 11), none for combining marks.
uint32_t columns(std::string_view printable_text);

/// The lines of printable text for a width, as spans of it, broken at spaces; the space at a break
/// is in neither line. A word that is wider than `width` has a line for itself. Never empty.
std::vector<Span> wrap(std::string_view printable_text, uint32_t width);

}  // namespace lint
