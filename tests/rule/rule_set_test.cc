// SPDX-License-Identifier: MIT
#include "lint/rule/rule_set.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

using namespace lint;

namespace {

const RuleFile kWords{"vocabulary/words.yaml",
                      "actions: {tell: [tell, inform], keep: [keep]}\n"
                      "things: {report: [report], insurance: [insurance]}\n"};
const RuleFile kRule{"base/tell.yaml",
                     "title: The operator tells\n"
                     "parameters:\n"
                     "  longest-notice: 30 days\n"
                     "requires:\n"
                     "  told:\n"
                     "    found: {modality: duty, action: tell, about: report}\n"
                     "    missing: nobody tells\n"
                     "  period:\n"
                     "    of: told\n"
                     "    found: {period: at most longest-notice}\n"
                     "    weak: [{period: defined, because: 'longer than {longest-notice}'}]\n"
                     "    missing: no period\n"};

/// The rules that the files give, which must be right.
RuleSet load(const std::vector<RuleFile>& files, const RuleSettings& settings = {}) {
  auto rules = load_rules(files, settings);
  if (!rules)
    FAIL(to_string(rules.error().front()));
  return std::move(*rules);
}

RuleSettings settings(const std::string& text) {
  const auto yaml = parse_yaml(text, "project.yaml");
  REQUIRE(yaml);
  std::vector<Error> errors;
  auto read =
      read_rule_settings(yaml->find("rules"), yaml->find("extends"), "project.yaml", errors);
  REQUIRE(errors.empty());
  return read;
}

/// What is wrong with the files, a line each.
std::string faults(const std::vector<RuleFile>& files, const RuleSettings& settings = {}) {
  std::string text;
  const auto rules = load_rules(files, settings);
  if (!rules) {
    for (const Error& error : rules.error()) text += to_string(error) + '\n';
  }
  return text;
}

}  // namespace

TEST_CASE("one word changes the severity of a rule, or of all rules of a pack") {
  CHECK(load({kWords, kRule}).rules[0].severity == Severity::Error);
  CHECK(load({kWords, kRule}, settings("rules: {tell: warning}")).rules[0].severity ==
        Severity::Warning);
  CHECK(load({kWords, kRule}, settings("rules: {base: off}")).rules[0].severity == Severity::Off);
  CHECK(load({kWords, kRule}, settings("rules: {tell: note, base: off}")).rules[0].severity ==
        Severity::Note);
}

TEST_CASE("a project comes after the settings of a pack") {
  const RuleFile pack{"pack.yaml", "rules: {tell: warning}\n", "own"};
  CHECK(load({kWords, kRule, pack}).rules[0].severity == Severity::Warning);
  CHECK(load({kWords, kRule, pack}, settings("rules: {tell: note}")).rules[0].severity ==
        Severity::Note);
}

TEST_CASE("a pack that extends some of the built-in packs switches the others off") {
  CHECK(load({kWords, kRule}, settings("extends: [base]")).rules[0].severity == Severity::Error);
  CHECK(load({kWords, kRule}, settings("extends: []")).rules[0].severity == Severity::Off);
}

TEST_CASE("a parameter has the value of the rule until a project sets another") {
  const auto longest = [](const RuleSet& rules) {
    return rules.rules[0].elements[1].found[0].longest_period;
  };
  CHECK(longest(load({kWords, kRule})) == 30 * 24.0);
  const RuleSet shorter =
      load({kWords, kRule}, settings("rules: {tell: {severity: note, longest-notice: 5 days}}"));
  CHECK(longest(shorter) == 5 * 24.0);
  CHECK(shorter.rules[0].severity == Severity::Note);
  CHECK(shorter.rules[0].elements[1].weak[0].because == "longer than 5 days");
  CHECK_FALSE(
      longest(load({kWords, kRule}, settings("rules: {tell: {longest-notice: unlimited}}"))));
}

TEST_CASE("a rule that extends another says only what differs") {
  const RuleFile own{"team/own.yaml",
                     "extends: tell\n"
                     "severity: warning\n"
                     "requires:\n"
                     "  period: off\n"
                     "  kept:\n"
                     "    found: {action: keep}\n"
                     "    missing: nobody keeps\n",
                     "own"};
  const RuleSet rules = load({kWords, kRule, own});
  REQUIRE(rules.find("own") != nullptr);
  const Rule& rule = *rules.find("own");
  CHECK(rule.title == "The operator tells");
  CHECK(rule.severity == Severity::Warning);
  REQUIRE(rule.elements.size() == 2);
  CHECK(rule.elements[0].name == "told");
  CHECK(rule.elements[1].name == "kept");
  CHECK(rules.find("tell")->elements[1].name == "period");
}

