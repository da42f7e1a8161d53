// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lint {

/// One number of a label: "7", "b", "iv".
struct Ordinal {
  enum class Style : uint8_t { Decimal, LowerLetter, UpperLetter, LowerRoman, UpperRoman };
  Style style = Style::Decimal;
  uint32_t value = 0;

  friend bool operator==(const Ordinal&, const Ordinal&) = default;
};

/// What a token can stand for: digits a number, letters a roman numeral or a letter (behind z come
/// aa, bb), the roman numeral first where they can be both. Empty for anything else. Roman numerals
/// go up to LXXXIX, so that C, D and M are always letters.
std::vector<Ordinal> read_ordinal(std::string_view token);

/// As it is printed: "iv", "B", "12".
std::string print(Ordinal ordinal);

}  // namespace lint
