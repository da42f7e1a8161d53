// SPDX-License-Identifier: MIT
#include "lint/document/markdown_section.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "lint/document/markdown.h"

using namespace lint;

namespace {

/// The sections, each in brackets, with '|' for the ends of lines.
std::string sections(std::string_view source) {
  std::string all;
  for (const Span section : find_sections(source))
    all += '[' + std::string(slice(source, section)) + ']';
  std::replace(all.begin(), all.end(), '\n', '|');
  return all;
}

std::string text_of(const std::string& source) {
  return (*read_markdown(source, "draft.md", View::Accepted))->text();
}

}  // namespace

TEST_CASE("a file is cut before headings that follow an empty line") {
  CHECK(sections("# A\n\nb\n\n## 1. C\n\nd\n") == "[# A||b||][## 1. C||d|]");
  CHECK(sections("# A\nb\n# C\n") == "[# A|b|# C|]");
  CHECK(sections("a\n\n#b\n\n####### c\n") == "[a||#b||####### c|]");
  CHECK(sections("a\r\n\r\n# b\r\n") == "[a\r|\r|][# b\r|]");
  CHECK(sections("") == "[]");
}

TEST_CASE("a file is not cut in its front matter or in a comment") {
  CHECK(sections("---\ntitle: a\n\n# b\n---\n\n# c\n") == "[---|title: a||# b|---||][# c|]");
  CHECK(sections("<!-- a\n\n# b\n\n-->\n\n# c\n") == "[<!-- a||# b||-->||][# c|]");
}

TEST_CASE("blocks go on over the cuts between sections") {
  CHECK(text_of("# A\n\n```\n\n# b\n\n```\n\n# C\n\nd\n") == "A\nC\nd");
  CHECK(text_of("# A\n\n```\n\n# b\n\nc\n") == "A");
  CHECK(text_of("# A\n\n<script>\n\n# b\n\n</script>\n\n# C\n") == "A\nC");
  CHECK(text_of("# A\n\n<table><tr><td>\n\n# B\n\nc\n\n</table>\n\n# D\n") == "A\nB\nc\nD");
  CHECK(text_of("# A\n\n<b>x</b> y\n\n# B\n\nc\n") == "A\nx y\nB\nc");
  CHECK(text_of("# A\n\nthe <Supplier> and <field>\n\n# B\n\n</field>\n") ==
        "A\nthe <Supplier> and\nB");
}

TEST_CASE("links lead to definitions in other sections") {
  CHECK(text_of("# A\n\nsee [b] and [c]\n\n# D\n\ne\n\n# F\n\n[b]: /b\n\ng\n") ==
        "A\nsee b and [c]\nD\ne\nF\ng");
}

TEST_CASE("footnotes stand at the end, in the order of their marks") {
  const auto document = *read_markdown(
      "# A\n\nb[^2]\n\n[^1]: one\n\n# C\n\nd\n\n# E\n\n- f[^1][^3]\n\n[^2]: two\n\n# G\n\n- h\n",
      "draft.md", View::Accepted);
  CHECK(document->text() == "A\nb\nC\nd\nE\nf[^3]\nG\nh\ntwo\none");
  const auto& blocks = document->blocks();
  REQUIRE(blocks.size() == 10);
  CHECK(blocks[7].list == 1);
  CHECK(blocks[8].kind == Block::Kind::Note);
  CHECK(document->quote(blocks[8].span) == "two");
  CHECK(document->quote(blocks[9].span) == "one");
}

TEST_CASE("lists and tables are counted over sections") {
  const auto document = *read_markdown(
      "# A\n\n- b\n\n| c | d |\n|---|---|\n| e | f |\n\n# G\n\n- h\n\n| i | j |\n|---|---|\n",
      "draft.md", View::Accepted);
  const auto& blocks = document->blocks();
  REQUIRE(blocks.size() == 10);
  CHECK(blocks[1].list == 0);
  CHECK(blocks[2].cell->table == 0);
  CHECK(blocks[7].list == 1);
  CHECK(blocks[8].cell->table == 1);
  CHECK(document->text() == "A\nb\nc\nd\ne\nf\nG\nh\ni\nj");
  CHECK(document->quote(blocks[9].span) == "j");
}
