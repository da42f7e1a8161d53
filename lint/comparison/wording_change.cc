// SPDX-License-Identifier: MIT
#include "lint/comparison/wording_change.h"

#include <algorithm>
#include <cstdint>

namespace lint {
namespace {

constexpr size_t kMostWords = 2000;

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\v';
}

std::vector<Span> words_of(std::string_view text) {
  std::vector<Span> words;
  for (uint32_t at = 0; at < text.size();) {
    while (at < text.size() && is_blank(text[at])) ++at;
    const uint32_t begin = at;
    while (at < text.size() && !is_blank(text[at])) ++at;
    if (at > begin)
      words.push_back({begin, at});
  }
  return words;
}

/// Adds a word, joined to the one before it when nothing stands between them.
void add(std::vector<Span>& spans, const std::vector<Span>& words, size_t word) {
  if (!spans.empty() && word > 0 && spans.back().end == words[word - 1].end)
    spans.back().end = words[word].end;
  else
    spans.push_back(words[word]);
}

}  // namespace

WordingChange compare_wording(std::string_view before, std::string_view after) {
  const std::vector<Span> old_words = words_of(before);
  const std::vector<Span> new_words = words_of(after);
  const auto same = [&](size_t i, size_t j) {
    return slice(before, old_words[i]) == slice(after, new_words[j]);
  };
  size_t begin = 0;
  while (begin < std::min(old_words.size(), new_words.size()) && same(begin, begin)) ++begin;
  size_t old_end = old_words.size();
  size_t new_end = new_words.size();
  for (; old_end > begin && new_end > begin && same(old_end - 1, new_end - 1); --new_end) --old_end;

  WordingChange change;
  const size_t rows = old_end - begin;
  const size_t columns = new_end - begin;
  const bool is_long = rows > kMostWords || columns > kMostWords;
  // lengths[i][j]: of the longest common subsequence behind word i of the old and j of the new.
  std::vector<uint16_t> lengths;
  const auto at = [&](size_t i, size_t j) -> uint16_t& { return lengths[i * (columns + 1) + j]; };
  if (!is_long) {
    lengths.resize((rows + 1) * (columns + 1), 0);
    for (size_t i = rows; i-- > 0;) {
      for (size_t j = columns; j-- > 0;) {
        at(i, j) = same(begin + i, begin + j) ? static_cast<uint16_t>(at(i + 1, j + 1) + 1)
                                              : std::max(at(i + 1, j), at(i, j + 1));
      }
    }
  }
  size_t i = 0;
  size_t j = 0;
  while (i < rows || j < columns) {
    if (!is_long && i < rows && j < columns && same(begin + i, begin + j)) {
      ++i;
      ++j;
    } else if (j == columns || (i < rows && (is_long || at(i + 1, j) >= at(i, j + 1)))) {
      add(change.deleted, old_words, begin + i++);
    } else {
      add(change.inserted, new_words, begin + j++);
    }
  }
  return change;
}

}  // namespace lint
