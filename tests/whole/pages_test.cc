// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>

#include "lint/check/checker.h"
#include "lint/check/page.h"
#include "lint/mutant/score.h"
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

TEST_CASE("every rule tells its model clauses from near misses") {
  const Checker checker(*load_rules(built_in_rule_files()));
  for (const Rule& rule : checker.rules().rules) {
    const MutationScore score = score_mutants(checker, rule);
    const bool is_required = rule.severity == Severity::Error;
    CAPTURE(rule.id);
    for (const Trial& trial : score.trials) {
      if (!trial.passed)
        MESSAGE(rule.id << ": " << trial.name << ": " << trial.outcome << ": " << trial.contract);
    }
    CHECK(score.percent() >= (is_required ? 100 : kLeastScore));
    CHECK(score.passed == score.rewrites);
    CHECK((rule.elements.empty() || score.mutants >= 5));
  }
}
