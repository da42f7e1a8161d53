// SPDX-License-Identifier: MIT
#include "lint/document/language.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <string>

namespace lint {
namespace {

constexpr size_t kFewestWords = 100;
constexpr size_t kMostWords = 2000;
/// One word in so many. In English contracts it is more than one in four; where an English name
/// stands here and there, hardly one in a hundred.
constexpr size_t kOneIn = 20;

constexpr std::array<std::string_view, 16> kSmallWords{
    "the",  "of",  "and",  "to",   "shall", "or",   "any", "by",
    "this", "for", "with", "that", "will",  "such", "is",  "not"};

bool is_in_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || std::isalpha(byte) != 0;
}

}  // namespace

bool is_english(std::string_view text) {
  size_t words = 0;
  size_t small = 0;
  std::string word;
  for (size_t i = 0; i <= text.size() && words < kMostWords; ++i) {
    if (i < text.size() && is_in_word(text[i])) {
      word += static_cast<char>(std::tolower(static_cast<unsigned char>(text[i])));
      continue;
    }
    if (word.empty())
      continue;
    ++words;
    if (std::find(kSmallWords.begin(), kSmallWords.end(), word) != kSmallWords.end())
      ++small;
    word.clear();
  }
  return words < kFewestWords || small * kOneIn >= words;
}

void note_language(Document::Fields& fields) {
  if (!is_english(fields.text))
    fields.unread.insert(fields.unread.begin(), {.what = "text in another language than English"});
}

}  // namespace lint
