// SPDX-License-Identifier: MIT
#include "lint/text/suggestion.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace lint {
namespace {

constexpr size_t kLongestWord = 64;

/// The optimal string alignment distance.
size_t typing_errors(std::string_view from, std::string_view to) {
  std::vector<size_t> before(to.size() + 1);
  std::vector<size_t> above(to.size() + 1);
  std::vector<size_t> row(to.size() + 1);
  for (size_t column = 0; column <= to.size(); ++column) above[column] = column;
  for (size_t line = 1; line <= from.size(); ++line) {
    row[0] = line;
    for (size_t column = 1; column <= to.size(); ++column) {
      const bool same = from[line - 1] == to[column - 1];
      row[column] =
          std::min({above[column] + 1, row[column - 1] + 1, above[column - 1] + (same ? 0U : 1U)});
      if (line > 1 && column > 1 && from[line - 1] == to[column - 2] &&
          from[line - 2] == to[column - 1])
        row[column] = std::min(row[column], before[column - 2] + 1);
    }
    std::swap(before, above);
    std::swap(above, row);
  }
  return above[to.size()];
}

}  // namespace

std::optional<std::string_view> suggestion(std::string_view word,
                                           const std::vector<std::string_view>& candidates) {
  if (word.size() > kLongestWord)
    return std::nullopt;
  std::optional<std::string_view> nearest;
  size_t fewest = std::max<size_t>(1, word.size() / 3) + 1;
  for (const std::string_view candidate : candidates) {
    if (candidate.size() > kLongestWord)
      continue;
    const size_t errors = typing_errors(word, candidate);
    if (errors < fewest) {
      fewest = errors;
      nearest = candidate;
    }
  }
  return nearest;
}

}  // namespace lint
