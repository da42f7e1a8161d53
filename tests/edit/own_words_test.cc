// SPDX-License-Identifier: MIT
#include "lint/edit/own_words.h"

#include <doctest/doctest.h>

#include "lint/clause/outline.h"
#include "lint/document/reader.h"
#include "lint/edit/fitting.h"

using namespace lint;

namespace {

struct Contract {
  explicit Contract(std::string text)
      : tree(outline(*read_document(std::move(text), "draft.md"))),
        facts(extract_facts(tree, Vocabulary(), {})),
        words(read_own_words(tree, facts)) {}

  std::string fit(std::string_view model, const std::string& own_term = {}) const {
    return fitted(model, words, facts.definitions, own_term);
  }

  ClauseTree tree;
  Facts facts;
  OwnWords words;
};

const std::string kModel =
    "At all times during the Term, Provider shall give Customer access to the Services. "
    "Provider's auditors may visit Customer within ten Working Days after the Effective Date.";

}  // namespace

TEST_CASE("a model clause takes over names with their article, defined terms and days") {
  const Contract contract(
      "This Licence is between Fen Ltd (the \"Grantor\") and Mere Ltd (the \"Grantee\").\n\n"
      "1. The \"Licence Period\" means four years. The \"Commencement Date\" means 1 May 2025. "
      "\"Building\" means the data centre.\n\n"
      "2. The Grantor shall provide hosting in the Building to the Grantee. The Grantee shall pay "
      "the Grantor within five working days.\n");
  CHECK(contract.words.british);
  CHECK(contract.words.contract == "this Licence");
  CHECK(contract.fit(kModel) ==
        "At all times during the Licence Period, the Grantor shall give the Grantee access to the "
        "services. The Grantor's auditors may visit the Grantee within ten working days after the "
        "Commencement Date.");
  CHECK(contract.fit("The Client's use of the Services") == "The Grantee's use of the Building");
}

TEST_CASE("a contract that speaks of us and you gets a clause that does") {
  const Contract contract(
      "These terms are the contract between you (the business that signs up) and us (Quill "
      "Ltd).\n\n"
      "## Hosting\n\nWe will host your content. You will pay us. We will tell you of changes.\n");
  CHECK(
      contract.fit("Provider shall deliver to Customer its current report. Customer, its "
                   "auditors and the regulator may verify Provider's controls.") ==
      "We will deliver to you our current report. You, your auditors and the regulator may verify "
      "our controls.");
}

TEST_CASE("a term that the contract uses for something else is renamed") {
  const Contract contract(
      "1. \"Certifications\" means diplomas. Provider shall give Customer the Certifications.\n");
  CHECK(contract.fit("two reports (the \"Certifications\"); any Certification", "Certifications") ==
        "two reports (the \"Required Certifications\"); any Required Certification");
}

TEST_CASE("a term whose definition is not inserted is written out") {
  const Contract contract("1. Provider shall host. Customer shall pay.\n");
  CHECK(contract.fit("any lapse of any Certification", "Certifications") ==
        "any lapse of any such certification");
}

TEST_CASE("quotation marks are those of the contract") {
  const Contract contract("1. Provider\u2019s fee. Customer\u2019s \u201Cfee\u201D.\n");
  CHECK(contract.fit("Provider's (the \"Fee\")") == "Provider\u2019s (the \u201CFee\u201D)");
}
