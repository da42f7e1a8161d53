// SPDX-License-Identifier: MIT
#include "lint/irregularity/term_slip.h"

#include <doctest/doctest.h>

#include "tests/irregularity/findings.h"

using namespace lint;

namespace {

std::string redefined(const std::string& markdown) {
  return found_in(Irregularity::Kind::RedefinedTerm, markdown);
}

std::string unused(const std::string& markdown) {
  return found_in(Irregularity::Kind::UnusedTerm, markdown);
}

}  // namespace

TEST_CASE("a term that is defined again and again is told once, with its first definition") {
  const ClauseTree tree = contract_tree(
      "1. \"Crane\" means the crane at the quay.\n\n2. \"Crane\" means any hoist.\n\n3. \"Crane\" "
      "means each lifting device.\n");
  const Facts facts = extract_facts(tree, Vocabulary{}, {});
  const auto found = find_redefined_terms(tree, facts);
  REQUIRE(found.size() == 1);
  CHECK(found[0].count == 2);
  REQUIRE(found[0].related.size() == 2);
  CHECK(tree[found[0].place.clause].label == "2");
  CHECK(tree[found[0].related[0].clause].label == "1");
}

TEST_CASE("a definition for one provision alone defines nothing again") {
  CHECK(redefined("1. \"Crane\" means the crane at the quay.\n\n2. For purposes of this Section, "
                  "the term \"Crane\" means any hoist.\n")
            .empty());
  CHECK(redefined("1. \"Crane\" means the crane at the quay.\n\n2. For purposes of this Agreement, "
                  "the term \"Crane\" means any hoist.\n") == "Crane;");
}

TEST_CASE("a definition that is said again in the same words defines nothing again") {
  CHECK(redefined(
            "1. \"Crane Yard\" or \"CY\" means the yard.\n\n2. \"Crane Yard\" or \"CY\" means the "
            "yard. \"Hoist\" means the hoist.\n")
            .empty());
}

TEST_CASE("a definition under a condition defines nothing again") {
  CHECK(
      redefined("1. \"Index\" means the steel index. If it is no longer published, then \"Index\" "
                "means its successor.\n")
          .empty());
}

TEST_CASE("a question is no definition") {
  CHECK(redefined("## What does \"Tenant\" mean?\n\n\"Tenant\" means who rents the crane.\n")
            .empty());
}

TEST_CASE("sections may define a term each for itself") {
  CHECK(redefined("1. Services\n\n1.1 Hoisting\n\n(a) \"Uptime\" means that the hoist runs.\n\n1.2 "
                  "Lighting\n\n(a) \"Uptime\" means that the lamps burn.\n\n1.3 Heating\n\n(a) "
                  "\"Uptime\" means that the boiler is hot.\n")
            .empty());
}

TEST_CASE("a term that wording adds to another document is used there") {
  CHECK(unused("1. Add the following to Section 1: \"Dry Dock\" means the dock of the owner.\n")
            .empty());
  CHECK(unused("1. The following holds: \"Dry Dock\" means the dock of the owner.\n") ==
        "Dry Dock;");
}

TEST_CASE("terms of a schedule that other documents incorporate are used there") {
  const std::string schedule =
      "1. Lessee shall pay the rent.\n\n# Schedule 1: Terms\n\n1. \"Dry Dock\" means the dock of "
      "the "
      "owner.\n\n2. These terms apply to this lease";
  CHECK(unused(schedule + " and to any document that incorporates this Schedule.\n").empty());
  CHECK(unused(schedule + ".\n") == "Dry Dock;");
}

TEST_CASE("an abbreviation in the plural is an abbreviation") {
  CHECK(unused("1. Lessor shall grant access to its geographic positioning units (\"GPUs\").\n")
            .empty());
}

TEST_CASE("a term that is used under its second name is used") {
  CHECK(unused("1. \"Port Rules\", \"House Rules\" means the rules of the port.\n\n2. Lessee shall "
               "keep the house rules.\n")
            .empty());
}

TEST_CASE("a scanner's l is an I") {
  CHECK(unused("1. Lessee shall call the team for spills (\"IceGuard\").\n\n2. The lceGuard guide "
               "applies.\n")
            .empty());
}

TEST_CASE("the name of a law in its own language needs no use") {
  CHECK(unused("1. Lessor shall comply with the Danish Harbour Act (\"Havneloven\").\n").empty());
  CHECK(unused("1. Lessor shall comply with the map of the quay (\"Quay Map\").\n") == "Quay Map;");
}
