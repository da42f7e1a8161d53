// SPDX-License-Identifier: MIT
#include "lint/fact/definition.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/contract_tree.h"

using namespace lint;

namespace {

Definitions definitions_of(const ClauseTree& tree) {
  return extract_definitions(tree, extract_references(tree));
}

/// "[term] meaning" for each definition, a line each; "~" for inline ones, "=" for titles,
/// ">" for those that defer.
std::string listed(std::string markdown) {
  const ClauseTree tree = contract_tree(std::move(markdown));
  const Definitions definitions = definitions_of(tree);
  std::string text;
  for (const Definition& definition : definitions.all()) {
    const char* mark = definition.form == Definition::Form::Means    ? ""
                       : definition.form == Definition::Form::Inline ? "~ "
                       : definition.form == Definition::Form::Title  ? "= "
                                                                     : "> ";
    text += (text.empty() ? "" : "\n");
    text +=
        mark + ('[' + definition.term + "] ") + std::string(tree.document().text(definition.text));
    for (const ClauseId item : definition.items)
      text += " | " + std::string(tree.document().text(tree[item].text));
  }
  return text;
}

/// The words of each use.
std::string uses(std::string markdown) {
  const ClauseTree tree = contract_tree(std::move(markdown));
  const Definitions definitions = definitions_of(tree);
  std::string text;
  for (const TermUse& use : definitions.uses())
    text += '[' + std::string(tree.document().text(use.span)) + ']';
  return text;
}

}  // namespace

TEST_CASE("a quoted term and a verb make a definition") {
  CHECK(listed("\"Term\" means the period in clause 2.") == "[Term] the period in clause 2.");
  CHECK(listed("**“Term”** shall mean one year.") == "[Term] one year.");
  CHECK(listed("The term \"Report\" refers to the audit report.") == "[Report] the audit report.");
  CHECK(listed("\"Report\", for the purposes of this Agreement, means the audit report.") ==
        "[Report] the audit report.");
  CHECK(listed("\"Controller\" and \"Processor\" have the meanings given in the GDPR.") ==
        "> [Controller] given in the GDPR.\n> [Processor] given in the GDPR.");
}

TEST_CASE("several definitions may share a paragraph") {
  CHECK(listed("\"Fee\" means the price. It is paid monthly. \"Site\" means the hall.") ==
        "[Fee] the price. It is paid monthly.\n[Site] the hall.");
}

TEST_CASE("a term is introduced in brackets") {
  CHECK(listed("Provider makes its audit reports (each, an \"Audit Report\") available.") ==
        "~ [Audit Report] Provider makes its audit reports");
  CHECK(listed("This contract (together with its annexes, the \"Agreement\") binds.") ==
        "~ [Agreement] This contract");
  CHECK(listed("Acme GmbH (\"Acme\", \"we\" or \"us\") operates it.") ==
        "~ [Acme] Acme GmbH\n~ [we] Acme GmbH\n~ [us] Acme GmbH");
  CHECK(listed("The data hall, hereinafter referred to as the \"Hall\", is cooled.") ==
        "~ [Hall] The data hall,");
}

TEST_CASE("a term before a colon is defined where the contract uses it") {
  CHECK(listed("**Service Period**: five years.\n\nProvider serves for the Service Period.") ==
        "[Service Period] five years.");
  CHECK(listed("Signatory: Jane Roe\n\nProvider serves.").empty());
  CHECK(listed("Reports: Provider shall deliver them.\n\nReports are secret.").empty());
}

TEST_CASE("the title of a schedule stands for what it holds, unless it is defined") {
  const std::string schedule = "### Schedule 4: Required Papers\n\n1. Report\n\n2. Certificate";
  CHECK(listed(schedule) == "= [Required Papers] Report | Certificate");
  CHECK(listed("\"Required Papers\" means a book.\n\n" + schedule) == "[Required Papers] a book.");
}

