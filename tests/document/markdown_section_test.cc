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

}  // namespace

TEST_CASE("a file is cut before headings that follow an empty line") {
  CHECK(sections("# A\n\nb\n\n## 1. C\n\nd\n") == "[# A||b||][## 1. C||d|]");
  CHECK(sections("# A\nb\n# C\n") == "[# A|b|# C|]");
  CHECK(sections("a\n\n#b\n\n####### c\n") == "[a||#b||####### c|]");
  CHECK(sections("a\r\n\r\n# b\r\n") == "[a\r|\r|][# b\r|]");
  CHECK(sections("") == "[]");
}

TEST_CASE("a file is not cut where a block may go on") {
  CHECK(sections("```\n\n# a\n```\n") == "[```||# a|```|]");
  CHECK(sections("<div>\n\n# a\n") == "[<div>||# a|]");
  CHECK(sections("[a]: b\n\n# a\n") == "[[a]: b||# a|]");
  CHECK(sections("---\ntitle: a\n\n# b\n---\n\n# c\n") == "[---|title: a||# b|---||][# c|]");
  CHECK(sections("<!-- a\n\n# b\n\n-->\n\n# c\n") == "[<!-- a||# b||-->||][# c|]");
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
