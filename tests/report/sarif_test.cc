// SPDX-License-Identifier: MIT
#include "lint/report/sarif.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "tests/report/sample.h"

using namespace lint;
using nlohmann::json;

namespace {

json run_of(const std::vector<Checked>& results, const RuleSet& rules = {}) {
  return json::parse(write_sarif(results, rules, {}))["runs"][0];
}

json run_of(const Sample& sample, const RuleSet& rules = {}) {
  return run_of(std::vector<Checked>{sample.checked}, rules);
}

json uri_of(const std::string& path) {
  return run_of({{.path = path}})["artifacts"][0]["location"]["uri"];
}

}  // namespace

TEST_CASE("columns of SARIF count UTF-16 code units") {
  Sample sample({"1||😀é Provider shall deliver"});
  sample.checked.findings = {
      {.rule = "blank", .message = "a blank", .place = sample.words("shall")}};
  const json region = run_of(sample)["results"][0]["locations"][0]["physicalLocation"]["region"];
  CHECK(region["startColumn"] == 16);  // "1 " 2, the face 2, "é " 2, "Provider " 9
  CHECK(region["endColumn"] == 21);
  CHECK(region["snippet"]["text"] == "shall");
}

TEST_CASE("a region of a DOCX has the offset in its text") {
  Sample sample({"1||First.", "2||Provider shall"}, Format::Docx);
  sample.checked.findings = {
      {.rule = "blank", .message = "a blank", .place = sample.words("shall")}};
  const json region = run_of(sample)["results"][0]["locations"][0]["physicalLocation"]["region"];
  CHECK(region["startLine"] == 2);
  CHECK(region["charOffset"] == 20);
  CHECK(region["charLength"] == 5);
}

TEST_CASE("a result names its clause and is a sentence") {
  Sample sample({"8.2|Reports|Provider shall deliver."});
  sample.checked.findings = {
      {.rule = "blank", .message = "a blank is left", .place = sample.words("shall")}};
  const json result = run_of(sample)["results"][0];
  CHECK(result["message"]["text"] == "A blank is left.");
  CHECK(result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "8.2");
}

TEST_CASE("the fingerprint of a finding does not depend on its line") {
  Sample first({"8.2|Reports|Provider shall deliver."});
  first.checked.findings = {{.rule = "blank", .place = first.words("shall")}};
  Sample second({"8.1||New.", "8.2|Reports|Provider shall deliver."});
  second.checked.findings = {{.rule = "blank", .place = second.words("shall")}};
  const auto print = [](const Sample& sample) {
    return run_of(sample)["results"][0]["partialFingerprints"]["clauselint/v1"];
  };
  CHECK(print(first) == print(second));
}

TEST_CASE("the help of a rule is its page without the marks of tests") {
  RuleSet rules;
  rules.rules = {{.id = "annual-delivery",
                  .pack = "certification",
                  .title = "reports come every year",
                  .page = "# Annual\n\n## Why\n\nIt is *due*.\n\n## Bad\n\n"
                          "```contract deficient: annual\nProvider ⟦may⟧ deliver.\n```\n"}};
  const json rule = run_of({}, rules)["tool"]["driver"]["rules"][0];
  CHECK(rule["name"] == "AnnualDelivery");
  CHECK(rule["shortDescription"]["text"] == "Reports come every year.");
  CHECK(rule["help"]["text"] == "Annual\n\nWhy\n\nIt is due.\n\nBad\n\n  Provider may deliver.\n");
  CHECK(rule["help"]["markdown"] ==
        "# Annual\n\n## Why\n\nIt is *due*.\n\n## Bad\n\n```text\nProvider may deliver.\n```\n");
}

TEST_CASE("a rule without a page has a descriptor once it is met") {
  Sample sample({"1||Words."});
  sample.checked.findings = {{.rule = "undefined-term", .place = sample.words("Words")},
                             {.rule = "undefined-term", .place = sample.words("Words")}};
  const json run = run_of(sample);
  CHECK(run["tool"]["driver"]["rules"].size() == 1);
  CHECK(run["tool"]["driver"]["rules"][0]["shortDescription"]["text"] == "Undefined term.");
  CHECK(run["results"][1]["ruleIndex"] == 0);
}

TEST_CASE("paths are URI references") {
  CHECK(uri_of("./my contracts/a#1.md") == "my%20contracts/a%231.md");
  CHECK(uri_of("/srv/a.md") == "file:///srv/a.md");
  CHECK(uri_of("a\xff.md") == "a%FF.md");
  CHECK(uri_of("c:draft.md") == "c%3Adraft.md");
}

TEST_CASE("a contract that could not be read is a notification of a run that failed") {
  const json run = run_of({{.path = "a.docx", .errors = {{.message = "is empty"}}}});
  CHECK(run["invocations"][0]["executionSuccessful"] == false);
  CHECK(run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"] == "Is empty.");
  CHECK(run["results"].empty());
}

TEST_CASE("a finding that is waived is suppressed with the reason") {
  Sample sample({"1||Words."});
  sample.checked.findings = {{.rule = "blank",
                              .place = sample.words("Words"),
                              .suppression = Suppression{.reason = "agreed by counsel"}}};
  const json suppression = run_of(sample)["results"][0]["suppressions"][0];
  CHECK(suppression["kind"] == "external");
  CHECK(suppression["justification"].get<std::string>().find("greed by counsel") !=
        std::string::npos);
}
