// SPDX-License-Identifier: MIT
#include "lint/check/page.h"

#include <doctest/doctest.h>

using namespace lint;

TEST_CASE("a section of a page ends at the next heading of its level") {
  const std::string_view page =
      "# Title\n\n## Why\n\nFirst.\n\n### More\n\nSecond.\n\n## Bad\n\nThird.\n";
  CHECK(page_section(page, "Why") == "First.\n\n### More\n\nSecond.");
  CHECK(page_section(page, "Bad") == "Third.");
  CHECK(page_section(page, "Good").empty());
}

TEST_CASE("a heading inside an example is no heading of the page") {
  const std::string_view page = "## Bad\n\n```contract missing\n## Good\n```\n\n## Good\n\nWords.";
  CHECK(page_section(page, "Good") == "Words.");
}
