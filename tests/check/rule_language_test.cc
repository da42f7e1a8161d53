// SPDX-License-Identifier: MIT
// What the operators of the rule language do.
#include <doctest/doctest.h>

#include <string>

#include "lint/check/checker.h"
#include "lint/clause/outline.h"
#include "lint/document/reader.h"
#include "lint/rule/rule_set.h"

using namespace lint;

namespace {

const std::string kWords =
    "actions: {notify: notify, keep: keep, pay: pay}\n"
    "things: {report: report, card: cardholder data, log: log, breach: breach, fee: fee,\n"
    "  certified: SOC 2 certified}\n";

/// The verdict on a contract, then each element that is not found and each remark: "deficient;
/// period: too long".
std::string verdict(const std::string& rule, const std::string& contract) {
  auto rules =
      load_rules({{"vocabulary/words.yaml", kWords}, {"team/rule.yaml", "title: A rule\n" + rule}});
  if (!rules)
    return to_string(rules.error().front());
  const Checked checked = Checker(std::move(*rules)).check(contract, "draft.md");
  std::string text;
  for (const Requirement& requirement : checked.requirements) {
    text += name_of(requirement.verdict);
    for (const Element& element : requirement.elements) {
      if (!element.reason.empty())
        text += "; " + element.name + ": " + element.reason;
    }
  }
  for (const Finding& finding : checked.findings) {
    if (!is_told(checked, finding))
      text += "[" + std::string(name_of(finding.severity)) + ": " + finding.message + ": " +
              std::string(checked.tree->document().text(finding.place.span)) + "]";
  }
  return text;
}

const std::string kNotice =
    "requires:\n"
    "  notice:\n"
    "    found: {modality: duty, action: notify}\n"
    "    missing: no notice\n"
    "  period:\n"
    "    of: notice\n"
    "    preferred: {period: at most 24 hours}\n"
    "    acceptable: {period: at most 72 hours, because: longer than a day}\n"
    "    weak: {period: defined, because: too long}\n"
    "    unacceptable: {with: log, because: the log is no notice}\n"
    "    missing: no period\n";

std::string notice(const std::string& words) {
  return "Provider shall notify Customer " + words + " of a breach.";
}

}  // namespace

TEST_CASE("a preferred form says nothing, an acceptable one a note, others a reason") {
  CHECK(verdict(kNotice, notice("within 24 hours")) == "satisfied");
  CHECK(verdict(kNotice, notice("within 48 hours")) ==
        "satisfied[note: period: longer than a day: 48 hours]");
  CHECK(verdict(kNotice, notice("within ten days")) == "deficient; period: too long");
  CHECK(verdict(kNotice, notice("promptly")) == "deficient; period: no period");
}

TEST_CASE("an unacceptable form counts however well the element is found elsewhere") {
  CHECK(verdict(kNotice, notice("within 24 hours") +
                             "\n\nProvider shall notify Customer in its log of a breach.") ==
        "deficient; period: the log is no notice");
}

TEST_CASE("a rule applies where its condition holds") {
  const std::string rule = "applies-when: {mentions: card, without: fee}\n" + kNotice;
  CHECK(verdict(rule, "Provider shall keep a report.") == "not-applicable");
  CHECK(verdict(rule, "Provider stores cardholder data. Customer shall pay the fee.") ==
        "not-applicable");
  CHECK(verdict(rule, "Provider stores cardholder data.").starts_with("missing"));
  CHECK(verdict("applies-when: {norms: {modality: duty, action: keep}}\n" + kNotice,
                "Provider may keep a report.") == "not-applicable");
  CHECK(verdict("applies-when: {norms: {modality: duty, action: keep}}\n" + kNotice,
                "Provider shall keep a report.")
            .starts_with("missing"));
}

TEST_CASE("what is forbidden is found wherever it stands") {
  const std::string rule =
      "severity: warning\nforbids:\n  words: {mentions: certified, because: wrong words}\n"
      "  fee: {norms: {modality: duty, by: tenant, action: pay}, because: no fees}\n";
  CHECK(verdict(rule, "Provider is SOC 2 certified. Customer shall pay the fee.") ==
        "[warning: wrong words: SOC 2 certified][warning: no fees: Customer shall pay]");
  CHECK(verdict(rule, "Provider shall pay the fee.").empty());
  CHECK(verdict(rule, "WHEREAS, Provider is SOC 2 certified;").empty());
}

TEST_CASE("what is forbidden may be said in a clause that excuses it") {
  const std::string rule =
      "severity: note\nforbids:\n  words: {mentions: certified, clause-without: report, because: "
      "wrong}\n";
  CHECK(verdict(rule, "1. Provider is SOC 2 certified.\n\n2. It has a report.") ==
        "[note: wrong: SOC 2 certified]");
  CHECK(verdict(rule, "1. Provider is SOC 2 certified, which a report shows.").empty());
}

