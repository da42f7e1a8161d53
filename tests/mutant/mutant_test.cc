// SPDX-License-Identifier: MIT
#include "lint/mutant/mutant.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "lint/mutant/rewrite.h"
#include "lint/mutant/score.h"
#include "lint/rule/rule_set.h"

using namespace lint;

namespace {

const Checker& checker() {
  static const Checker checker(*load_rules(built_in_rule_files()));
  return checker;
}

Model model(const std::string& rule, const std::string& contract) {
  auto read = read_model(checker(), *checker().rules().find(rule), contract, 1);
  REQUIRE(read);
  return std::move(*read);
}

const std::string kDelivery =
    "Within thirty (30) days after each anniversary of the Effective Date, Provider shall deliver "
    "to Customer its SOC 2 Type II report and its ISO/IEC 27001 certificate.";
const std::string kNotice =
    "Provider shall maintain SOC 2 Type II and ISO 27001 certifications during the Term. Provider "
    "shall notify Customer within ten (10) days of any lapse of either and of any change in its "
    "scope.";

/// The mutants of this name, "element: contract" each.
std::vector<std::string> mutants(const std::string& name, const Model& model) {
  std::vector<std::string> found;
  for (const Mutant& mutant : derive_mutants(model)) {
    if (mutant.name == name)
      found.push_back(mutant.element + ": " + mutant.contract);
  }
  return found;
}

std::vector<std::string> rewrites(const std::string& name, const Model& model) {
  std::vector<std::string> found;
  for (const Rewrite& rewrite : derive_rewrites(model)) {
    if (rewrite.name == name)
      found.push_back(rewrite.contract);
  }
  return found;
}

}  // namespace

TEST_CASE("a model clause that does not satisfy its rule is no model") {
  CHECK_FALSE(read_model(checker(), *checker().rules().find("annual-delivery"),
                         "Provider may deliver its SOC 2 report.", 1));
}

TEST_CASE("a duty is negated and weakened") {
  const Model delivery = model("annual-delivery", kDelivery);
  const auto negated = mutants("negated", delivery);
  REQUIRE(negated.size() == 1);
  CHECK(negated[0].find("deliver: Within thirty (30) days after each anniversary of the Effective "
                        "Date, Provider shall not deliver") == 0);
  REQUIRE(mutants("\"may\" instead of a duty", delivery).size() == 1);
}

TEST_CASE("parties change places") {
  const auto swapped = mutants("parties swapped", model("annual-delivery", kDelivery));
  REQUIRE(swapped.size() == 1);
  CHECK(swapped[0].find("Customer shall deliver to Provider") != std::string::npos);
}

TEST_CASE("a period is dropped, left blank, and made prompt") {
  const Model notice = model("maintenance-with-notice", kNotice);
  const auto has = [&](const std::string& name, const std::string& words) {
    const auto found = mutants(name, notice);
    return found.size() == 1 && found[0].starts_with("notice-period: ") &&
           found[0].find(words) != std::string::npos;
  };
  CHECK(has("period dropped", "notify Customer after any lapse"));
  CHECK(has("period left blank", "within [●] days of any lapse"));
  CHECK(has("\"promptly\" instead of a period", "notify Customer promptly after any lapse"));
}

TEST_CASE("a rhythm happens once") {
  const auto once = mutants("one-off instead of a rhythm", model("annual-delivery", kDelivery));
  REQUIRE(once.size() == 1);
  CHECK(once[0].find("after the first anniversary") != std::string::npos);
}

TEST_CASE("one of two standards is left out, and either is enough") {
  const Model delivery = model("annual-delivery", kDelivery);
  const auto left_out = mutants("one of two left out", delivery);
  REQUIRE(left_out.size() == 2);
  CHECK(left_out[0].find("deliver to Customer its ISO/IEC 27001 certificate.") !=
        std::string::npos);
  CHECK(left_out[1].find("deliver to Customer its SOC 2 Type II report.") != std::string::npos);
  const auto either = mutants("\"or\" for \"and\"", delivery);
  REQUIRE(either.size() == 2);
  CHECK(either[0].find("its SOC 2 Type II report or its ISO/IEC 27001") != std::string::npos);
}

