// SPDX-License-Identifier: MIT
#include "lint/report/junit.h"

#include <doctest/doctest.h>

#include "tests/report/sample.h"

using namespace lint;

TEST_CASE("a requirement is a case that fails with what lacks") {
  Sample sample({"8.2|Reports|Provider shall deliver."});
  sample.checked.requirements = {
      {.rule = "audit", .verdict = Verdict::Satisfied, .place = sample.words("shall")},
      {.rule = "delivery",
       .verdict = Verdict::Deficient,
       .elements = {{.name = "annual", .reason = "\"once\" < yearly"}},
       .place = sample.words("deliver")}};
  CHECK(write_junit({sample.checked}, {}) ==
        R"xml(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="clauselint" tests="2" failures="1" errors="0">
  <testsuite name="draft.md" tests="2" failures="1" errors="0">
    <testcase name="audit" classname="requirement" file="draft.md">
    </testcase>
    <testcase name="delivery" classname="requirement" file="draft.md">
      <failure type="error" message="deficient: annual (&quot;once&quot; &lt; yearly)">draft.md:1:28: 8.2 Reports</failure>
    </testcase>
  </testsuite>
</testsuites>
)xml");
}

TEST_CASE("a note does not fail and a requirement may not apply") {
  Sample sample({"1||a"});
  sample.checked.requirements = {{.rule = "pci", .verdict = Verdict::NotApplicable}};
  sample.checked.findings = {{.rule = "unused",
                              .severity = Severity::Note,
                              .message = "unused",
                              .place = sample.words("a")}};
  const std::string text = write_junit({sample.checked}, {});
  CHECK(text.find("failures=\"0\"") != std::string::npos);
  CHECK(text.find("<skipped message=\"does not apply to this contract\"/>") != std::string::npos);
  CHECK(text.find("<testcase name=\"unused at line 1\"") != std::string::npos);
}

TEST_CASE("a contract that could not be read is an error") {
  CHECK(write_junit({{.path = "a.docx", .errors = {{.message = "not a zip"}}}}, {})
            .find("<error message=\"not a zip\">") != std::string::npos);
}
