// SPDX-License-Identifier: MIT
#include "lint/fact/norm_reader.h"

#include <doctest/doctest.h>

#include <string>

#include "lint/fact/facts.h"
#include "tests/support/contract_tree.h"

using namespace lint;

namespace {

Vocabulary words() {
  Vocabulary vocabulary;
  const auto verbs = [&](const char* id, std::initializer_list<const char*> list) {
    for (const char* verb : list)
      REQUIRE(vocabulary.add_verb(vocabulary.add(id, Concept::Kind::Action), verb));
  };
  const auto phrases = [&](const char* id, Concept::Kind kind,
                           std::initializer_list<const char*> list) {
    for (const char* phrase : list)
      REQUIRE(vocabulary.add_phrase(vocabulary.add(id, kind), phrase));
  };
  verbs("keep", {"maintain", "hold", "be certified", "remain in force", "keep"});
  verbs("tell", {"notify", "give + notice"});
  verbs("send", {"deliver", "provide", "submit"});
  verbs("let", {"permit", "give"});
  verbs("see", {"audit", "access"});
  verbs("obey", {"comply"});
  phrases("compliance", Concept::Kind::Thing, {"comply"});
  phrases("soc", Concept::Kind::Thing, {"SOC 2"});
  phrases("iso", Concept::Kind::Thing, {"ISO 27001"});
  phrases("right", Concept::Kind::Thing, {"audit right"});
  phrases("regulator", Concept::Kind::Actor, {"regulator"});
  phrases("auditor", Concept::Kind::Actor, {"auditor"});
  phrases("facility", Concept::Kind::Actor, {"facility"});
  phrases("lapse", Concept::Kind::Event, {"(lapse|lapses|suspension|withdrawal)"});
  const ConceptId report = vocabulary.add("report", Concept::Kind::StandIn);
  REQUIRE(vocabulary.add_phrase(report, "report"));
  vocabulary.set_stands_for(report, {*vocabulary.find("soc")});
  return vocabulary;
}

/// A line for each norm whose verb says something: who shall do what, about what.
std::string norms(const std::string& contract) {
  const Vocabulary vocabulary = words();
  const ClauseTree tree = contract_tree(contract);
  std::string found;
  for (const Norm& norm : extract_facts(tree, vocabulary, {}).norms) {
    if (norm.actions.empty())
      continue;
    if (norm.negated)
      found += "not ";
    found += std::string(name_of(norm.modality)) + " " + std::string(name_of(norm.actor)) + " " +
             vocabulary[norm.actions.front()].id;
    for (const Term& term : norm.terms) {
      const Concept& known = vocabulary[term.concept_id];
      if (known.kind == Concept::Kind::Thing || known.kind == Concept::Kind::Event)
        found += " " + known.id;
    }
    found += '\n';
  }
  return found;
}

/// A line for each norm whose verb says something: who receives.
std::string recipients(const std::string& contract) {
  const Vocabulary vocabulary = words();
  std::string found;
  for (const Norm& norm : extract_facts(contract_tree(contract), vocabulary, {}).norms) {
    if (norm.actions.empty())
      continue;
    for (const Actor actor : norm.recipients)
      found += (found.empty() || found.back() == '\n' ? "" : " ") + std::string(name_of(actor));
    found += '\n';
  }
  return found;
}

/// The same: whose the object is.
std::string owners(const std::string& contract) {
  const Vocabulary vocabulary = words();
  std::string found;
  for (const Norm& norm : extract_facts(contract_tree(contract), vocabulary, {}).norms) {
    if (!norm.actions.empty())
      found += std::string(name_of(norm.owner)) + '\n';
  }
  return found;
}

}  // namespace

TEST_CASE("a verb that ends like an adverb is a verb behind words about time") {
  CHECK(norms("Provider shall at all times comply with ISO 27001.") == "duty operator obey iso\n");
  CHECK(norms("Provider shall at all times promptly comply with SOC 2.") ==
        "duty operator obey soc\n");
}

TEST_CASE("words between a bond and its verb do not part them") {
  CHECK(norms("The Provider is obliged, for the whole of the term, to hold SOC 2.") ==
        "duty operator keep soc\n");
}

