// SPDX-License-Identifier: MIT
// Packs that are written in the rule language alone, as teams write theirs.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <string>
#include <vector>

#include "lint/check/checker.h"
#include "lint/check/page.h"
#include "lint/mutant/score.h"
#include "lint/rule/rule_set.h"
#include "lint/text/file.h"
#include "tests/support/expectation.h"

using namespace lint;
using namespace lint::test;

namespace {

constexpr const char* kHosting = SOURCE_DIR "/fixtures/packs/hosting";

const Checker& checker() {
  static const Checker checker = [] {
    std::vector<RuleFile> files = built_in_rule_files();
    auto own = *read_rule_files(kHosting);
    std::move(own.begin(), own.end(), std::back_inserter(files));
    return Checker(*load_rules(files));
  }();
  return checker;
}

std::vector<const Rule*> own_rules() {
  std::vector<const Rule*> own;
  for (const Rule& rule : checker().rules().rules) {
    if (rule.pack == "risk")
      own.push_back(&rule);
  }
  return own;
}

}  // namespace

TEST_CASE("rules of a team's own do what their pages say") {
  CHECK(own_rules().size() == 5);
  for (const Rule* rule : own_rules()) {
    CAPTURE(rule->id);
    for (const std::string& problem : test_page(checker(), *rule)) FAIL_CHECK(problem);
  }
}

TEST_CASE("rules of a team's own tell their model clauses from near misses") {
  for (const Rule* rule : own_rules()) {
    CAPTURE(rule->id);
    const MutationScore score = score_mutants(checker(), *rule);
    CHECK(score.mutants >= 10);
    CHECK(score.caught * 100 >= score.mutants * kLeastScore);
    CHECK(score.passed == score.rewrites);
  }
}

TEST_CASE("whole contracts get the verdicts of a team's own rules that a lawyer expects") {
  size_t count = 0;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::string(kHosting) + "/contracts")) {
    std::filesystem::path expected = entry.path();
    if (expected.extension() != ".md")
      continue;
    expected.replace_extension(".expected");
    const auto text = read_file(entry.path().string(), 1U << 20U);
    const auto verdicts = read_file(expected.string(), 1U << 20U);
    REQUIRE(text);
    REQUIRE(verdicts);
    ++count;
    for (const std::string& problem :
         differences(parse_expectation(*verdicts), checker().check(*text, entry.path().string())))
      FAIL_CHECK(entry.path().filename().string() << ": " << problem);
  }
  CHECK(count == 2);
}
