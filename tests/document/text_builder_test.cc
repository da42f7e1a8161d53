// SPDX-License-Identifier: MIT
#include "lint/document/text_builder.h"

#include <doctest/doctest.h>

using namespace lint;

namespace {

/// A document of one block whose source is `source`.
Document one_block(std::string_view source) {
  Document::Fields fields;
  fields.source = source;
  TextBuilder builder(fields);
  builder.begin_block();
  builder.append(source, 0);
  Block block;
  block.span = builder.end_block();
  fields.blocks.push_back(block);
  return Document(std::move(fields));
}

}  // namespace

TEST_CASE("typographic characters are normalised and quoted as the author wrote them") {
  const Document document = one_block("the \u201cSOC\u00a02\u201d  12\u2011month re\u00adport ");
  CHECK(document.text() == "the \"SOC 2\" 12-month report");
  const auto at = static_cast<uint32_t>(document.text().find("\"SOC 2\""));
  CHECK(document.quote({at, at + 7}) == "\u201cSOC\u00a02\u201d");
  const auto month = static_cast<uint32_t>(document.text().find("month"));
  CHECK(document.quote({month, month + 5}) == "month");
  CHECK(document.quote(document.blocks()[0].span) ==
        "the \u201cSOC\u00a02\u201d  12\u2011month re\u00adport");
}

TEST_CASE("columns count code points of the source line") {
  const Document document = one_block("\u201cA\u201d means B");
  const auto at = static_cast<uint32_t>(document.text().find("means"));
  const auto position = document.position(at, LineMap::Unit::CodePoint);
  CHECK(position.line == 0);
  CHECK(position.column == 4);
}

TEST_CASE("what is cut out leaves the rest in its place") {
  Document::Fields fields;
  fields.source = "one \u201ctwo\u201d three four";
  TextBuilder builder(fields);
  builder.begin_block();
  builder.append(fields.source, 0);
  builder.cut({{4, 10}, {16, 21}});
  fields.blocks.push_back({.span = builder.end_block()});
  const Document document(std::move(fields));
  CHECK(document.text() == "one three");
  CHECK(document.quote({0, 3}) == "one");
  CHECK(document.quote({4, 9}) == "three");
}

TEST_CASE("a block that is taken back leaves nothing behind") {
  Document::Fields fields;
  TextBuilder builder(fields);
  builder.begin_block();
  builder.append("a", 0);
  fields.blocks.push_back({.span = builder.end_block()});
  builder.begin_block();
  builder.append("gone", 2);
  builder.cancel_block();
  builder.begin_block();
  builder.append("b", 7);
  fields.blocks.push_back({.span = builder.end_block()});
  CHECK(fields.text == "a\nb");
}

TEST_CASE("an empty first block still stands apart from the next") {
  Document::Fields fields;
  TextBuilder builder(fields);
  builder.begin_block();
  fields.blocks.push_back({.span = builder.end_block()});
  builder.begin_block();
  builder.append("b", 0);
  CHECK(builder.end_block() == Span{1, 2});
}

TEST_CASE("a block is divided at a space") {
  Document::Fields fields;
  TextBuilder builder(fields);
  builder.begin_block();
  builder.append("(a) one (b) two", 0);
  builder.divide(8);
  CHECK(builder.end_block() == Span{8, 15});
  CHECK(fields.text == "(a) one\n(b) two");
}

TEST_CASE("ligatures are letters and line breaks in a row are one") {
  Document::Fields fields;
  fields.source = "certi\ufb01cate e\ufb03cient";
  TextBuilder builder(fields);
  builder.begin_block();
  builder.append(fields.source, 0);
  builder.line_break(0, 0);
  builder.line_break(0, 0);
  builder.append_decoded("\u00a0\u201d", 0, 7);
  fields.blocks.push_back({.span = builder.end_block()});
  const Document document(std::move(fields));
  CHECK(document.text() == "certificate efficient\n\"");
  CHECK(document.quote({0, 11}) == "certi\ufb01cate");
  CHECK(document.quote({12, 21}) == "e\ufb03cient");
}
