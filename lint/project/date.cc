// SPDX-License-Identifier: MIT
#include "lint/project/date.h"

#include <charconv>
#include <chrono>
#include <optional>

namespace lint {
namespace {

std::optional<std::chrono::sys_days> day_of(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-')
    return std::nullopt;
  const auto number = [&](size_t begin, size_t length) {
    int value = -1;
    const char* end = text.data() + begin + length;
    const auto [stop, error] = std::from_chars(text.data() + begin, end, value);
    return stop == end && error == std::errc() ? value : -1;
  };
  const int year = number(0, 4);
  const int month = number(5, 2);
  const int day = number(8, 2);
  if (year < 0 || month < 0 || day < 0)
    return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(year),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  return date.ok() ? std::optional(std::chrono::sys_days(date)) : std::nullopt;
}

}  // namespace

bool is_date(std::string_view text) {
  return day_of(text).has_value();
}

int32_t days_between(std::string_view from, std::string_view to) {
  const auto begin = day_of(from);
  const auto end = day_of(to);
  return begin && end ? static_cast<int32_t>((*end - *begin).count()) : 0;
}

}  // namespace lint