TEST_CASE("a condition is put in where the rule excludes it only") {
  const auto request = mutants("upon request", model("annual-delivery", kDelivery));
  REQUIRE(request.size() == 1);
  CHECK(request[0].find("Provider shall, upon Customer's written request, deliver") !=
        std::string::npos);
  CHECK(request[0].starts_with("unconditional: "));
  CHECK(mutants("upon request", model("maintenance-with-notice", kNotice)).empty());
}

TEST_CASE("a lesser report takes the place of the one that is asked for") {
  const auto lesser = mutants("Type I", model("annual-delivery", kDelivery));
  REQUIRE(lesser.size() == 1);
  CHECK(lesser[0].starts_with("soc2-report: "));
  CHECK(lesser[0].find("SOC 2 Type I report") != std::string::npos);
}

TEST_CASE("the passive voice keeps who, whom and what") {
  const auto passive = rewrites("passive", model("annual-delivery", kDelivery));
  REQUIRE(passive.size() == 1);
  CHECK(passive[0] ==
        "Within thirty (30) days after each anniversary of the Effective Date, its SOC 2 Type II "
        "report and its ISO/IEC 27001 certificate shall be delivered to Customer by Provider.");
}

TEST_CASE("things that are coordinated become items") {
  const auto items = rewrites("split into items", model("annual-delivery", kDelivery));
  REQUIRE(items.size() == 1);
  CHECK(items[0].find("deliver to Customer:\n\n(a) its SOC 2 Type II report; and\n\n(b) its "
                      "ISO/IEC 27001 certificate.") != std::string::npos);
}

TEST_CASE("parties get the names that a contract introduces") {
  const auto named = rewrites("parties by name", model("annual-delivery", kDelivery));
  REQUIRE(named.size() == 1);
  CHECK(named[0].find("Acme shall deliver to Globex") != std::string::npos);
}

TEST_CASE("what is forbidden is put into the model clauses of a rule that forbids") {
  const MutationScore score = score_mutants(checker(), *checker().rules().find("iso27001-edition"));
  CHECK(std::any_of(score.trials.begin(), score.trials.end(), [](const Trial& trial) {
    return trial.name == "the old edition" && trial.passed && trial.outcome == "found" &&
           trial.contract.find("27001:2013") != std::string::npos;
  }));
}

TEST_CASE("a rule that forbids too little, or too much, does not pass") {
  const auto score_of = [](const std::string& words) {
    const std::string page =
        "## Bad\n\n```contract\nProvider is a ⟦certified⟧ host.\n```\n\n## Good\n\n```contract\n"
        "Provider holds an ISO/IEC 27001 certificate.\n```\n\n## Model clause\n\n```contract\n"
        "Provider shall remain certified under ISO/IEC 27001:2022.\n```\n";
    const auto rules = load_rules(
        {{"vocabulary/words.yaml", "things:\n  old:\n    - '" + words + "'\n"},
         {"team/rule.yaml", "title: A rule\nforbids: {old: {mentions: old, because: it is old}}\n"},
         {"team/rule.md", page}});
    REQUIRE(rules);
    const Checker own(*rules);
    return score_mutants(own, own.rules().rules.front());
  };
  const MutationScore narrow = score_of("27001 2013");
  CHECK(narrow.mutants == 1);
  CHECK(narrow.caught == 1);
  CHECK(narrow.passed < narrow.rewrites);  // the bad example is never found
  const MutationScore wide = score_of("[certified] (27001|certified)");
  CHECK(wide.passed < wide.rewrites);  // the good ones are found, too
}

TEST_CASE("a party's name that goes on is not the party") {
  const Model notice = model("maintenance-with-notice",
                             "Provider shall maintain SOC 2 Type II and ISO 27001 certifications "
                             "during the Term. Provider shall notify Customer Security within ten "
                             "(10) days of any lapse of either and of any change in its scope.");
  for (const std::string& rewrite : rewrites("passive", notice))
    CHECK(rewrite.find("Customer shall be notified by Provider Security") == std::string::npos);
}
