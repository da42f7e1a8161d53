// SPDX-License-Identifier: MIT
#include "lint/project/date.h"

#include <doctest/doctest.h>

using namespace lint;

TEST_CASE("a date is a day of the calendar") {
  CHECK(is_date("2026-11-26"));
  CHECK(is_date("2028-02-29"));
  for (const char* text : {"2027-02-29", "2026-13-01", "2026-00-10", "26-11-2026", "2026-11-2",
                           "2026/11/26", "soon", "", "2026-11-26T00", "+026-11-26"})
    CHECK_FALSE_MESSAGE(is_date(text), text);
}

TEST_CASE("days are counted over the ends of months and years") {
  CHECK(days_between("2026-12-31", "2027-01-01") == 1);
  CHECK(days_between("2024-02-01", "2024-03-01") == 29);
  CHECK(days_between("2026-11-26", "2026-11-20") == -6);
}
