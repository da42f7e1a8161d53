// SPDX-License-Identifier: MIT
#include "lint/lsp/analysis.h"

#include <doctest/doctest.h>

#include "tests/lsp/sample.h"

using namespace lint;
using namespace lint::test;

TEST_CASE("a range leads to the words and back") {
  const std::string text = "\uFEFF# Vertrag 𝒳\r\n\r\n1. The “Provider” shall **pay**.\r\n";
  const Analysis analysis = analysed(text);
  const uint32_t begin = offset_of(analysis, "pay");
  const Json range = analysis.range({begin, begin + 3});
  CHECK(words_at(text, range) == "pay");
  CHECK(analysis.offset(range["start"]) == begin);
  CHECK(analysis.span(range) == Span{begin, begin + 3});
}

TEST_CASE("no text stands on an empty line") {
  const Analysis analysis = analysed("# Title\n\nWords.\n");
  CHECK_FALSE(analysis.offset({{"line", 1}, {"character", 0}}));
}

TEST_CASE("what is visible is never empty") {
  const Analysis analysis = analysed("\n\n# Title\n\nWords.\n");
  CHECK(words_at("\n\n# Title\n\nWords.\n", analysis.visible_range({0, 0})) == "# Title");
}

TEST_CASE("what is no contract is told, but for nothing at all") {
  CHECK_FALSE(analysed(" \n").is_contract());
  CHECK_FALSE(analysed("%PDF-1.7").is_contract());
}