TEST_CASE("quotations that define nothing are no terms") {
  CHECK(listed("Provider acts \"as is\" and (see the \"Security\" page) posts news.") == "");
  CHECK(
      listed(
          "This is subject to Section 4 (\"Audit\") and to certificates (e.g., \"ISO 27001\").") ==
      "");
  CHECK(listed("Customer's staff may not say \"yes\".") == "");
}

TEST_CASE("items of a definitions section begin with their term") {
  CHECK(listed("## 1. Definitions\n\n- **Report**: the SOC 2 report\n- Site - the data hall\n") ==
        "[Report] the SOC 2 report\n[Site] the data hall");
  CHECK(listed("Business Day means a day on which banks open.") ==
        "[Business Day] a day on which banks open.");
  CHECK(listed("## Fees\n\nPayment terms: 30 days net.\n") == "");
  CHECK(listed("This means that nothing is owed.") == "");
}

TEST_CASE("a table defines terms") {
  CHECK(
      listed(
          "| Term | Meaning |\n|---|---|\n| Report | the SOC 2 report |\n| Site | the hall |\n") ==
      "[Report] the SOC 2 report\n[Site] the hall");
  CHECK(listed("| Fee | Amount |\n|---|---|\n| Setup | 100 |\n") == "");
}

TEST_CASE("a list carries a meaning on") {
  CHECK(listed("\"Reports\" means:\n\n(a) the SOC 2 report; and\n\n(b) the certificate.\n") ==
        "[Reports] : | the SOC 2 report; and | the certificate.");
}

TEST_CASE("a definition that defers is followed") {
  const ClauseTree tree = contract_tree(
      "## 1. Definitions\n\n\"Report\" has the meaning given in Section 2.1.\n\n## 2. Audit\n\n"
      "2.1 Provider delivers the SOC 2 report (the \"Report\").\n\n2.2 The Report is annual.\n");
  const Definitions definitions = definitions_of(tree);
  REQUIRE(definitions.all().size() == 2);
  CHECK(definitions.all()[0].source == 1U);
  CHECK(definitions.find("Report") == &definitions.all()[1]);
  REQUIRE(definitions.uses().size() == 1);
  CHECK(definitions.at(definitions.uses()[0].span.begin) == &definitions.all()[1]);
}

TEST_CASE("a term that is defined again points at the earlier definition") {
  const ClauseTree tree = contract_tree("\"Term\" means one year.\n\n\"Term\" means two years.\n");
  const Definitions definitions = definitions_of(tree);
  REQUIRE(definitions.all().size() == 2);
  CHECK(!definitions.all()[0].earlier);
  CHECK(definitions.all()[1].earlier == 0U);
}

TEST_CASE("uses are the places of the term outside its definition") {
  CHECK(
      uses("\"Report\" means the report.\n\nProvider delivers the Report; Reports and the Report's "
           "annex.\n") == "[Report][Reports][Report]");
  CHECK(
      uses(
          "\"Data\" means data.\n\n\"Customer Data\" means Data of Customer.\n\nCustomer Data\n") ==
      "[Data][Customer Data]");
}

TEST_CASE("uses in a span are a range") {
  const ClauseTree tree =
      contract_tree("\"Fee\" means the price.\n\nThe Fee is due. The Fee is fixed.\n");
  const Definitions definitions = definitions_of(tree);
  const Span all{0, static_cast<uint32_t>(tree.document().text().size())};
  CHECK(definitions.uses_in(all) == Span{0, 2});
  CHECK(definitions.uses_in({0, 10}) == Span{0, 0});
}

TEST_CASE("a term is found with article and possessive") {
  const ClauseTree tree = contract_tree("\"Audit Report\" means the report.\n");
  const Definitions definitions = definitions_of(tree);
  CHECK(definitions.find("the Audit Report") == &definitions.all()[0]);
  CHECK(definitions.find("each Audit Report's") == &definitions.all()[0]);
  CHECK(definitions.find("Audit Reports") == &definitions.all()[0]);
  CHECK(definitions.find("audit report") == nullptr);
  CHECK(definitions.find("") == nullptr);
}
