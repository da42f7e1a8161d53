// SPDX-License-Identifier: MIT
#include "lint/edit/unified_diff.h"

#include <doctest/doctest.h>

using namespace lint;

TEST_CASE("equal texts do not differ") {
  CHECK(unified_diff("a\nb\n", "a\nb\n", "a", "b").empty());
  CHECK(unified_diff("", "", "a", "b").empty());
}

TEST_CASE("changes that are far apart are hunks of their own, with three lines around each") {
  CHECK(unified_diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n",
                     "1\n2\nx\n3\n4\n5\n6\n7\n8\n9\n10\n12\n", "a/f", "b/f") ==
        "--- a/f\n+++ b/f\n"
        "@@ -1,5 +1,6 @@\n 1\n 2\n+x\n 3\n 4\n 5\n"
        "@@ -8,5 +9,4 @@\n 8\n 9\n 10\n-11\n 12\n");
}

TEST_CASE("a changed line is taken out and put in; a missing line end is said") {
  CHECK(unified_diff("a\nb", "a\nc", "f", "f") ==
        "--- f\n+++ f\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n"
        "\\ No newline at end of file\n");
}

TEST_CASE("an empty range is named by the line before it") {
  CHECK(unified_diff("", "a\n", "f", "f") == "--- f\n+++ f\n@@ -0,0 +1,1 @@\n+a\n");
}
