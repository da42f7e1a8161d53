// SPDX-License-Identifier: MIT
#include "lint/check/conflict.h"

#include <doctest/doctest.h>

#include <string>

#include "lint/check/checker.h"
#include "lint/rule/rule_set.h"

using namespace lint;

namespace {

/// The conflicts of a contract, a line each.
std::string conflicts(const std::string& contract) {
  static const Checker checker(*load_rules(built_in_rule_files()));
  std::string found;
  for (const Finding& finding : checker.check(contract, "draft.md").findings) {
    if (finding.message.starts_with("conflict"))
      found += finding.message + '\n';
  }
  return found;
}

const std::string kDuty =
    "4.1 Provider shall maintain SOC 2 Type II and ISO 27001 certifications and shall notify "
    "Customer within ten (10) days of any lapse of either.\n\n";

}  // namespace

TEST_CASE("two clauses that give different periods for one notice conflict") {
  CHECK(conflicts(kDuty + "9.6 Provider shall notify Customer of the lapse of any SOC 2 report "
                          "within thirty (30) days.\n") ==
        "conflict: notice-period is 10 days in 4.1 and 30 days in 9.6\n");
}

TEST_CASE("a period said in other words is the same") {
  CHECK(conflicts("4.1 Provider shall notify Customer within two weeks of any lapse of its SOC 2 "
                  "report.\n\n9.6 Provider shall notify Customer within fourteen days of the lapse "
                  "of its ISO 27001 certificate.\n") == "");
}

TEST_CASE("the notice of something else does not conflict") {
  CHECK(conflicts(kDuty + "9.6 Each party shall deliver certificates of insurance and shall give "
                          "thirty days' notice of their cancellation or lapse.\n") == "");
}

TEST_CASE("one sentence may give two periods for two events") {
  CHECK(conflicts(kDuty +
                  "9.6 Provider shall notify Customer five days after any lapse, and thirty "
                  "days before any change in scope, of its ISO 27001 certificate.\n") == "");
}