TEST_CASE("whoever is told acts no more than what is kept") {
  CHECK(norms("Customer shall be notified by Provider of any lapse of SOC 2.") ==
        "duty operator tell lapse soc\n");
  CHECK(norms("Customer shall be notified of any lapse of SOC 2.") ==
        "duty implied tell lapse soc\n");
}

TEST_CASE("a promise that is denied is none") {
  CHECK(norms("Provider does not warrant that it will maintain SOC 2.") ==
        "not duty operator keep soc\n");
}

TEST_CASE("who promises is bound by what follows") {
  CHECK(norms("Operator covenants that, for so long as it is paid, it will hold SOC 2.") ==
        "duty operator keep soc\n");
}

TEST_CASE("a condition with its verb in front is no recommendation") {
  CHECK(norms("Should SOC 2 lapse, Provider shall notify Customer.") ==
        "duty operator tell soc lapse\n");
  CHECK(norms("Provider shall hold SOC 2 and shall notify Customer within ten days should it "
              "lapse.") == "duty operator keep soc\nduty operator tell lapse soc\n");
}

TEST_CASE("a list within an adverbial holds no verbs") {
  CHECK(norms("Provider shall hold SOC 2 and, following any suspension, withdrawal or lapse of it, "
              "give Customer notice.") ==
        "duty operator keep soc\nduty operator tell lapse lapse lapse soc\n");
}

TEST_CASE("a list that a clause announces belongs to each verb that announces it") {
  CHECK(norms("Provider shall maintain the following and notify Customer of any lapse:\n\n"
              "- SOC 2\n\n- ISO 27001\n") ==
        "duty operator keep soc\nduty operator tell lapse soc\n"
        "duty operator keep iso\nduty operator tell lapse iso\n");
}

TEST_CASE("what was named before is what the report is") {
  CHECK(norms("Provider shall hold SOC 2. It shall deliver the report.") ==
        "duty operator keep soc\nduty operator send soc\n");
  CHECK(norms("Provider shall hold SOC 2. It shall deliver a report.") ==
        "duty operator keep soc\nduty operator send\n");
}

TEST_CASE("force and effect are two nouns") {
  CHECK(norms("Provider shall keep SOC 2 in full force and effect.") == "duty operator keep soc\n");
}

TEST_CASE("a longer name of a thing is no verb") {
  CHECK(norms("Verification of Information; Audit Rights Generally.").empty());
  CHECK(norms("Audit the SOC 2 report.") == "duty implied see soc\n");
}

TEST_CASE("what is given access is no further act") {
  CHECK(norms("Provider shall give the auditor, and each regulator, access to the SOC 2 report.") ==
        "duty operator let soc\n");
}

TEST_CASE("words of an address say nothing") {
  CHECK(norms("Contact: audit@host.example.").empty());
  CHECK(norms("Contact: https://host.example/audit/soc-2.").empty());
}

TEST_CASE("a hereby does not hide who acts") {
  CHECK(norms("Provider hereby permits each audit right.") == "statement operator let right\n");
}

TEST_CASE("a norm says who receives and whose the object is") {
  CHECK(recipients("Provider shall give Customer and its auditor the SOC 2 report.") ==
        "tenant auditor\n");
  CHECK(recipients("Provider shall deliver the report to each regulator.") == "regulator\n");
  CHECK(recipients("Customer shall be given the SOC 2 report by Provider.") == "tenant\n");
  CHECK(owners("Customer may audit Provider's SOC 2 report.") == "operator\n");
  CHECK(owners("Provider may audit the Customer.") == "tenant\n");
}

TEST_CASE("what is allowed behind an adverbial is no further duty") {
  CHECK(norms("Provider shall permit Customer, on ten days' notice, to audit the SOC 2 report.") ==
        "duty operator let soc\n");
  CHECK(norms("Provider agrees to permit each audit right, and to deliver the SOC 2 report.") ==
        "duty operator let right\nduty operator send soc\n");
}

TEST_CASE("a box that was left empty binds nobody") {
  CHECK(norms("Provider shall maintain:\n\n- [ ] SOC 2\n- [x] ISO 27001\n") ==
        "duty operator keep iso\n");
  CHECK(norms("| Commitment | Agreed |\n|---|---|\n| Provider shall maintain SOC 2 | ☐ |\n"
              "| Provider shall maintain ISO 27001 | ☒ |\n") == "duty operator keep iso\n");
}

