// SPDX-License-Identifier: MIT
#include "lint/document/html.h"

#include <doctest/doctest.h>

using namespace lint;

TEST_CASE("a tag ends at its bracket, not at one in an attribute") {
  CHECK(parse_html_tag("<a title=\"x>y\">z").length == 15);
  CHECK(parse_html_tag("</SPAN >x").name == "span");
  CHECK(parse_html_tag("</SPAN >x").closing);
  CHECK(parse_html_tag("<!-- > -->x").length == 10);
}

TEST_CASE("what only looks like a tag is none") {
  for (const char* text : {"<", "< b>", "<5 days", "<a <b>", "<b"})
    CHECK(parse_html_tag(text).length == 0);
}

TEST_CASE("elements mean what browsers show") {
  CHECK(meaning_of("strong") == HtmlMeaning::Bold);
  CHECK(meaning_of("script") == HtmlMeaning::Hidden);
  CHECK(meaning_of("td") == HtmlMeaning::Block);
  CHECK(meaning_of("span") == HtmlMeaning::Inline);
  CHECK(meaning_of("supplier") == HtmlMeaning::Unknown);
}
