// SPDX-License-Identifier: MIT
#include "lint/lsp/rule_text.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace lint;

namespace {

const std::string kPath = "/nowhere/rules/own/keeps-soc2.yaml";
const std::string kRule =
    "title: The operator keeps SOC 2\n"
    "severity: error\n"
    "present-with: [maintain]\n"
    "requires:\n"
    "  maintain:\n"
    "    found:\n"
    "      - modality: duty\n"
    "        by: operator\n"
    "        about: soc2\n"
    "    missing: nobody is obliged to keep it\n";

std::string with(const std::string& old, const std::string& changed) {
  std::string text = kRule;
  return text.replace(text.find(old), old.size(), changed);
}

}  // namespace

TEST_CASE("a rule is known by its keys, a vocabulary by its folder") {
  CHECK(is_rule_text(kPath, kRule));
  CHECK_FALSE(is_rule_text("/a/docker-compose.yaml", "services:\n  web:\n"));
  CHECK(is_rule_text("/a/vocabulary/own.yaml", ""));
}

TEST_CASE("a rule that is right has no faults") {
  for (const Error& error : faults_of({.path = kPath, .text = kRule})) CHECK(error.message == "");
}

TEST_CASE("a fault names its place and what was probably meant") {
  const auto faults = faults_of({.path = kPath, .text = with("about: soc2", "about: socc2")});
  REQUIRE(faults.size() == 1);
  REQUIRE(faults[0].where);
  CHECK(faults[0].where->line == 9);
  CHECK(to_string(faults[0]).find("soc2") != std::string::npos);
}

TEST_CASE("a key and a concept say what they mean") {
  const RuleText rule{.path = kPath, .text = kRule};
  const Json key = rule_hover(rule, {{"line", 6}, {"character", 10}});
  CHECK(text_at(key, {"contents", "value"}).starts_with("`modality`"));
  const Json concept_ = rule_hover(rule, {{"line", 8}, {"character", 17}});
  CHECK(text_at(concept_, {"contents", "value"}).starts_with("`soc2` is a thing."));
}

TEST_CASE("behind a key concepts complete, before it keys") {
  const RuleText rule{.path = kPath, .text = kRule};
  const auto has = [](const Json& items, const std::string& label) {
    return std::any_of(items.begin(), items.end(),
                       [&](const Json& item) { return item["label"] == label; });
  };
  CHECK(has(rule_completions(rule, {{"line", 8}, {"character", 15}}), "iso27001"));
  CHECK(has(rule_completions(rule, {{"line", 8}, {"character", 8}}), "about-all"));
}
