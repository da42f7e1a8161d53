// SPDX-License-Identifier: MIT
#include "lint/project/project.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "lint/project/settings.h"

using namespace lint;

namespace {

Project parse(std::string_view text) {
  auto project = parse_project(text, ".clauselint.yaml", "/contracts");
  REQUIRE(project);
  return std::move(*project);
}

/// The errors, a line each.
std::string errors_of(std::string_view text) {
  const auto project = parse_project(text, "p.yaml", "/contracts");
  std::string errors;
  if (!project) {
    for (const Error& error : project.error()) errors += to_string(error) + '\n';
  }
  return errors;
}

}  // namespace

TEST_CASE("an empty project file says nothing") {
  CHECK(parse("").settings.rules.rules.empty());
  CHECK(parse("# not yet\n").overrides.empty());
}

TEST_CASE("an unknown key is told with its place and the likely key") {
  CHECK(errors_of("exlude: [a]\n") ==
        "p.yaml:1:1: 'exlude' is no key of a project file (did you mean 'exclude'?)\n");
  CHECK(errors_of("overrides:\n  - files: a\n    include: b\n") ==
        "p.yaml:3:5: 'include' is no key of an override (known are files, extends, rules, parties, "
        "fail-on)\n");
}

TEST_CASE("a key that stands twice is an error") {
  CHECK(errors_of("waivers: a\nwaivers: b\n") == "p.yaml:2:1: the key 'waivers' stands twice\n");
}

TEST_CASE("every mistake of a project file is told") {
  CHECK(errors_of("rules: [a]\nfail-on: off\nparties: {operatr: A}\nwaivers: [a]\n") ==
        "p.yaml:1:8: settings of rules are a map (write for example 'annual-delivery: warning')\n"
        "p.yaml:3:11: 'operatr' is no key of parties (did you mean 'operator'?)\n"
        "p.yaml:2:10: 'off' is no severity (known are error, warning, note, never)\n"
        "p.yaml:4:10: 'waivers' takes one value\n");
}

TEST_CASE("the settings of overrides that hold for a contract come after those for all") {
  const Project project = parse(
      "extends: [a, b]\n"
      "rules: {a: error}\n"
      "overrides:\n"
      "  - {files: deals/**, rules: {b: warning}, extends: [a]}\n"
      "  - {files: old, rules: {d: note}}\n"
      "  - {files: deals/acme, rules: {c: off}, fail-on: never}\n");
  const Settings settings = settings_for(project, "deals/acme/msa.md");
  std::string rules;
  for (const RuleSetting& rule : settings.rules.rules)
    rules += rule.name + ' ' + std::string(name_of(*rule.severity)) + '\n';
  CHECK(rules == "a error\nb warning\nc off\n");
  CHECK(settings.rules.extends->size() == 1);
  CHECK_FALSE(settings.fail_on.value);
  CHECK(settings.fail_on.source.name() == ".clauselint.yaml:6:51");
  CHECK(settings_for(project, "msa.md").fail_on.source.name() == "default");
  CHECK(all_rule_settings(project).rules.size() == 4);
}

TEST_CASE("contracts under the same overrides have equal settings") {
  const Project project = parse("rules: {a: error}\noverrides: [{files: b, rules: {a: off}}]\n");
  CHECK(settings_for(project, "x.md").key() == settings_for(project, "y.md").key());
  CHECK(settings_for(project, "x.md").key() != settings_for(project, "b/y.md").key());
}

TEST_CASE("an override adds names of parties") {
  const Project project = parse(
      "parties: {operator: NorthPole}\n"
      "overrides: [{files: acme, parties: {tenant: [Acme, Acme Stores]}}]\n");
  const Settings settings = settings_for(project, "acme/msa.md");
  CHECK(settings.operators.size() == 1);
  CHECK(settings.tenants.size() == 2);
  CHECK(settings_for(project, "msa.md").tenants.empty());
}

TEST_CASE(
    "a contract is left out by a pattern that excludes it, or for want of one that includes") {
  const Project project = parse("include: ['*.docx']\nexclude: [archive]\n");
  CHECK_FALSE(find_exclusion(project, "deals/msa.docx"));
  CHECK(find_exclusion(project, "archive/msa.docx")->value == "excluded by 'archive'");
  CHECK(find_exclusion(project, "deals/msa.md")->value == "not among what is included");
}

TEST_CASE("paths are relative to the project file") {
  CHECK(parse("").resolved("../words.yaml") == "/words.yaml");
  CHECK(parse("").resolved("/etc/words.yaml") == "/etc/words.yaml");
}
