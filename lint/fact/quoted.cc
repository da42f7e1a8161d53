// SPDX-License-Identifier: MIT
#include "lint/fact/quoted.h"

#include <algorithm>
#include <array>
#include <string>

#include "lint/clause/words.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr uint32_t kLongestQuotation = 100;  // bytes

bool opens(std::string_view text, Span range, uint32_t at) {
  if (at + 1 >= range.end || text[at + 1] == ' ')
    return false;
  if (text[at] == '\'' && !is_word_character(text[at + 1]))
    return false;
  return at == range.begin || !is_word_character(text[at - 1]);
}

/// The closing mark for the one at `open`, or `open` when there is none.
uint32_t closing_mark(std::string_view text, Span range, uint32_t open) {
  const uint32_t limit = std::min(range.end, open + kLongestQuotation);
  for (uint32_t at = open + 1; at < limit && text[at] != '\n'; ++at) {
    if (text[at] != text[open])
      continue;
    const bool is_apostrophe =
        text[at] == '\'' && at + 1 < range.end && is_word_character(text[at + 1]);
    if (!is_apostrophe)
      return at;
  }
  return open;
}

/// The words inside the marks without an article and without punctuation at the ends.
Span term_inside(std::string_view text, Span inside) {
  constexpr std::array<std::string_view, 4> kArticles = {"the ", "The ", "THE ", "this "};
  inside = trimmed(text, inside);
  for (const std::string_view article : kArticles) {
    if (slice(text, inside).substr(0, article.size()) == article)
      inside.begin += static_cast<uint32_t>(article.size());
  }
  while (!inside.empty() &&
         std::string_view(",.;: ").find(text[inside.end - 1]) != std::string_view::npos)
    --inside.end;
  return inside;
}

/// Whether the text between two quoted terms only links them.
bool only_links(std::string_view between) {
  constexpr std::array<std::string_view, 17> kLinks = {
      "and",      "or",          "the",          "a",      "an",       "each",
      "also",     "both",        "as",           "to",     "together", "collectively",
      "referred", "hereinafter", "individually", "either", "jointly"};
  if (between.find_first_of(".:()[]") != std::string_view::npos)
    return false;
  for (const Span word : find_words(between, {0, static_cast<uint32_t>(between.size())})) {
    if (std::find(kLinks.begin(), kLinks.end(), to_lower(slice(between, word))) == kLinks.end())
      return false;
  }
  return true;
}

}  // namespace

std::vector<QuotedTerms> find_quoted(std::string_view text, Span range) {
  std::vector<QuotedTerms> found;
  for (uint32_t at = range.begin; at < range.end; ++at) {
    if ((text[at] != '"' && text[at] != '\'') || !opens(text, range, at))
      continue;
    const uint32_t close = closing_mark(text, range, at);
    if (close == at)
      continue;
    const Span term = term_inside(text, {at + 1, close});
    if (!term.empty()) {
      const Span span{at, close + 1};
      if (!found.empty() &&
          only_links(text.substr(found.back().span.end, at - found.back().span.end)))
        found.back().span.end = span.end;
      else
        found.push_back({span, {}});
      found.back().terms.push_back(term);
    }
    at = close;
  }
  return found;
}

uint32_t sentence_end(std::string_view text, uint32_t from, uint32_t limit) {
  constexpr std::array<std::string_view, 20> kAbbreviations = {
      "inc", "ltd", "corp", "co", "no", "llc", "e.g", "i.e", "u.s",  "art",
      "sec", "st",  "dr",   "mr", "ms", "vs",  "etc", "cf",  "para", "n.v"};
  for (uint32_t at = from; at < limit; ++at) {
    if (text[at] != '.' && text[at] != '?' && text[at] != '!')
      continue;
    uint32_t next = at + 1;
    while (next < limit && (text[next] == '"' || text[next] == ')' || text[next] == '\'')) ++next;
    if (next >= limit)
      return limit;
    if (text[next] != ' ' && text[next] != '\n')
      continue;
    uint32_t begin = at;
    while (begin > from && text[begin - 1] != ' ' && text[begin - 1] != '(') --begin;
    const std::string word = to_lower(text.substr(begin, at - begin));
    const bool is_initial =
        word.size() <= 1 || (word.size() <= 5 && word.find('.') != std::string::npos);
    const char follower = next + 1 < limit ? text[next + 1] : 'A';
    // "Ste. 300", "approx. ten".
    if (is_initial || is_lower(follower) || is_digit(follower) ||
        std::find(kAbbreviations.begin(), kAbbreviations.end(), word) != kAbbreviations.end())
      continue;
    return next;
  }
  return limit;
}

}  // namespace lint
