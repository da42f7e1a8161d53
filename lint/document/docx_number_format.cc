// SPDX-License-Identifier: MIT
#include "lint/document/docx_number_format.h"

#include <fmt/core.h>

#include "lint/text/utf8.h"

namespace lint {
namespace {

/// Longer letters or numerals are no labels any more; they would only make hostile numbers costly.
constexpr uint32_t kMostLetters = 30 * 26;
constexpr uint32_t kMostRoman = 32767;

std::string write_roman(uint32_t number) {
  struct Numeral {
    uint32_t value;
    std::string_view letters;
  };
  static constexpr Numeral kNumerals[] = {
      {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
      {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};
  std::string result;
  for (const Numeral& numeral : kNumerals) {
    for (; number >= numeral.value; number -= numeral.value) result += numeral.letters;
  }
  return result;
}

std::string write_letters(uint32_t number) {
  return std::string((number - 1) / 26 + 1, static_cast<char>('a' + (number - 1) % 26));
}

std::string to_upper(std::string text) {
  for (char& c : text) {
    if (c >= 'a' && c <= 'z')
      c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

constexpr std::string_view kOnes[] = {"zero",    "one",     "two",       "three",    "four",
                                      "five",    "six",     "seven",     "eight",    "nine",
                                      "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                      "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::string_view kTens[] = {"",      "",      "twenty",  "thirty", "forty",
                                      "fifty", "sixty", "seventy", "eighty", "ninety"};

std::string write_words(uint32_t number) {
  if (number < 20)
    return std::string(kOnes[number]);
  if (number < 100) {
    std::string result(kTens[number / 10]);
    if (number % 10 != 0)
      result += fmt::format("-{}", kOnes[number % 10]);
    return result;
  }
  const uint32_t unit = number < 1000 ? 100 : 1000;
  std::string result =
      fmt::format("{} {}", write_words(number / unit), unit == 100 ? "hundred" : "thousand");
  if (number % unit != 0)
    result += " " + write_words(number % unit);
  return result;
}

std::string ordinal_of(std::string words) {
  struct Irregular {
    std::string_view cardinal;
    std::string_view ordinal;
  };
  static constexpr Irregular kIrregular[] = {
      {"one", "first"},    {"two", "second"}, {"three", "third"},   {"five", "fifth"},
      {"eight", "eighth"}, {"nine", "ninth"}, {"twelve", "twelfth"}};
  for (const Irregular& irregular : kIrregular) {
    if (words.ends_with(irregular.cardinal)) {
      words.resize(words.size() - irregular.cardinal.size());
      return words.append(irregular.ordinal);
    }
  }
  if (words.ends_with("y")) {
    words.back() = 'i';
    return words + "eth";
  }
  return words + "th";
}

std::string capitalised(std::string words) {
  words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

std::string_view ordinal_suffix(uint32_t number) {
  if (number % 100 >= 11 && number % 100 <= 13)
    return "th";
  switch (number % 10) {
    case 1:
      return "st";
    case 2:
      return "nd";
    case 3:
      return "rd";
    default:
      return "th";
  }
}

std::string write_chicago(uint32_t number) {
  static constexpr std::string_view kSigns[] = {"*", "\u2020", "\u2021", "\u00A7"};
  std::string result;
  for (uint32_t i = 0; i <= (number - 1) / 4; ++i) result += kSigns[(number - 1) % 4];
  return result;
}

std::string enclosed(char32_t first, uint32_t number) {
  std::string result;
  append_utf8(result, first + number - 1);
  return result;
}

}  // namespace

std::optional<NumberFormat> find_number_format(std::string_view name, std::string_view pattern) {
  struct Name {
    std::string_view name;
    NumberFormat format;
  };
  static constexpr Name kNames[] = {
      {"decimal", NumberFormat::Decimal},
      {"decimalZero", NumberFormat::DecimalZero},
      {"upperRoman", NumberFormat::UpperRoman},
      {"lowerRoman", NumberFormat::LowerRoman},
      {"upperLetter", NumberFormat::UpperLetter},
      {"lowerLetter", NumberFormat::LowerLetter},
      {"ordinal", NumberFormat::Ordinal},
      {"cardinalText", NumberFormat::CardinalText},
      {"ordinalText", NumberFormat::OrdinalText},
      {"hex", NumberFormat::Hexadecimal},
      {"chicago", NumberFormat::Chicago},
      {"decimalEnclosedCircle", NumberFormat::EnclosedCircle},
      {"decimalEnclosedFullstop", NumberFormat::EnclosedFullStop},
      {"decimalEnclosedParen", NumberFormat::EnclosedParentheses},
      {"numberInDash", NumberFormat::Dashed},
      {"decimalHalfWidth", NumberFormat::Decimal},
      {"none", NumberFormat::None},
      {"bullet", NumberFormat::Bullet},
  };
  if (name == "custom") {
    if (pattern.starts_with("00001"))
      return NumberFormat::PaddedTo5;
    if (pattern.starts_with("0001"))
      return NumberFormat::PaddedTo4;
    if (pattern.starts_with("001"))
      return NumberFormat::PaddedTo3;
    return std::nullopt;
  }
  for (const Name& each : kNames) {
    if (each.name == name)
      return each.format;
  }
  return std::nullopt;
}

std::string write_number(NumberFormat format, uint32_t number) {
  const std::string decimal = fmt::format("{}", number);
  const bool lettered = number >= 1 && number <= kMostLetters;
  const bool roman = number >= 1 && number <= kMostRoman;
  const bool enclosable = number >= 1 && number <= 20;
  switch (format) {
    case NumberFormat::Decimal:
      return decimal;
    case NumberFormat::DecimalZero:
      return fmt::format("{:02}", number);
    case NumberFormat::UpperRoman:
      return roman ? to_upper(write_roman(number)) : decimal;
    case NumberFormat::LowerRoman:
      return roman ? write_roman(number) : decimal;
    case NumberFormat::UpperLetter:
      return lettered ? to_upper(write_letters(number)) : decimal;
    case NumberFormat::LowerLetter:
      return lettered ? write_letters(number) : decimal;
    case NumberFormat::Ordinal:
      return fmt::format("{}{}", number, ordinal_suffix(number));
    case NumberFormat::CardinalText:
      return number <= kMostRoman ? capitalised(write_words(number)) : decimal;
    case NumberFormat::OrdinalText:
      return number <= kMostRoman ? capitalised(ordinal_of(write_words(number))) : decimal;
    case NumberFormat::Hexadecimal:
      return fmt::format("{:X}", number);
    case NumberFormat::Chicago:
      return lettered ? write_chicago(number) : decimal;
    case NumberFormat::EnclosedCircle:
      return enclosable ? enclosed(U'\u2460', number) : decimal;
    case NumberFormat::EnclosedFullStop:
      return enclosable ? enclosed(U'\u2488', number) : decimal;
    case NumberFormat::EnclosedParentheses:
      return enclosable ? enclosed(U'\u2474', number) : decimal;
    case NumberFormat::Dashed:
      return fmt::format("- {} -", number);
    case NumberFormat::PaddedTo3:
      return fmt::format("{:03}", number);
    case NumberFormat::PaddedTo4:
      return fmt::format("{:04}", number);
    case NumberFormat::PaddedTo5:
      return fmt::format("{:05}", number);
    case NumberFormat::None:
    case NumberFormat::Bullet:
      return {};
  }
  return {};
}

}  // namespace lint
