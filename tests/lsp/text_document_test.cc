// SPDX-License-Identifier: MIT
#include "lint/lsp/text_document.h"

#include <doctest/doctest.h>

using namespace lint;

namespace {

Json edit(uint32_t line, uint32_t from, uint32_t to, const std::string& text) {
  return {{"range",
           {{"start", {{"line", line}, {"character", from}}},
            {"end", {{"line", line}, {"character", to}}}}},
          {"text", text}};
}

}  // namespace

TEST_CASE("changes apply one after the other") {
  TextDocument document("shall\r\nnotify", 1, LineMap::Unit::Utf16);
  document.change(Json::array({edit(0, 0, 5, "must"), edit(1, 6, 6, " Customer")}), 2);
  CHECK(document.utf8() == "must\r\nnotify Customer");
  CHECK(document.version() == 2);
}

TEST_CASE("a change without a range is the whole text") {
  TextDocument document("shall", 1, LineMap::Unit::Utf16);
  document.change(Json::array({{{"text", "may"}}}), 2);
  CHECK(document.utf8() == "may");
}

TEST_CASE("columns count UTF-16 code units") {
  TextDocument document("𝒳 shall", 1, LineMap::Unit::Utf16);
  document.change(Json::array({edit(0, 3, 8, "may")}), 2);
  CHECK(document.utf8() == "𝒳 may");
}

TEST_CASE("columns count bytes when UTF-8 was agreed upon") {
  TextDocument document("𝒳 shall", 1, LineMap::Unit::Byte);
  document.change(Json::array({edit(0, 5, 10, "may")}), 2);
  CHECK(document.utf8() == "𝒳 may");
}

TEST_CASE("a column behind the line means its end") {
  TextDocument document("one\ntwo", 1, LineMap::Unit::Utf16);
  document.change(Json::array({edit(0, 99, 99, "!")}), 2);
  CHECK(document.utf8() == "one!\ntwo");
}

TEST_CASE("halves of a surrogate pair are replaced until they meet again") {
  TextDocument document("a𝒳b", 1, LineMap::Unit::Utf16);
  document.change(Json::array({edit(0, 2, 2, "-")}), 2);
  CHECK(document.utf8() == "a\uFFFD-\uFFFDb");
  document.change(Json::array({edit(0, 2, 3, "")}), 3);
  CHECK(document.utf8() == "a𝒳b");
}

TEST_CASE("half of a surrogate pair can be deleted") {
  TextDocument document("a𝒳b", 1, LineMap::Unit::Utf16);
  document.change(Json::array({edit(0, 0, 2, "")}), 2);
  CHECK(document.utf8() == "\uFFFDb");
}
