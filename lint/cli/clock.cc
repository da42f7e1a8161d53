// SPDX-License-Identifier: MIT
#include "lint/cli/clock.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <charconv>
#include <cstdlib>
#include <ctime>
#include <string_view>

namespace lint {

std::string moment() {
  std::time_t moment = std::time(nullptr);
  if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH")) {
    const std::string_view text = epoch;
    std::from_chars(text.data(), text.data() + text.size(), moment);
  }
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(moment));
}

std::string today(const Options& options) {
  return options.today.empty() ? moment().substr(0, std::string_view("2026-01-31").size())
                               : options.today;
}

}  // namespace lint
