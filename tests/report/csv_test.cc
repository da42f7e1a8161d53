// SPDX-License-Identifier: MIT
#include "lint/report/csv.h"

#include <doctest/doctest.h>

#include "tests/report/sample.h"

using namespace lint;

namespace {

std::string row_of(const Sample& sample) {
  const std::string text = write_csv({sample.checked}, {});
  return text.substr(text.find("\r\n") + 2);
}

}  // namespace

TEST_CASE("each requirement has a row with clause, place and what lacks") {
  Sample sample({"8.2|Reports|Provider shall deliver."});
  sample.checked.requirements = {{.rule = "delivery",
                                  .verdict = Verdict::Deficient,
                                  .elements = {{.name = "annual", .reason = "once, not yearly"}},
                                  .place = sample.words("deliver")}};
  CHECK(row_of(sample) ==
        "draft.md,delivery,error,deficient,8.2,1,28,\"deficient: annual (once, not yearly)\",\r\n");
}

TEST_CASE("a finding that a requirement tells has no row of its own") {
  Sample sample({"8.2|Reports|Provider shall deliver."});
  sample.checked.requirements = {
      {.rule = "delivery", .verdict = Verdict::Missing, .place = sample.words("deliver")}};
  sample.checked.findings = {{.rule = "delivery", .place = sample.words("deliver")},
                             {.rule = "blank", .message = "a blank", .place = sample.words("Pro")}};
  CHECK(row_of(sample) ==
        "draft.md,delivery,error,missing,8.2,1,28,missing: ,\r\n"
        "draft.md,blank,error,,8.2,1,13,a blank,\r\n");
}

TEST_CASE("a field is quoted where it must be and is never a formula") {
  Sample sample({"1||a"});
  sample.checked.findings = {
      {.rule = "r", .message = "=1+1, \"x\"\nand", .place = sample.words("a")}};
  CHECK(row_of(sample) == "draft.md,r,error,,1,1,3,\"'=1+1, \"\"x\"\" and\",\r\n");
}

TEST_CASE("a contract that could not be read has a row") {
  CHECK(write_csv({{.path = "a.docx", .errors = {{.message = "not a zip"}}}}, {})
            .find("a.docx,,error,unreadable,,,,not a zip,\r\n") != std::string::npos);
}

TEST_CASE("what is waived is said in the last column") {
  Sample sample({"1||a"});
  sample.checked.findings.push_back(
      {.rule = "r",
       .message = "m",
       .place = sample.words("a"),
       .suppression = Suppression{.reason = "fine", .approver = "Jo", .expires = "2027-01-31"}});
  CHECK(row_of(sample).ends_with(",m,\"waived: fine (approved by Jo, until 2027-01-31)\"\r\n"));
}
