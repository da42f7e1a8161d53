// SPDX-License-Identifier: MIT
// Where a missing clause belongs.
#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "lint/check/checker.h"
#include "lint/rule/rule_set.h"

using namespace lint;

namespace {

const std::string kWords =
    "actions: {notify: notify, keep: keep}\n"
    "things: {report: report, breach: breach, security: security, fee: (fee|fees), notices: "
    "notices}\n";
const std::string kNotice =
    "requires: {notice: {found: {modality: duty, action: notify, about: breach}, missing: none}}\n";

/// The words at which the missing clause of a rule is reported; in brackets when it belongs behind
/// them.
std::string place(const std::string& rule, const std::string& contract) {
  auto rules = load_rules(
      {{"vocabulary/words.yaml", kWords}, {"team/rule.yaml", "title: A rule\n" + rule + kNotice}});
  REQUIRE(rules);
  const Checked checked = Checker(std::move(*rules)).check(contract, "draft.md");
  const Requirement& requirement = checked.requirements.front();
  REQUIRE(requirement.verdict == Verdict::Missing);
  const std::string words(checked.tree->document().text(requirement.place.span));
  return requirement.is_behind ? "(" + words + ")" : words;
}

/// What a rule with two elements, a notice and that it is one of a breach, makes of a contract.
Checked check_notice_of_breach(const std::string& contract) {
  auto rules = load_rules(
      {{"vocabulary/words.yaml", kWords},
       {"team/rule.yaml",
        "title: A rule\n"
        "belongs: security\n"
        "requires:\n"
        "  notice: {found: {modality: duty, by: operator, action: notify}, missing: none}\n"
        "  breach: {of: notice, found: {about: breach}, missing: of nothing}\n"}});
  REQUIRE(rules);
  return Checker(std::move(*rules)).check(contract, "draft.md");
}

}  // namespace

TEST_CASE("a missing clause belongs to the clause that made its rule apply") {
  CHECK(place("belongs: security\napplies-when: {norms: {action: keep, about: report}}\n",
              "# 1. Security\n\nLocks are fitted.\n\n# 2. Records\n\n2.1 All is well.\n\n"
              "2.2 Provider shall keep a report.\n") == "Provider shall keep a report.");
}

TEST_CASE("a missing clause belongs below no heading that speaks of something else") {
  const std::string contract = "# 1. Security fees\n\nAs listed.\n\n# 2. Security\n\nLocks.\n";
  CHECK(place("belongs: security\n", contract) == "Security fees");
  CHECK(place("belongs: security\nbelongs-without: fee\n", contract) == "Security");
}

TEST_CASE("a heading counts for those below it, unless it speaks of a topic, too") {
  const std::string rule = "belongs: security\nbelongs-without: fee\n";
  CHECK(place(rule,
              "# 1. Fees\n\n## 1.1 Security of payment\n\nLocks.\n\n# 2. Security\n\nGates.\n") ==
        "Security");
  CHECK(place(rule, "# 1. Fees and security\n\n## 1.1 Security of data\n\nLocks.\n") ==
        "Security of data");
}

TEST_CASE(
    "without a fitting heading a clause belongs behind the last section on a matter of substance") {
  CHECK(
      place("belongs: security\nbelongs-without: notices\n",
            "# 1. Power\n\nTwo feeds.\n\n# 2. Cooling\n\nCold air.\n\n# 3. Notices\n\nBy post.\n\n"
            "# Contact\n\nName: ____ Date: ____\n") == "(Cooling)");
}

TEST_CASE("a section of its own stands behind a whole section, not inside it") {
  const std::string feeds = "two feeds of the grid and a generator stand ready at all times";
  CHECK(place("belongs: security\n", "# 1. Power\n\n## 1.1 Feeds\n\nThere are " + feeds +
                                         ".\n\n## 1.2 Generators\n\nOf the " + feeds + ", " +
                                         feeds + ", and " + feeds + ".\n") == "(Power)");
}

TEST_CASE("a lesser topic must be all that a heading says") {
  const std::string rule = "belongs: security\nbelongs-alone: notices\n";
  const std::string much = "In every case by post to the address that stands at the end of this.";
  CHECK(place(rule, "# 1. Notices\n\n" + much + "\n\n# 2. Power\n\nTwo feeds.\n") == "Notices");
  CHECK(place(rule, "# 1. Our Notices\n\n" + much + "\n\n# 2. Power\n\nTwo feeds.\n") ==
        "Our Notices");
  CHECK(place(rule, "# 1. Notices of Defects\n\n" + much + "\n\n# 2. Power\n\n" + much + " " +
                        much + " " + much + " " + much + "\n") == "(Power)");
}

