// SPDX-License-Identifier: MIT
#include "lint/edit/unified_diff.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace lint {
namespace {

constexpr size_t kAround = 3;

using Lines = std::vector<std::string_view>;

/// The lines with their ends.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

struct Step {
  char sign = ' ';
  size_t before = 0;  ///< line of each text at which the step begins
  size_t after = 0;
};

/// The shortest way from one text to the other (E. Myers, "An O(ND) Difference Algorithm and Its
/// Variations", 1986).
std::vector<Step> steps_between(const Lines& a, const Lines& b) {
  const auto n = static_cast<ptrdiff_t>(a.size());
  const auto m = static_cast<ptrdiff_t>(b.size());
  const ptrdiff_t middle = n + m + 1;
  std::vector<ptrdiff_t> reach(static_cast<size_t>(2 * middle + 1), 0);
  std::vector<std::vector<ptrdiff_t>> history;
  const auto at = [&](std::vector<ptrdiff_t>& all, ptrdiff_t k) -> ptrdiff_t& {
    return all[static_cast<size_t>(middle + k)];
  };
  const auto goes_down = [&](std::vector<ptrdiff_t>& all, ptrdiff_t k, ptrdiff_t d) {
    return k == -d || (k != d && at(all, k - 1) < at(all, k + 1));
  };
  bool is_done = false;
  for (ptrdiff_t d = 0; !is_done; ++d) {
    history.push_back(reach);
    for (ptrdiff_t k = -d; k <= d && !is_done; k += 2) {
      ptrdiff_t x = goes_down(reach, k, d) ? at(reach, k + 1) : at(reach, k - 1) + 1;
      while (x < n && x - k < m && a[static_cast<size_t>(x)] == b[static_cast<size_t>(x - k)]) ++x;
      at(reach, k) = x;
      is_done = x >= n && x - k >= m;
    }
  }
  std::vector<Step> steps;
  const auto add = [&](char sign, ptrdiff_t x, ptrdiff_t y) {
    steps.push_back({sign, static_cast<size_t>(x), static_cast<size_t>(y)});
  };
  ptrdiff_t x = n;
  ptrdiff_t y = m;
  for (auto d = static_cast<ptrdiff_t>(history.size()) - 1; d >= 0; --d) {
    auto& before = history[static_cast<size_t>(d)];
    const ptrdiff_t k = x - y;
    const bool down = goes_down(before, k, d);
    const ptrdiff_t from = d == 0 ? 0 : (down ? at(before, k + 1) : at(before, k - 1));
    const ptrdiff_t begin = d == 0 ? 0 : (down ? from : from + 1);
    for (; x > begin; --x, --y) add(' ', x - 1, y - 1);
    if (d == 0)
      break;
    down ? add('+', x, --y) : add('-', --x, y);
  }
  std::reverse(steps.begin(), steps.end());
  return steps;
}

std::string range(size_t begin, size_t count) {
  // An empty range is named by the line before it.
  return fmt::format("{},{}", count == 0 ? begin : begin + 1, count);
}

}  // namespace

std::string unified_diff(std::string_view before, std::string_view after,
                         std::string_view before_name, std::string_view after_name) {
  const Lines a = lines_of(before);
  const Lines b = lines_of(after);
  const std::vector<Step> steps = steps_between(a, b);
  std::string text;
  const auto is_change = [](const Step& step) { return step.sign != ' '; };
  for (size_t next = 0; next < steps.size();) {
    const auto first =
        std::find_if(steps.begin() + static_cast<ptrdiff_t>(next), steps.end(), is_change);
    if (first == steps.end())
      break;
    const auto change = static_cast<size_t>(first - steps.begin());
    const size_t begin = std::max(next, change - std::min(change, kAround));
    size_t end = change + 1;
    for (size_t i = end; i < steps.size() && i <= end + 2 * kAround; ++i) {
      if (is_change(steps[i]))
        end = i + 1;
    }
    const size_t stop = std::min(end + kAround, steps.size());
    size_t removed = 0;
    size_t added = 0;
    std::string hunk;
    for (size_t i = begin; i < stop; ++i) {
      const Step& step = steps[i];
      removed += step.sign != '+' ? 1 : 0;
      added += step.sign != '-' ? 1 : 0;
      const std::string_view line = step.sign == '+' ? b[step.after] : a[step.before];
      hunk += step.sign;
      hunk += line;
      if (!line.ends_with('\n'))
        hunk += "\n\\ No newline at end of file\n";
    }
    text += fmt::format("@@ -{} +{} @@\n{}", range(steps[begin].before, removed),
                        range(steps[begin].after, added), hunk);
    next = stop;
  }
  return text.empty() ? text : fmt::format("--- {}\n+++ {}\n{}", before_name, after_name, text);
}

}  // namespace lint