TEST_CASE("a quoted heading stands for what is ticked below it") {
  CHECK(norms("## Chosen standards\n\n- [x] SOC 2\n- [ ] ISO 27001\n\n## Duties\n\n"
              "Provider shall maintain the ISO 27001 Set. \"ISO 27001 Set\" means what is ticked "
              "under \"Chosen standards\".") == "duty operator keep iso soc\n");
}

TEST_CASE("a clause that names a table is read with each of its rows") {
  CHECK(norms("4.1 Provider shall deliver the documents in Table 3.\n\n**Table 3: Documents**\n\n"
              "| Document | When |\n|---|---|\n| SOC 2 report | each year |\n") ==
        "duty operator send\nduty operator send soc\n");
}

TEST_CASE("a month is no modal") {
  CHECK(norms("Provider shall provide the SOC 2 report each year in the month of May.") ==
        "duty operator send soc\n");
}

TEST_CASE("words before the verb that begin with no belong to its adverbial") {
  CHECK(norms("Provider shall, no later than the last day of June, deliver the SOC 2 report.") ==
        "duty operator send soc\n");
}

TEST_CASE("whom a promise is made to may be described") {
  CHECK(norms("We undertake towards you, our client, to hold SOC 2.") ==
        "duty operator keep soc\n");
}

TEST_CASE("a relative clause in the passive voice is about the noun before it") {
  CHECK(norms("The lapse of Provider's SOC 2 or ISO 27001, each of which is to be maintained by "
              "Provider, shall be notified by Provider.") ==
        "duty operator keep lapse soc iso\nduty operator tell lapse soc iso\n");
}

TEST_CASE("what several verbs share may stand in the items") {
  CHECK(norms("Provider will maintain, and will notify Customer of any lapse of:\n\n- SOC 2\n") ==
        "duty operator keep soc\nduty operator tell lapse soc\n");
}

TEST_CASE("what follows from a condition follows from each of its items") {
  CHECK(norms("If (a) there is a lapse of SOC 2, or (b) ISO 27001 is withdrawn, Provider shall "
              "notify Customer.") == "duty operator tell lapse soc\nduty operator tell iso\n");
}

TEST_CASE("a modal within a condition binds nobody") {
  CHECK(norms("In the event that SOC 2 shall be maintained no more, Provider shall notify "
              "Customer.") == "duty operator tell soc\n");
}

TEST_CASE("what goes on behind the items holds for each of them") {
  CHECK(
      norms("1. Provider shall deliver:\n\n(a) SOC 2; and\n\n(b) ISO 27001,\n\nbut only upon a "
            "lapse.") ==
      "duty operator send soc lapse\nduty operator send iso lapse\nduty operator send lapse iso\n");
}

TEST_CASE("all that is permitted is permitted to the same") {
  CHECK(norms("Provider shall permit the auditor to audit SOC 2 and to access ISO 27001.") ==
        "duty operator let soc iso\n");
}

TEST_CASE("a pronoun behind the verb stands for what was spoken of") {
  CHECK(norms("Provider has SOC 2 today. Provider shall keep it for the term.") ==
        "duty operator keep soc\n");
}

TEST_CASE("a modal may stand before its subject behind a negation") {
  CHECK(norms("At no time during the term shall Provider permit a lapse of SOC 2.") ==
        "prohibition operator let lapse soc\n");
}

TEST_CASE("whoever undertakes that a thing will be so is bound") {
  CHECK(norms("Operator warrants and undertakes that the facility shall maintain SOC 2.") ==
        "duty operator keep soc\n");
}

TEST_CASE("a copy of which something is sent is the object") {
  CHECK(norms("Provider shall hold ISO 27001, a copy of which, with SOC 2, shall be delivered.") ==
        "duty operator keep iso\nduty implied send soc\n");
}

TEST_CASE("another cell of the row says what the verb is about") {
  CHECK(norms("| Standard | Commitment |\n|---|---|\n| SOC 2 | Provider shall maintain it |\n") ==
        "duty operator keep soc\n");
}

