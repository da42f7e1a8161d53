// SPDX-License-Identifier: MIT
#include "lint/lsp/json.h"

#include <doctest/doctest.h>

using namespace lint;

TEST_CASE("a lone surrogate becomes the replacement character") {
  const auto json = parse_json(R"(["\ud835", "\udcb3x", "\ud835\udcb3", "\\ud835"])");
  REQUIRE(json);
  CHECK(write_json(*json) == "[\"\uFFFD\",\"\uFFFDx\",\"𝒳\",\"\\\\ud835\"]");
}

TEST_CASE("what is no JSON is nothing") {
  CHECK_FALSE(parse_json("{"));
}

TEST_CASE("a member that is missing is null, empty or the default") {
  const Json json = {{"a", {{"b", 3}}}};
  CHECK(number_at(json, {"a", "b"}) == 3);
  CHECK(number_at(json, {"a", "c"}, 7) == 7);
  CHECK(text_at(json, {"a", "b"}).empty());
  CHECK(member(json, {"x", "y"}).is_null());
}
