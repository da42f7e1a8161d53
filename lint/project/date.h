// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace lint {

/// Whether `text` is a day of the calendar, as ISO 8601 writes it: "2026-02-28". Such days are in
/// the order of their texts.
bool is_date(std::string_view text);

/// From one day to another; negative when that is earlier.
int32_t days_between(std::string_view from, std::string_view to);

}  // namespace lint
