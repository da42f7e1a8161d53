// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lint {

/// A word in lower ASCII case that words of a text are compared with: by its length and first
/// letters as one number, so that most comparisons are over at once. Keeps a reference.
struct FoldedWord {
  uint64_t head = 0;
  std::string_view text = {};

  // Lists of words are written as string literals.
  template <size_t N>
  // NOLINTNEXTLINE(google-explicit-constructor)
  consteval FoldedWord(const char (&literal)[N])
      : head(head_of({literal, N - 1})), text(literal, N - 1) {}

  constexpr explicit FoldedWord(std::string_view lower_case)
      : head(head_of(lower_case)), text(lower_case) {}

  /// The length (of the longest, 255) and the first seven letters, in lower case.
  static constexpr uint64_t head_of(std::string_view word) {
    uint64_t head = word.size() < 255 ? word.size() : 255;
    for (size_t i = 0; i < word.size() && i < kLetters; ++i)
      head = head << 8U | static_cast<unsigned char>(lower(word[i]));
    return head;
  }

  /// Whether the letters of `word`, whose head is the same, agree behind it.
  constexpr bool equals_behind_head(std::string_view word) const {
    if (word.size() != text.size())
      return false;
    for (size_t i = kLetters; i < word.size(); ++i) {
      if (lower(word[i]) != text[i])
        return false;
    }
    return true;
  }

 private:
  static constexpr size_t kLetters = 7;
  static constexpr char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
  }
};

}  // namespace lint
