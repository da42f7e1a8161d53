// SPDX-License-Identifier: MIT
#include "lint/clause/run_on.h"

#include <algorithm>
#include <iterator>

#include "lint/clause/words.h"

namespace lint {
namespace {

constexpr size_t kShortest = 80;  // bytes: a shorter paragraph is one clause
constexpr uint32_t kLargestGap = 2;
constexpr size_t kFewest = 2;  // clauses, where no label before the text begins them
constexpr size_t kShortestTitle = 4;

using Numbers = std::vector<Ordinal>;

/// Whether `next` can be the number behind `last` in an outline: 2.1 -> 2.2, 2.1.1, 3, 3.1.
bool follows(const Numbers& last, const Numbers& next) {
  if (last.empty())
    return next.size() <= 2 && next.back().value == 1;
  size_t common = 0;
  while (common < last.size() && common < next.size() && last[common].value == next[common].value)
    ++common;
  if (common == next.size())
    return false;
  if (common == last.size())
    return next.size() == common + 1 && next.back().value == 1;
  const uint32_t step = next[common].value - last[common].value;
  const uint32_t largest = common == 0 ? 1 : kLargestGap;
  if (next[common].value < last[common].value || step > largest)
    return false;
  return next.size() == common + 1 || (next.size() == common + 2 && next.back().value <= 1);
}

bool is_outline_number(const Label& label) {
  return !label.numbers.empty() &&
         (label.word == Label::Word::Article || label.word == Label::Word::Section ||
          label.word == Label::Word::Clause || label.word == Label::Word::None) &&
         std::all_of(label.numbers.begin(), label.numbers.end(), [&](const auto& number) {
           return number.style == Label::Style::Decimal ||
                  (label.word == Label::Word::Article && number.style == Label::Style::UpperRoman);
         });
}

/// Whether a clause can begin behind these words: they end a sentence, or are a title in capitals.
bool ends_clause(std::string_view before, const Label& label) {
  before = trimmed(before);
  if (before.empty())
    return true;
  const char last = before.back();
  if (last == '.' || last == ';' || last == ':' || last == '"' || last == ')' || last == '*' ||
      last == ']')
    return true;
  size_t begin = before.size();
  while (begin > 0 && !is_space(before[begin - 1])) --begin;
  const std::string_view word = before.substr(begin);
  if (is_all_capitals(word) && word.size() > 1)
    return true;
  // "... Services 2.1 Provider shall": a title before a number that cannot be anything else.
  constexpr std::string_view kReferring[] = {
      "section",   "sections",   "clause", "clauses", "article", "articles",
      "paragraph", "paragraphs", "§",      "version", "and",     "or",
      "to",        "of",         "in",     "with",    "under",   "by"};
  return label.numbers.size() > 1 && last != ',' && !is_digit(word.front()) &&
         std::none_of(std::begin(kReferring), std::end(kReferring),
                      [&](std::string_view known) { return equals_folded(word, known); });
}

/// "PURPOSE OF ENGAGEMENT. Provider shall": a title in capitals.
bool begins_with_title(std::string_view text) {
  const size_t end = text.find('.');
  return end != std::string_view::npos && end >= kShortestTitle &&
         is_all_capitals(text.substr(0, end));
}

}  // namespace

bool counts_clauses(const Label& label) {
  return is_outline_number(label) && !label.is_item();
}

std::vector<uint32_t> find_run_on_clauses(std::string_view text,
                                          const std::optional<Label>& before) {
  if (text.size() < kShortest)
    return {};
  std::vector<uint32_t> found;
  bool has_title = false;
  Numbers last;
  if (before && counts_clauses(*before))
    last = before->numbers;
  const bool begun = !last.empty();
  for (uint32_t at = 1; at + 3 < text.size(); ++at) {
    const char first = text[at];
    const bool word = first == 'S' || first == 'A' || first == 'C';
    if ((!is_digit(first) && !word) || !is_space(text[at - 1]))
      continue;
    const std::string_view rest = text.substr(at);
    if (word && !begins_with_any(rest, {"section", "article", "clause"}))
      continue;
    const auto label = read_label(rest.substr(0, 80), false);
    if (!label || !counts_clauses(*label) || label->size >= rest.size())
      continue;
    const char next = rest[label->size];
    const bool marked = label->numbers.size() > 1 || label->mark == Label::Mark::Dot ||
                        label->word != Label::Word::None;
    if (!marked || (!is_upper(next) && next != '"' && next != '[' && next != '(') ||
        !follows(last, label->numbers) || !ends_clause(text.substr(0, at), *label))
      continue;
    last = label->numbers;
    found.push_back(at);
    has_title = has_title || begins_with_title(rest.substr(label->size));
  }
  if (!begun && !has_title && found.size() < kFewest)
    return {};
  return found;
}

}  // namespace lint