TEST_CASE("words are looked for in the clause, the section and the contract") {
  const auto rule = [](const std::string& where) {
    return "requires: {kept: {found: {action: keep, " + where + "}, missing: nothing kept}}\n";
  };
  const std::string contract =
      "# 1. Records\n\n1.1 Provider shall keep a report. It has a log.\n\n1.2 Customer shall pay "
      "the fee.\n\n# 2. Other\n\n2.1 Customer tells of a breach.\n";
  CHECK(verdict(rule("in-clause: log"), contract) == "satisfied");
  CHECK(verdict(rule("in-clause: fee"), contract) != "satisfied");
  CHECK(verdict(rule("in-section: fee"), contract) == "satisfied");
  CHECK(verdict(rule("in-section: breach"), contract) != "satisfied");
  CHECK(verdict(rule("in-contract: breach"), contract) == "satisfied");
  CHECK(verdict(rule("section-without: fee"), contract) != "satisfied");
  CHECK(verdict(rule("contract-without: card"), contract) == "satisfied");
}

TEST_CASE("all, any and none of a list") {
  const auto rule = [](const std::string& what) {
    return "requires: {kept: {found: {action: keep, " + what + "}, missing: nothing kept}}\n";
  };
  const std::string contract = "Provider shall keep a report and a log.";
  CHECK(verdict(rule("with-all: [report, log]"), contract) == "satisfied");
  CHECK(verdict(rule("with-all: [report, fee]"), contract) != "satisfied");
  CHECK(verdict(rule("with: [report, fee]"), contract) == "satisfied");
  CHECK(verdict(rule("without: [fee, log]"), contract) != "satisfied");
}

TEST_CASE("a period may be too short") {
  const std::string rule =
      "requires: {kept: {found: {action: keep, period: at least 3 years}, missing: nothing "
      "kept}}\n";
  CHECK(verdict(rule, "Provider shall keep each report for five (5) years.") == "satisfied");
  CHECK(verdict(rule, "Provider shall keep each report for one year.") != "satisfied");
}

TEST_CASE("a query over the clause grammar says what the rest cannot") {
  const std::string rule =
      "requires: {paid: {found: {action: pay, query: (amount) @it}, missing: no amount}}\n";
  CHECK(verdict(rule, "Customer shall pay USD 1,000.") == "satisfied");
  CHECK(verdict(rule, "Customer shall pay the fee.") == "missing; paid: no amount");
}

TEST_CASE("a rule may ask that the clause of another is there") {
  auto rules = load_rules({{"vocabulary/words.yaml", kWords},
                           {"team/a-kept.yaml",
                            "title: A\napplies-when: {present: notice}\n"
                            "requires: {kept: {found: {action: keep}, missing: nothing kept}}\n"},
                           {"team/notice.yaml", "title: B\nseverity: off\n" + kNotice}});
  REQUIRE(rules);
  const Checker checker(std::move(*rules));
  const auto verdict_of = [&](const std::string& contract) {
    return checker.check(contract, "draft.md").requirements.at(0).verdict;
  };
  CHECK(verdict_of("Customer shall pay the fee.") == Verdict::NotApplicable);
  CHECK(verdict_of(notice("within 24 hours")) == Verdict::Missing);
}

TEST_CASE("the words of rules that are off are not read, unless another rule asks for them") {
  const auto read = [](const std::string& severity, const std::string& present) {
    auto rules = load_rules(
        {{"vocabulary/words.yaml", kWords},
         {"team/kept.yaml", "title: A\n" + present +
                                "requires: {kept: {found: {action: keep, about: report}, missing: "
                                "nothing kept}}\n"},
         {"team/logged.yaml", "title: B\nseverity: " + severity +
                                  "\nrequires: {logged: {found: {action: keep, about: log}, "
                                  "missing: no log}}\n"}});
    REQUIRE(rules);
    const Checker checker(std::move(*rules));
    const ClauseTree tree = outline(
        *read_document("Provider shall keep a report and a log.", "draft.md", View::Accepted));
    std::string mentioned;
    for (const Mention& mention : checker.read_facts(tree).mentions)
      mentioned += checker.rules().vocabulary[mention.concept_id].id + " ";
    return mentioned;
  };
  CHECK(read("note", "") == "keep report log ");
  CHECK(read("off", "") == "keep report ");
  CHECK(read("off", "applies-when: {present: logged}\n") == "keep report log ");
}