TEST_CASE("what is of somebody is his, whoever acts further on") {
  CHECK(owners("Customer may audit the controls of Provider that bear on Customer's use.") ==
        "operator\n");
  CHECK(owners("Customer may audit SOC 2 whenever an authority requires so of Customer.") ==
        "unknown\n");
}

TEST_CASE("what a condition before the verb names is what its pronoun stands for") {
  CHECK(norms("Provider shall, once SOC 2 is renewed, deliver it.") ==
        "duty operator send soc soc\n");
}

TEST_CASE("a condition before a second subject is that of its verb") {
  CHECK(norms("Provider shall hold SOC 2 and, if there is a lapse, Provider shall notify "
              "Customer.") == "duty operator keep soc\nduty operator tell lapse soc\n");
}

TEST_CASE("who has days to do something must do it") {
  CHECK(norms("Provider has ten days to notify Customer of a lapse of SOC 2.") ==
        "duty operator tell lapse soc\n");
}

TEST_CASE("true and complete copies are no act") {
  CHECK(norms("Provider shall deliver true and complete copies of SOC 2.") ==
        "duty operator send soc\n");
}

TEST_CASE("a list goes on behind a semicolon") {
  CHECK(norms("Provider shall deliver each year: SOC 2; and the ISO 27001 certificate.") ==
        "duty operator send soc iso\n");
}

TEST_CASE("neither of two may be permitted to end") {
  CHECK(norms("Neither SOC 2 nor ISO 27001 shall be permitted by Provider to lapse.") ==
        "prohibition operator let soc iso lapse\n");
}

TEST_CASE("a norm about the same purpose is about what was spoken of") {
  CHECK(
      norms("Provider shall hold SOC 2. Provider shall give the auditor help for that purpose.") ==
      "duty operator keep soc\nduty operator let soc\n");
}

TEST_CASE("a power that is no duty stays a power") {
  CHECK(norms("Provider may, but shall not be obliged to, permit each audit right.") ==
        "power operator let right\n");
}

TEST_CASE("a defined event brings what it means") {
  CHECK(
      norms("\"Loss Event\" means a lapse of SOC 2.\n\nProvider shall notify Customer of each Loss "
            "Event.") == "duty operator tell lapse soc\n");
}

TEST_CASE("a company that is no party is a third party where the operator is known") {
  CHECK(norms("This Agreement is between Alder Hosting GmbH (\"Provider\") and Birch Bank Inc. "
              "(\"Customer\").\n\nNorthgate Cloud, Inc. will maintain SOC 2.\n") ==
        "duty third-party keep soc\n");
}

TEST_CASE("a defined event may say when it occurs") {
  CHECK(
      norms("A \"Loss Event\" occurs whenever there is a lapse of SOC 2.\n\nProvider shall notify "
            "Customer of each Loss Event.")
          .ends_with("duty operator tell lapse soc\n"));
}

TEST_CASE("a sentence that says what this includes adds to the one before it") {
  CHECK(norms("Provider shall permit Customer to audit. This shall include SOC 2.") ==
        "duty operator let soc\n");
  CHECK(norms("Provider shall permit Customer to audit. These rights extend to SOC 2.") ==
        "duty operator let soc\n");
  CHECK(norms("Provider shall permit Customer to audit. The term includes SOC 2.") ==
        "duty operator let\n");
}

TEST_CASE("what a bracket says of a name governs nothing") {
  CHECK(norms("Provider shall for Customer (which may be an affiliate) maintain SOC 2.") ==
        "duty operator keep soc\n");
}

TEST_CASE("to warrant that one complies is a statement") {
  CHECK(norms("Provider warrants that it complies with SOC 2.") == "statement operator obey soc\n");
}

TEST_CASE("numbers of lines that were run together are no words") {
  CHECK(norms("Provider shall deliver: 9.1.1. SOC 2; and 9.1.2. ISO 27001.") ==
        "duty operator send soc iso\n");
}

TEST_CASE("a thing may stand between a modal and its verb") {
  CHECK(norms("In no event shall the SOC 2 report of either party lapse.") ==
        norms("The SOC 2 report of either party shall not lapse."));
}
