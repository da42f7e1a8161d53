// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>

#include "lint/check/checker.h"
#include "lint/check/page.h"
#include "lint/rule/rule_set.h"

using namespace lint;

TEST_CASE("every rule does what its page says") {
  const Checker checker(*load_rules(built_in_rule_files()));
  CHECK(checker.rules().rules.size() >= 3);
  for (const Rule& rule : checker.rules().rules) {
    CAPTURE(rule.id);
    for (const std::string& problem : test_page(checker, rule)) FAIL_CHECK(problem);
  }
}
