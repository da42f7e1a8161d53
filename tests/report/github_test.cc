// SPDX-License-Identifier: MIT
#include "lint/report/github.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/report/sample.h"

using namespace lint;

TEST_CASE("a finding is an annotation at its words") {
  Sample sample({"8.2|Reports|Provider shall deliver."});
  sample.checked.findings = {{.rule = "delivery",
                              .severity = Severity::Warning,
                              .message = "100% sure",
                              .place = sample.words("shall")}};
  CHECK(write_github({sample.checked}, {}) ==
        "::warning file=draft.md,line=1,endLine=1,col=22,endColumn=27,"
        "title=delivery%2C 8.2 Reports::100%25 sure\n");
}

TEST_CASE("the paragraph of a DOCX stands in the message") {
  Sample sample({"8.2|Reports|Provider shall deliver."}, Format::Docx);
  sample.checked.findings = {
      {.rule = "delivery", .message = "late", .place = sample.words("shall")}};
  CHECK(write_github({sample.checked}, {}) ==
        "::error file=draft.docx,title=delivery%2C 8.2 Reports::paragraph 1: late\n");
}

TEST_CASE("the most severe come first and what is over the limit is counted") {
  Sample sample({"1||Provider shall deliver."});
  sample.checked.findings = {
      {.rule = "n", .severity = Severity::Note, .place = sample.words("shall")}};
  for (int i = 0; i < 13; ++i)
    sample.checked.findings.push_back({.rule = "e", .place = sample.words("shall")});
  const std::string text = write_github({sample.checked}, {});
  CHECK(text.starts_with("::error"));
  CHECK(text.find("::notice") != std::string::npos);
  CHECK(std::count(text.begin(), text.end(), '\n') == 12);
  CHECK(text.ends_with("3 more findings have no annotation; they are in the job summary.\n"));
}
