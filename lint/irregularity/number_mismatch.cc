// SPDX-License-Identifier: MIT
#include "lint/irregularity/number_mismatch.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "lint/clause/words.h"
#include "lint/fact/contract_text.h"
#include "lint/fact/word.h"
#include "lint/irregularity/spelled_number.h"

namespace lint {
namespace {

constexpr uint32_t kLongestNumber = 100;  // bytes of a number in words
constexpr uint64_t kMostItems = 26;

struct Figures {
  uint64_t value = 0;
  uint32_t end = 0;  ///< behind the closing bracket
};

/// Whole figures in the brackets that open at `open`: "(30)", "(15%)", "($1,000,000)".
std::optional<Figures> read_figures(std::string_view text, uint32_t open) {
  Figures figures;
  uint32_t at = open + 1;
  while (at < text.size() && (text[at] == ' ' || text[at] == '$')) ++at;
  for (const std::string_view sign : {"€", "£", "US$", "USD "}) {
    if (text.substr(at, sign.size()) == sign)
      at += static_cast<uint32_t>(sign.size());
  }
  const uint32_t begin = at;
  constexpr uint32_t kMostDigits = 15;
  for (; at < text.size() && at - begin <= kMostDigits; ++at) {
    if (is_digit(text[at]))
      figures.value = figures.value * 10 + static_cast<uint64_t>(text[at] - '0');
    else if (text[at] != ',')
      break;
  }
  if (at == begin)
    return std::nullopt;
  while (at < text.size() && (text[at] == ' ' || text[at] == '%')) ++at;
  if (at == text.size() || text[at] != ')')
    return std::nullopt;
  figures.end = at + 1;
  return figures;
}

/// Whether "(3)" numbers an item of a list that runs through the text.
bool is_item(std::string_view text, uint32_t open, uint64_t value) {
  if (value == 0 || value > kMostItems)
    return false;
  const std::string before = '(' + std::to_string(value - 1) + ')';
  const std::string after = '(' + std::to_string(value + 1) + ')';
  return (value > 1 && text.substr(0, open).find(before) != std::string_view::npos) ||
         (value == 1 && text.find(after, open) != std::string_view::npos);
}

bool is_unit(std::string_view word) {
  return is_one_of(word, {"percent", "per", "cent", "dollars", "pounds", "euros", "sterling", "u",
                          "s", "us", "united", "states"});
}

/// A number in words beside figures that say another.
struct NumberMismatch {
  Span span = {};     ///< of both
  Span spelled = {};  ///< of the words
  uint64_t figures = 0;
};

/// Those in the text of a clause.
struct Mismatches {
  std::vector<NumberMismatch> all = {};
};

Mismatches read_mismatches(std::string_view text) {
  Mismatches mismatches;
  for (size_t next = text.find('('); next != std::string_view::npos;
       next = text.find('(', next + 1)) {
    const auto open = static_cast<uint32_t>(next);
    const auto figures = read_figures(text, open);
    if (!figures)
      continue;
    std::vector<Span> words = find_words(text, {open - std::min(open, kLongestNumber), open});
    while (!words.empty() && is_unit(to_lower(slice(text, words.back())))) words.pop_back();
    if (words.empty())
      continue;
    const auto spelled = spelled_number_before(text, words);
    if (!spelled || spelled->value == figures->value || is_item(text, open, figures->value))
      continue;
    mismatches.all.push_back({{spelled->span.begin, figures->end}, spelled->span, figures->value});
  }
  return mismatches;
}

}  // namespace

std::vector<Irregularity> find_number_mismatches(const ClauseTree& tree, const Facts& facts) {
  std::vector<Irregularity> found;
  auto mismatches = recollect<Mismatches>(facts.memory.get(), read_mismatches);
  for (ClauseId id = 0; id < tree.clauses().size(); ++id) {
    if (!is_contract_text(tree[id]))
      continue;
    const std::string_view text = tree.document().text(tree[id].text);
    const uint32_t begin = tree[id].text.begin;
    for (const NumberMismatch& mismatch : mismatches(text).all)
      found.push_back({.kind = Irregularity::Kind::NumberMismatch,
                       .place = {id, {begin + mismatch.span.begin, begin + mismatch.span.end}},
                       .what = std::string(slice(text, mismatch.spelled)),
                       .instead = std::to_string(mismatch.figures)});
  }
  return found;
}

}  // namespace lint
