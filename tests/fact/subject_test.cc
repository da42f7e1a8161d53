// SPDX-License-Identifier: MIT
#include "lint/fact/subject.h"

#include <doctest/doctest.h>

#include <string>

#include "lint/fact/facts.h"
#include "tests/support/contract_tree.h"

using namespace lint;

namespace {

/// One line for each norm that has a modal: who acts, in brackets the words that say so.
std::string subjects(const std::string& contract) {
  Vocabulary vocabulary;
  const ConceptId act = vocabulary.add("act", Concept::Kind::Action);
  for (const char* verb : {"provide", "inspect", "review"}) REQUIRE(vocabulary.add_verb(act, verb));
  for (const char* actor : {"regulator", "auditor"})
    REQUIRE(vocabulary.add_phrase(vocabulary.add(actor, Concept::Kind::Actor), actor));
  const ClauseTree tree = contract_tree(contract);
  std::string found;
  for (const Norm& norm : extract_facts(tree, vocabulary, {}).norms) {
    if (norm.modal.empty())
      continue;
    found += std::string(name_of(norm.actor)) + " [" +
             std::string(slice(tree.document().text(), norm.subject)) + "]\n";
  }
  return found;
}

}  // namespace

TEST_CASE("a party is the subject behind an adverbial that no comma ends") {
  CHECK(subjects("Upon request Provider shall provide the report.") == "operator [Provider]\n");
  CHECK(subjects("Within five Business Days the Processor shall provide the report.") ==
        "operator [the Processor]\n");
  CHECK(subjects("Within five Business Days Processor shall provide the report.") ==
        "operator [Processor]\n");
}

TEST_CASE("a list of subjects is one subject, and first of all its first member") {
  CHECK(subjects("The Client, its auditors and any regulator may inspect the controls.") ==
        "tenant [The Client, its auditors and any regulator]\n");
  CHECK(subjects("On ten days' notice, the Client, or its auditor, may inspect the controls.") ==
        "tenant [the Client, or its auditor]\n");
}

TEST_CASE("a relative clause with a modal of its own does not part subject and verb") {
  CHECK(subjects("The Client, and any authority that is entitled to review its records, may "
                 "inspect the controls.") ==
        "implied []\ntenant [The Client, and any authority]\n");
}
