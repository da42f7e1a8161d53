// SPDX-License-Identifier: MIT
#include "lint/report/markdown_text.h"

#include <doctest/doctest.h>

using namespace lint;

TEST_CASE("text in Markdown is never markup") {
  CHECK(markdown_text("*a* _b_ [c](d) `e` | <f> & g") ==
        "\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\| &lt;f&gt; &amp; g");
  CHECK(markdown_text("- item") == "\\- item");
  CHECK(markdown_text("12. item") == "12\\. item");
  CHECK(markdown_text("1.2 Term") == "1.2 Term");
}

TEST_CASE("text in Markdown notifies nobody and names no issue") {
  CHECK(markdown_text("mail @counsel on #12") == "mail @&#8203;counsel on #&#8203;12");
}

TEST_CASE("words are strong only where their edges allow it") {
  CHECK(markdown_strong("upon request") == "**upon request**");
  CHECK(markdown_strong("\"upon request\"") == "\"upon request\"");
}
