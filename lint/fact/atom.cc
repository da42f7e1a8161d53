// SPDX-License-Identifier: MIT
#include "lint/fact/atom.h"

namespace lint {
namespace {

bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         static_cast<unsigned char>(byte) >= 0x80;
}
bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

/// The length of the punctuation character beyond ASCII at `at`, 0 when there is none.
uint32_t punctuation_length(std::string_view text, uint32_t at) {
  const auto byte = [&](uint32_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  if (byte(0) == 0xC2 && byte(1) < 0xC0)
    return 2;  // Latin-1 signs: § © ® · ¶
  if (byte(0) == 0xE2 && byte(1) < 0x90)
    return 3;  // general punctuation, letter-like signs, arrows
  return 0;
}

/// Whether the full stop at `at` is that of "No. 70".
bool abbreviates_number(std::string_view text, uint32_t at) {
  const uint32_t next = text.substr(0, at + 2).ends_with(' ') ? at + 2 : at + 1;
  return at >= 2 && (text[at - 1] == 'o' || text[at - 1] == 'O') &&
         (text[at - 2] == 'N' || text[at - 2] == 'n') && (at == 2 || !is_letter(text[at - 3])) &&
         next < text.size() && is_digit(text[next]);
}

}  // namespace

std::optional<Atom> next_atom(std::string_view text, uint32_t at) {
  constexpr std::string_view kIgnored = " \t\n-/\"'*_`&";
  while (at < text.size()) {
    const uint32_t begin = at;
    const char first = text[at];
    if (const uint32_t length = punctuation_length(text, at); length > 0) {
      const std::string_view sign = text.substr(at, length);
      at += length;
      if (sign == "\u00ae" || sign == "\u2122" || sign == "\u00a7")
        continue;
      return Atom{Atom::Kind::Break, {begin, at}};
    }
    if (is_digit(first)) {
      while (at < text.size() && is_digit(text[at])) ++at;
      return Atom{Atom::Kind::Digits, {begin, at}};
    }
    if (is_letter(first)) {
      while (at < text.size() && is_letter(text[at]) && punctuation_length(text, at) == 0) ++at;
      return Atom{Atom::Kind::Letters, {begin, at}};
    }
    if (first == '\'' && at + 1 < text.size() && (text[at + 1] == 's' || text[at + 1] == 'S') &&
        (at + 2 == text.size() || !is_letter(text[at + 2]))) {
      at += 2;  // a possessive
      continue;
    }
    ++at;
    const bool is_inside_number = first == ':' && begin > 0 && is_digit(text[begin - 1]) &&
                                  at < text.size() && is_digit(text[at]);
    if (is_inside_number)
      continue;  // "ISO/IEC 27001:2022"
    if (first == '.' && abbreviates_number(text, begin))
      continue;
    if (kIgnored.find(first) == std::string_view::npos)
      return Atom{Atom::Kind::Break, {begin, at}};
  }
  return std::nullopt;
}

}  // namespace lint
