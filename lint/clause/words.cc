// SPDX-License-Identifier: MIT
#include "lint/clause/words.h"

#include <algorithm>

namespace lint {

Span trimmed(std::string_view text, Span span) {
  while (!span.empty() && is_space(text[span.begin])) ++span.begin;
  while (!span.empty() && is_space(text[span.end - 1])) --span.end;
  return span;
}

std::string_view trimmed(std::string_view text) {
  return slice(text, trimmed(text, {0, static_cast<uint32_t>(text.size())}));
}

bool equals_folded(std::string_view text, std::string_view lower) {
  return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
                    [](char a, char b) { return to_lower(a) == b || (a == '\n' && b == ' '); });
}

bool begins_with(std::string_view text, std::string_view words) {
  return text.size() >= words.size() && equals_folded(text.substr(0, words.size()), words) &&
         (text.size() == words.size() || !is_word_character(text[words.size()]) ||
          !is_word_character(words.back()));
}

bool begins_with_any(std::string_view text, std::initializer_list<std::string_view> phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](std::string_view phrase) { return begins_with(text, phrase); });
}

bool ends_with(std::string_view text, std::string_view words) {
  if (text.size() < words.size())
    return false;
  const size_t begin = text.size() - words.size();
  return equals_folded(text.substr(begin), words) &&
         (begin == 0 || !is_word_character(text[begin - 1]) || !is_word_character(words.front()));
}

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](std::string_view phrase) { return ends_with(text, phrase); });
}

bool has_words(std::string_view text, std::string_view words) {
  for (size_t at = 0; at + words.size() <= text.size(); ++at) {
    if (to_lower(text[at]) == words.front() && (at == 0 || !is_word_character(text[at - 1])) &&
        begins_with(text.substr(at), words))
      return true;
  }
  return false;
}

std::string_view next_word(std::string_view text, uint32_t& at) {
  while (at < text.size() && !is_word_character(text[at])) ++at;
  const uint32_t begin = at;
  while (at < text.size() &&
         (is_word_character(text[at]) || ((text[at] == '\'' || text[at] == '-') && at > begin)))
    ++at;
  return text.substr(begin, at - begin);
}

uint32_t count_words(std::string_view text, uint32_t limit) {
  uint32_t count = 0;
  for (uint32_t at = 0; count < limit && !next_word(text, at).empty();) ++count;
  return count;
}

bool is_all_capitals(std::string_view text) {
  return std::any_of(text.begin(), text.end(), is_upper) &&
         std::none_of(text.begin(), text.end(), is_lower);
}

}  // namespace lint
