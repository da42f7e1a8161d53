// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "lint/text/span.h"

namespace lint {

// Reading of words in normalised document text. Letters are ASCII letters and every byte of a
// multi-byte character; case is folded for ASCII only, which is enough for the fixed phrases that
// contracts are made of.

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
constexpr bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
constexpr bool is_letter(char c) {
  return is_lower(c) || is_upper(c) || static_cast<unsigned char>(c) >= 0x80;
}
constexpr bool is_word_character(char c) {
  return is_letter(c) || is_digit(c) || c == '_';
}
constexpr bool is_space(char c) {
  return c == ' ' || c == '\n';
}
constexpr char to_lower(char c) {
  return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The first of a few ASCII characters at or after `from`; npos without one.
inline size_t find_any(std::string_view text, std::string_view characters, size_t from = 0) {
  for (size_t at = from; at < text.size(); ++at) {
    for (const char c : characters) {
      if (text[at] == c)
        return at;
    }
  }
  return std::string_view::npos;
}

/// `span` without spaces and line breaks at its ends.
Span trimmed(std::string_view text, Span span);
std::string_view trimmed(std::string_view text);

/// `lower` must be in lower case.
bool equals_folded(std::string_view text, std::string_view lower);
/// Whether `text` begins with these words (in lower case) and does not go on in the last of them.
bool begins_with(std::string_view text, std::string_view words);
bool begins_with_any(std::string_view text, std::initializer_list<std::string_view> phrases);
/// The same at the end of `text`.
bool ends_with(std::string_view text, std::string_view words);
bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> phrases);
/// Whether these words (in lower case) stand anywhere in `text` as whole words.
bool has_words(std::string_view text, std::string_view words);

/// The next word of letters and digits (with inner apostrophes and hyphens) at or after `at`, which
/// is moved behind it; empty at the end.
std::string_view next_word(std::string_view text, uint32_t& at);
uint32_t count_words(std::string_view text, uint32_t limit = UINT32_MAX);

/// Whether it has capital letters and no small ones.
bool is_all_capitals(std::string_view text);

}  // namespace lint
