// SPDX-License-Identifier: MIT
#include "lint/edit/patch.h"

#include <doctest/doctest.h>

using namespace lint;

TEST_CASE("replacements are made in the order of their places") {
  CHECK(patched("abcdef", {{{4, 5}, "E"}, {{0, 0}, "<"}, {{6, 6}, ">"}, {{1, 3}, ""}}) == "<adEf>");
}

TEST_CASE("several insertions at one place keep their order") {
  CHECK(patched("ab", {{{1, 1}, "1"}, {{1, 1}, "2"}, {{1, 2}, "B"}}) == "a12B");
}
