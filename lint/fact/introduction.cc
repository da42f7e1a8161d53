// SPDX-License-Identifier: MIT
#include "lint/fact/introduction.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

#include "lint/clause/words.h"
#include "lint/fact/cited_label.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr uint32_t kLongestBrackets = 300;  // bytes in front of the term
constexpr uint32_t kLongestPhrase = 400;
constexpr uint32_t kLongestAnnouncement = 60;

bool is_determiner(std::string_view word) {
  return is_one_of(word,
                   {"the", "a", "an", "this", "each", "also", "either", "such", "any", "our"});
}

/// The last words in front of a term without its determiners, folded.
std::vector<std::string> words_before(std::string_view left) {
  std::vector<std::string> words;
  for (const Span word : find_words(left, {0, static_cast<uint32_t>(left.size())}))
    words.push_back(to_lower(slice(left, word)));
  return words;
}

/// Whether a word announces a name: 'hereinafter "X"', 'referred to as "X"', 'collectively, "X"'.
bool announces(std::string_view word) {
  return is_one_of(
      word, {"as", "collectively", "individually", "together", "hereinafter", "hereafter", "called",
             "and", "or", "jointly", "to", "herein", "respectively", "sometimes", "known", "b",
             "severally", "hereby", "each"});
}

/// Whether brackets with `inside` in front of a term introduce it.
bool brackets_introduce(std::string_view inside) {
  if (begins_with_any(trimmed(inside), {"e.g", "i.e", "see", "such as", "for example", "including",
                                        "as defined", "under", "in the", "as set", "as described"}))
    return false;
  std::vector<std::string> words = words_before(inside);
  while (!words.empty() && is_determiner(words.back())) words.pop_back();
  if (words.empty() || announces(words.back()))
    return true;
  // Behind a comma or another term the determiner alone: '(with its annexes, the "X")'.
  const size_t comma = inside.find_last_of(",;:\"");
  return comma != std::string_view::npos && words_before(inside.substr(comma)).size() <= 1;
}

/// Whether what follows a term in brackets ends its introduction.
bool ends_introduction(std::string_view behind) {
  behind = trimmed(behind);
  return behind.empty() || std::string_view("),;:").find(behind[0]) != std::string_view::npos ||
         begins_with_any(behind, {"and", "or", "collectively", "hereinafter", "as", "which",
                                  "together", "in", "when", "with", "for", "shall", "if"});
}

/// Whether the words cite a clause, whose title then stands in the brackets: 'Article XI
/// ("Audit")'.
bool ends_with_citation(std::string_view text, Span phrase) {
  for (const Span word :
       find_words(text, {phrase.end - std::min(phrase.size(), 40U), phrase.end})) {
    const std::string citing = citing_word(slice(text, word));
    uint32_t end = word.end;
    if ((cites_clause(citing) || cites_schedule(citing)) &&
        !read_cited_labels(text.substr(0, phrase.end), end).empty() && end == phrase.end)
      return true;
  }
  return false;
}

/// For a term outside brackets: where its announcement ('hereinafter referred to as') begins.
std::optional<uint32_t> announcement(std::string_view text, Span before) {
  before.begin = before.end - std::min(before.size(), kLongestAnnouncement);
  const std::string left = to_lower(slice(text, before));
  std::vector<std::string> words = words_before(left);
  while (!words.empty() && is_determiner(words.back())) words.pop_back();
  if (words.empty())
    return std::nullopt;
  const std::string_view further =
      words.size() > 1 ? std::string_view(words[words.size() - 2]) : "";
  const std::string_view last = words.back();
  const bool is_announced =
      is_one_of(last, {"hereinafter", "hereafter", "called"}) ||
      (last == "as" && is_one_of(further, {"to", "known", "hereinafter", "hereafter"})) ||
      (last == "to" && further == "referred");
  if (!is_announced)
    return std::nullopt;
  size_t begin = left.size();
  for (const std::string_view word : {"hereinafter", "hereafter", "referred", "known", "called"})
    begin = std::min(begin, left.rfind(word));
  return before.begin + static_cast<uint32_t>(begin);
}

}  // namespace

Span phrase_before(std::string_view text, uint32_t begin, uint32_t end) {
  begin = std::max(begin, end - std::min(end, kLongestPhrase));
  uint32_t start = begin;
  for (uint32_t at = begin; at < end;) {
    const uint32_t stop = sentence_end(text, at, end);
    if (!trimmed(text, {stop, end}).empty())
      start = stop;
    at = std::max(stop, at + 1);
  }
  for (uint32_t at = start; at + 1 < end; ++at) {
    const char c = text[at];
    const bool opens_list =
        c == ':' && ends_with_any(slice(text, {start, at}),
                                  {"follows", "following", "between", "parties", "below", "and"});
    const bool closes_definition =
        c == ')' && at > start && (text[at - 1] == '"' || text[at - 1] == '\'');
    if (c == ';' || opens_list || closes_definition)
      start = at + 1;
  }
  Span phrase = trimmed(text, {start, end});
  while (!phrase.empty() &&
         std::string_view(",;:)").find(text[phrase.begin]) != std::string_view::npos)
    phrase = trimmed(text, {phrase.begin + 1, phrase.end});
  return phrase;
}

std::optional<Span> introduced_phrase(std::string_view text, Span clause,
                                      const QuotedTerms& quoted) {
  const uint32_t at = quoted.span.begin;
  const uint32_t from = std::max(clause.begin, at - std::min(at, kLongestBrackets));
  const std::string_view left = slice(text, {from, at});
  const size_t open = left.rfind('(');
  const bool is_bracketed =
      open != std::string_view::npos && left.find(')', open) == std::string_view::npos;
  if (!is_bracketed) {
    const auto begin = announcement(text, {from, at});
    return begin ? std::optional(phrase_before(text, clause.begin, *begin)) : std::nullopt;
  }
  const uint32_t limit = std::min(clause.end, quoted.span.end + 20);
  if (!brackets_introduce(left.substr(open + 1)) ||
      !ends_introduction(slice(text, {quoted.span.end, limit})))
    return std::nullopt;
  const Span phrase = phrase_before(text, clause.begin, from + static_cast<uint32_t>(open));
  return ends_with_citation(text, phrase) ? std::nullopt : std::optional(phrase);
}

}  // namespace lint
