// SPDX-License-Identifier: MIT
#include "lint/document/entity.h"

#include <doctest/doctest.h>

using namespace lint;

TEST_CASE("entities are decoded by name and by number") {
  CHECK(parse_entity("&amp;x").text == "&");
  CHECK(parse_entity("&rsquo;").text == "\u2019");
  CHECK(parse_entity("&zwsp;").text == "\u200b");
  CHECK(parse_entity("&Aacute;").text == "\u00c1");
  CHECK(parse_entity("&#8220;x").text == "\u201c");
  CHECK(parse_entity("&#x201C;").length == 8);
  CHECK(parse_entity("&#0;").text == "\ufffd");
}

TEST_CASE("an unknown name has a length and no text") {
  CHECK(parse_entity("&fjlig;").length == 7);
  CHECK(parse_entity("&fjlig;").text == "");
}

TEST_CASE("an ampersand alone is no entity") {
  for (const char* text : {"&", "& x;", "&;", "R&D", "&#;", "&#x;", "&#12345678;"})
    CHECK(parse_entity(text).length == 0);
}
