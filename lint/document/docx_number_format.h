// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lint {

/// How a number is written (ECMA-376 part 1, 17.18.59, the formats for Latin script).
enum class NumberFormat : uint8_t {
  Decimal,
  DecimalZero,  ///< 01, 02, ... 10
  UpperRoman,
  LowerRoman,
  UpperLetter,  ///< A, ... Z, AA, BB, ...
  LowerLetter,
  Ordinal,       ///< 1st
  CardinalText,  ///< One
  OrdinalText,   ///< First
  Hexadecimal,
  Chicago,              ///< *, †, ‡, §, **, ...
  EnclosedCircle,       ///< ①
  EnclosedFullStop,     ///< ⒈
  EnclosedParentheses,  ///< ⑴
  Dashed,               ///< - 1 -
  PaddedTo3,            ///< 001; the custom formats of Word 2010
  PaddedTo4,
  PaddedTo5,
  None,
  Bullet,
};

/// The format of this name (w:numFmt); `pattern` is that of a custom one. Nothing when it is for
/// another script.
std::optional<NumberFormat> find_number_format(std::string_view name, std::string_view pattern);

/// A number as Word writes it in an English document. Numbers that the format cannot write are
/// written in decimal.
std::string write_number(NumberFormat format, uint32_t number);

}  // namespace lint