TEST_CASE("a rule that was off is judged by a checker of rules in which it is on") {
  auto rules = load_rules({{"vocabulary/words.yaml", kWords},
                           {"team/notice.yaml", "title: A\nseverity: off\n" + kNotice}});
  REQUIRE(rules);
  RuleSet changed = Checker(std::move(*rules)).rules();
  changed.rules.front().severity = Severity::Note;
  const Checked checked = Checker(std::move(changed)).check(notice("within 24 hours"), "draft.md");
  CHECK(checked.requirements.at(0).verdict == Verdict::Satisfied);
}

TEST_CASE("another norm of the clause may be asked for") {
  const std::string rule =
      "requires:\n"
      "  notice:\n"
      "    found: {modality: duty, action: notify, clause-norm: {action: keep, about: log}}\n"
      "    missing: no notice\n";
  const std::string keeps = "Provider shall keep a log.";
  CHECK(verdict(rule, notice("promptly") + " " + keeps) == "satisfied");
  CHECK(verdict(rule, notice("promptly") + " Provider shall keep a report.") ==
        "missing; notice: no notice");
  CHECK(verdict(rule, "1. " + notice("promptly") + "\n\n2. " + keeps) ==
        "missing; notice: no notice");
}

TEST_CASE("what is denied may be asked for, however it is said") {
  const std::string rule =
      "requires: {pays: {found: {action: pay, negated: true}, missing: it may be paid}}\n";
  for (const char* denial :
       {"Provider shall not pay the fee.", "Provider does not pay the fee.",
        "Neither party shall pay the fee.", "In no event shall Provider pay the fee.",
        "Provider need not pay the fee."})
    CHECK_MESSAGE(verdict(rule, denial) == "satisfied", denial);
  CHECK(verdict(rule, "Provider shall pay the fee.").starts_with("missing"));
}

TEST_CASE("an amount is stated, through a defined term too, or left open") {
  const std::string rule =
      "requires:\n"
      "  pays: {found: {modality: duty, action: pay}, missing: nobody pays}\n"
      "  amount:\n"
      "    of: pays\n"
      "    found: {amount: defined}\n"
      "    weak: {period: blank, because: still blank}\n"
      "    missing: nobody knows how much\n";
  CHECK(verdict(rule, "Provider shall pay a fee of USD 5,000,000.") == "satisfied");
  CHECK(verdict(rule, "Provider shall pay the Agreed Sum.\n\n\"Agreed Sum\" means $500.") ==
        "satisfied");
  CHECK(verdict(rule, "Provider shall pay a fee of USD [●].") == "deficient; amount: still blank");
  CHECK(verdict(rule, "Provider shall pay a fee.") == "deficient; amount: nobody knows how much");
}

TEST_CASE("of norms that say it alike, the one that gives more of the elements is the place") {
  auto rules = load_rules({{"vocabulary/words.yaml", kWords},
                           {"team/rule.yaml",
                            "title: A rule\n"
                            "present-with: [notice]\n"
                            "requires:\n"
                            "  notice:\n"
                            "    found: {modality: duty, action: notify}\n"
                            "    missing: no notice\n"
                            "  thing:\n"
                            "    of: notice\n"
                            "    found: {about: report}\n"
                            "    missing: no report\n"}});
  REQUIRE(rules);
  const Checked checked =
      Checker(std::move(*rules))
          .check(
              "1. Provider shall notify Customer.\n\n2. Provider shall notify Customer of any "
              "report.\n\n3. Provider shall notify Customer of another report.\n",
              "draft.md");
  const Requirement& requirement = checked.requirements.front();
  CHECK((*checked.tree)[requirement.place.clause].citation == "2");
}

TEST_CASE(
    "a clause stands where it is said most plainly, and is cited from there and from other "
    "clauses") {
  auto rules = load_rules(
      {{"vocabulary/words.yaml", kWords},
       {"team/rule.yaml",
        "title: A rule\n"
        "requires:\n"
        "  notice:\n"
        "    found: [{modality: duty, action: notify}, {modality: duty, about: report}]\n"
        "    missing: no notice\n"}});
  REQUIRE(rules);
  const Checked checked =
      Checker(std::move(*rules))
          .check(
              "1. Provider shall keep a report. Provider shall keep that report. Provider shall "
              "pay for a report.\n\n2. Provider shall keep another report.\n\n3. Provider shall "
              "notify Customer.\n",
              "draft.md");
  const Requirement& requirement = checked.requirements.front();
  CHECK((*checked.tree)[requirement.place.clause].citation == "3");
  std::string cited;
  for (const Evidence& evidence : requirement.elements.front().evidence)
    cited += (*checked.tree)[evidence.clause].citation + ' ';
  CHECK(cited == "3 1 2 ");
}