TEST_CASE("what a heading names behind \"and\" does not take it elsewhere") {
  const std::string rule = "belongs: security\nbelongs-without: fee\n";
  CHECK(place(rule, "# 1. Security, Power and Fees\n\nLocks.\n") == "Security, Power and Fees");
  CHECK(place(rule, "# 1. Security Fees\n\nAs listed.\n\n# 2. Power\n\nTwo feeds.\n") !=
        "Security Fees");
}

TEST_CASE("a numbered clause without a heading holds what it speaks of first") {
  CHECK(place("belongs: security\n",
              "1. Two feeds stand ready.\n\n2. Provider keeps security at the gate.\n\n"
              "3. Cold air is blown.\n") == "Provider keeps security at the gate.");
}

TEST_CASE("a section that says more than a line comes first") {
  const std::string much = "Locks are fitted to every door and every gate, and guards stand there.";
  CHECK(place("belongs: security\n", "# 1. Security\n\nSee below.\n\n# 2. Security of doors\n\n" +
                                         much + "\n") == "Security of doors");
}

TEST_CASE("a section that only defines comes behind one that obliges") {
  const std::string defines =
      "In this agreement, \"security\" means the state of being free from every kind of danger.";
  const std::string defers =
      "\"Security\" shall have the meaning that Schedule 2 gives to it, as amended from time to "
      "time.";
  const std::string guards = "Guards stand at every door of each hall by night and on holidays.";
  CHECK(place("belongs: security\n", "# 1. Our security\n\n" + defers +
                                         "\n\n# 2. Security of doors\n\n" + guards + "\n") ==
        "Security of doors");
  CHECK(place("belongs: security\n", "# 1. Our security\n\n" + defines +
                                         "\n\n# 2. Security of doors\n\n" + guards + "\n") ==
        "Security of doors");
  CHECK(place("belongs: security\n",
              "# 1. Our security\n\n" + defines +
                  " Provider shall see to it.\n\n# 2. Security of doors\n\n" + guards + "\n") ==
        "Our security");
}

TEST_CASE("of sections on one topic, that with something of the clause comes first") {
  const Checked checked = check_notice_of_breach(
      "# 1. Security of halls\n\nGuards stand at every door of each hall by night and on "
      "holidays.\n\n# 2. Security of data\n\nCustomer shall notify Provider of any breach "
      "that it finds in one of its halls.\n");
  const Requirement& requirement = checked.requirements.front();
  REQUIRE(requirement.verdict == Verdict::Missing);
  CHECK(checked.tree->document().text(requirement.place.span) == "Security of data");
}

TEST_CASE(
    "what has no element comes near only when it does what the clause asks for, and one thing is "
    "amiss") {
  const std::string rule =
      "requires:\n"
      "  notice:\n"
      "    found:\n"
      "      - {modality: duty, by: operator, action: notify, about: breach}\n"
      "      - {modality: duty, by: operator, action: keep, about: breach}\n"
      "    missing: none\n";
  const auto near = [&](const std::string& words) {
    auto rules = load_rules(
        {{"vocabulary/words.yaml", kWords}, {"team/rule.yaml", "title: A rule\n" + rule}});
    REQUIRE(rules);
    const Checked checked = Checker(std::move(*rules)).check(words, "draft.md");
    const auto& misses = checked.requirements.front().near_misses;
    return misses.empty() ? std::string() : misses.front().reason;
  };
  CHECK(near("Customer shall notify Provider of any breach.") == "it binds the customer");
  CHECK(near("Customer may notify Provider of any breach.").empty());
  CHECK(near("Customer shall keep a list of each breach.").empty());
}

TEST_CASE("what comes near in an item of a list is told where the item stands") {
  const Checked checked = check_notice_of_breach(
      "1. Customer shall notify Provider of:\n\n(a) a report;\n\n(b) a breach.\n");
  REQUIRE(checked.requirements.front().near_misses.size() == 1);
  const Evidence& place = checked.requirements.front().near_misses.front().place;
  CHECK((*checked.tree)[place.clause].citation == "1(b)");
  CHECK(checked.tree->document().text(place.span) == "a breach");
}

TEST_CASE("a rule may name what comes near its clause") {
  const std::string rule =
      "title: A rule\n"
      "near-misses: {modality: duty, action: keep, about: breach, because: it only keeps a "
      "list}\n" +
      kNotice;
  auto rules = load_rules({{"vocabulary/words.yaml", kWords}, {"team/rule.yaml", rule}});
  REQUIRE(rules);
  const Checked checked =
      Checker(std::move(*rules)).check("Provider shall keep a list of each breach.", "draft.md");
  REQUIRE(checked.requirements.front().near_misses.size() == 1);
  CHECK(checked.requirements.front().near_misses.front().reason == "it only keeps a list");
}
