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
