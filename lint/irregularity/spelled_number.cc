// SPDX-License-Identifier: MIT
#include "lint/irregularity/spelled_number.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "lint/fact/word.h"

namespace lint {
namespace {

using Row = std::pair<std::string_view, uint64_t>;

constexpr std::array<Row, 29> kSmall = {
    {{"zero", 0},     {"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},
     {"five", 5},     {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},
     {"ten", 10},     {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14},
     {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19},
     {"twenty", 20},  {"thirty", 30},  {"forty", 40},     {"fourty", 40},   {"fifty", 50},
     {"sixty", 60},   {"seventy", 70}, {"eighty", 80},    {"ninety", 90}}};
constexpr std::array<Row, 4> kScales = {
    {{"hundred", 100}, {"thousand", 1000}, {"million", 1000000}, {"billion", 1000000000}}};

template <size_t size>
const uint64_t* find(const std::array<Row, size>& table, std::string_view word) {
  const auto at =
      std::find_if(table.begin(), table.end(), [&](const Row& row) { return row.first == word; });
  return at == table.end() ? nullptr : &at->second;
}

std::optional<uint64_t> value_of(const std::vector<std::string>& words) {
  uint64_t whole = 0;
  uint64_t part = 0;
  uint64_t room = 100;  // what may follow must be smaller: behind "thirty" no "thirty"
  for (const std::string& word : words) {
    if (const uint64_t* small = find(kSmall, word)) {
      if (*small >= room)
        return std::nullopt;
      part += *small;
      room = *small >= 20 ? 10 : 0;
    } else if (const uint64_t* scale = find(kScales, word)) {
      if (part == 0)
        return std::nullopt;
      part *= *scale;
      if (*scale > 100)
        whole += std::exchange(part, 0);
      room = 100;
    }
  }
  return whole + part;
}

}  // namespace

std::optional<SpelledNumber> spelled_number_before(std::string_view text,
                                                   const std::vector<Span>& words) {
  constexpr size_t kMostWords = 12;
  std::vector<std::string> spelled;
  size_t first = words.size();
  for (size_t at = words.size(); at > 0 && spelled.size() < kMostWords; --at) {
    const std::string word = to_lower(slice(text, words[at - 1]));
    const bool is_number = find(kSmall, word) != nullptr || find(kScales, word) != nullptr;
    const bool joins = word == "and" && !spelled.empty();
    const bool is_apart = at < words.size() && words[at].begin != words[at - 1].end + 1;
    if ((!is_number && !joins) || is_apart)
      break;
    spelled.insert(spelled.begin(), word);
    if (is_number)
      first = at - 1;
  }
  while (!spelled.empty() && spelled.front() == "and") spelled.erase(spelled.begin());
  if (spelled.empty())
    return std::nullopt;
  const auto value = value_of(spelled);
  if (!value)
    return std::nullopt;
  return SpelledNumber{*value, {words[first].begin, words.back().end}};
}

}  // namespace lint
