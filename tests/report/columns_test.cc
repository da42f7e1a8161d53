// SPDX-License-Identifier: MIT
#include "lint/report/columns.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using lint::columns;
using lint::printable;
using lint::wrap;

namespace {

std::vector<std::string> lines_of(const std::string& text, uint32_t width) {
  std::vector<std::string> lines;
  for (const lint::Span line : wrap(text, width))
    lines.push_back(text.substr(line.begin, line.size()));
  return lines;
}

}  // namespace

TEST_CASE("contract text cannot command the terminal") {
  CHECK(printable("red \x1b[31malert\x07") == "red \uFFFD[31malert\uFFFD");
  CHECK(printable("name\u202Etxt.exe") == "name\uFFFDtxt.exe");
}

TEST_CASE("white space of any kind is a space") {
  CHECK(printable("a\tb\nc\u00A0d\u2028e") == "a b c d e");
}

TEST_CASE("bytes that are not UTF-8 are replaced one by one") {
  CHECK(printable("a\xFF\xFEz") == "a\uFFFD\uFFFDz");
}

TEST_CASE("columns are counted, not bytes") {
  CHECK(columns("§ 5 “Fees”") == 10);
  CHECK(columns("e\u0301") == 1);
  CHECK(columns("契約") == 4);
}

TEST_CASE("lines break at spaces and keep within the width") {
  CHECK(lines_of("the Provider shall deliver", 12) ==
        std::vector<std::string>{"the Provider", "shall", "deliver"});
}

TEST_CASE("a word that is wider than the line stands alone") {
  CHECK(lines_of("a ludicrously long", 5) == std::vector<std::string>{"a", "ludicrously", "long"});
}

TEST_CASE("no text is one empty line") {
  CHECK(lines_of("", 10) == std::vector<std::string>{""});
}
