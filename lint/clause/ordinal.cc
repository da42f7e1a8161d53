// SPDX-License-Identifier: MIT
#include "lint/clause/ordinal.h"

#include <algorithm>
#include <array>

#include "lint/clause/words.h"

namespace lint {
namespace {

constexpr uint32_t kLargestRoman = 89;
constexpr size_t kLongest = 8;  // lxxxviii

struct RomanDigit {
  std::string_view text;
  uint32_t value;
};
constexpr std::array kRoman = {RomanDigit{"l", 50}, RomanDigit{"xl", 40}, RomanDigit{"x", 10},
                               RomanDigit{"ix", 9}, RomanDigit{"v", 5},   RomanDigit{"iv", 4},
                               RomanDigit{"i", 1}};

std::string roman(uint32_t value) {
  std::string text;
  for (const auto& digit : kRoman) {
    for (; value >= digit.value; value -= digit.value) text += digit.text;
  }
  return text;
}

/// Zero for what is no roman numeral.
uint32_t read_roman(std::string_view lower) {
  uint32_t value = 0;
  std::string_view rest = lower;
  for (const auto& digit : kRoman) {
    while (rest.substr(0, digit.text.size()) == digit.text) {
      value += digit.value;
      rest.remove_prefix(digit.text.size());
    }
  }
  return rest.empty() && value <= kLargestRoman && roman(value) == lower ? value : 0;
}

/// Zero for what is no letter, repeated or not.
uint32_t read_letter(std::string_view lower) {
  if (lower.find_first_not_of(lower.front()) != std::string_view::npos || lower.size() > 3)
    return 0;
  return static_cast<uint32_t>(lower.front() - 'a') + 1 +
         26 * (static_cast<uint32_t>(lower.size()) - 1);
}

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return static_cast<char>(c - 'a' + 'A'); });
  return text;
}

}  // namespace

std::vector<Ordinal> read_ordinal(std::string_view token) {
  if (token.empty() || token.size() > kLongest)
    return {};
  if (is_digit(token.front())) {
    uint32_t value = 0;
    for (const char c : token) {
      if (!is_digit(c))
        return {};
      value = value * 10 + static_cast<uint32_t>(c - '0');
    }
    return {{Ordinal::Style::Decimal, value}};
  }
  const bool capitals = is_upper(token.front());
  if (!std::all_of(token.begin(), token.end(), capitals ? is_upper : is_lower))
    return {};
  std::string lower(token);
  std::transform(lower.begin(), lower.end(), lower.begin(), to_lower);
  std::vector<Ordinal> readings;
  if (const uint32_t value = read_roman(lower); value != 0)
    readings.push_back({capitals ? Ordinal::Style::UpperRoman : Ordinal::Style::LowerRoman, value});
  if (const uint32_t value = read_letter(lower); value != 0)
    readings.push_back(
        {capitals ? Ordinal::Style::UpperLetter : Ordinal::Style::LowerLetter, value});
  return readings;
}

std::string print(Ordinal ordinal) {
  const auto letters = [&] {
    const uint32_t index = std::max(ordinal.value, 1U) - 1;
    return std::string(index / 26 + 1, static_cast<char>('a' + static_cast<char>(index % 26)));
  };
  switch (ordinal.style) {
    case Ordinal::Style::Decimal:
      return std::to_string(ordinal.value);
    case Ordinal::Style::LowerLetter:
      return letters();
    case Ordinal::Style::UpperLetter:
      return upper(letters());
    case Ordinal::Style::LowerRoman:
      return roman(ordinal.value);
    case Ordinal::Style::UpperRoman:
      return upper(roman(ordinal.value));
  }
  return {};
}

}  // namespace lint
