// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>

#include "lint/irregularity/irregularity.h"
#include "tests/support/contract_tree.h"

using namespace lint;

namespace {

/// The names that nobody has, with the party's name: "Vendor for Supplier".
std::string strange_names(const std::string& clauses) {
  const ClauseTree tree = contract_tree(
      "This Agreement is made between Alder Ltd (\"Supplier\") and Birch GmbH "
      "(\"Customer\").\n\n1. "
      "Supplier shall deliver the Goods to Customer.\n\n" +
      clauses);
  const Vocabulary vocabulary;
  const Facts facts = extract_facts(tree, vocabulary, {});
  std::string names;
  for (const Irregularity& one : find_irregularities(Irregularity::Kind::PartyName, tree, facts))
    names += one.what + " for " + one.instead + ';';
  return names;
}

}  // namespace

TEST_CASE("a party that is called by another name is told once") {
  CHECK(strange_names("2. Vendor shall insure the Goods. Vendor shall pay the premium.\n") ==
        "Vendor for Supplier;");
}

TEST_CASE("somebody else who is called by such a name is left alone") {
  CHECK(strange_names("2. Each Vendor shall sign a letter. No Third Party Vendor may enter.\n")
            .empty());
}
