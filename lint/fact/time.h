// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lint {

/// A length of time as contracts state it. `count` is nothing for a blank ("[●] days").
struct Period {
  enum class Unit : uint8_t { Hour, BusinessHour, Day, BusinessDay, Week, Month, Quarter, Year };
  std::optional<uint32_t> count = {};
  Unit unit = Unit::Day;
  /// "thirty (45) days": the words say one number and the figures another; `count` is the words'.
  std::optional<uint32_t> figures = {};
};

/// The length in hours, for comparison: a business day counts 24 hours times 7/5, a month 30.4375
/// days, a year 365.25. Nothing for a blank.
std::optional<double> hours(const Period& period);

/// "30 days", "10 business days", "a blank number of days".
std::string to_string(const Period& period);

/// Reads the text of a Phrase::Kind::Period.
std::optional<Period> read_period(std::string_view phrase);

/// How often something happens or may happen.
struct Frequency {
  /// Every: a rhythm ("each year", "annually", "at least once a year"). AtMost: a cap ("no more
  /// than once per year", "not more than once in any twelve-month period").
  enum class Kind : uint8_t { Every, AtMost };
  Kind kind = Kind::Every;
  Period interval = {};  ///< one year for "annually"; half a year is six months
};

/// Reads the text of a Phrase::Kind::Frequency.
std::optional<Frequency> read_frequency(std::string_view phrase);

}  // namespace lint