TEST_CASE("a rule may extend the one that it replaces, and keeps its page") {
  const RuleFile page{"base/tell.md", "# Tell\n"};
  const RuleFile own{"team/tell.yaml", "extends: tell\ntitle: Ours\n", "own"};
  const RuleSet rules = load({kWords, kRule, page, own});
  REQUIRE(rules.rules.size() == 1);
  CHECK(rules.rules[0].title == "Ours");
  CHECK(rules.rules[0].pack == "team");
  CHECK(rules.rules[0].page == "# Tell\n");
}

TEST_CASE("a team adds words to a concept") {
  const RuleFile more{"vocabulary/own.yaml", "things: {report: [dossier]}\n", "own"};
  std::vector<Mention> mentions;
  load({kWords, kRule, more}).vocabulary.scan("The dossier.", 0, mentions);
  REQUIRE(mentions.size() == 1);
}

TEST_CASE("settings of what there is not name what was meant") {
  CHECK(faults({kWords, kRule}, settings("rules: {tel: off}")) ==
        "project.yaml:1:9: 'tel' is no rule or pack (did you mean 'tell'?)\n");
  CHECK(faults({kWords, kRule}, settings("extends: [bse]")) ==
        "project.yaml:1:11: 'bse' is no pack (did you mean 'base'?)\n");
  CHECK(faults({kWords, kRule}, settings("rules: {tell: {longest-notic: 5 days}}")) ==
        "project.yaml:1:16: 'longest-notic' is no parameter of tell (did you mean "
        "'longest-notice'?)\n");
  CHECK(faults({kWords, kRule}, settings("rules: {tell: {longest-notice: soon}}")) ==
        "project.yaml:1:32: 'soon' is no length of time (write for example '10 business days', or "
        "'unlimited')\n");
  CHECK(faults({kWords, kRule}, settings("rules: {base: {longest-notice: 5 days}}")) ==
        "project.yaml:1:16: a pack has no parameters (set them for one of its rules)\n");
}

TEST_CASE("a severity that there is not is an error of the settings") {
  const auto yaml = parse_yaml("rules: {tell: warn}", "project.yaml");
  std::vector<Error> errors;
  read_rule_settings(yaml->find("rules"), nullptr, "project.yaml", errors);
  REQUIRE(errors.size() == 1);
  CHECK(to_string(errors[0]) ==
        "project.yaml:1:15: 'warn' is no severity (known are error, warning, note, off)");
}

TEST_CASE("what a rule extends must be there") {
  CHECK(faults({kWords, kRule, {"team/own.yaml", "extends: tel\ntitle: Ours\n", "own"}})
            .starts_with("own/team/own.yaml:1:10: 'tel' is no rule that is loaded before this one "
                         "(did you mean 'tell'?)\n"));
  CHECK(faults(
            {kWords, kRule, {"team/own.yaml", "extends: tell\nrequires: {perod: off}\n", "own"}}) ==
        "own/team/own.yaml:2:12: 'perod' is no part of the rule that is extended (did you mean "
        "'period'?)\n");
}

TEST_CASE("a condition on another rule's clause names one that requires a clause") {
  const RuleFile own{"team/own.yaml",
                     "title: Ours\n"
                     "applies-when: {present: tel}\n"
                     "requires: {kept: {found: {action: keep}, missing: nobody keeps}}\n"};
  CHECK(faults({kWords, kRule, own}) ==
        "team/own.yaml:2:25: 'tel' is no rule that requires a clause (did you mean 'tell'?)\n");
}

TEST_CASE("of many wrong files each is reported, in their order") {
  std::vector<RuleFile> files = {kWords};
  std::string expected;
  for (char letter = 'a'; letter <= 'z'; ++letter) {
    files.push_back({fmt::format("team/{}.yaml", letter), "title: ["});
    expected += letter;
  }
  std::string reported;
  const auto rules = load_rules(files);
  REQUIRE_FALSE(rules);
  for (const Error& error : rules.error())
    reported += error.path.at(std::string_view("team/").size());
  CHECK(reported == expected);
}
