// SPDX-License-Identifier: MIT
#include "lint/irregularity/number_mismatch.h"

#include <doctest/doctest.h>

#include <string>

#include "lint/irregularity/impossible_date.h"
#include "tests/support/contract_tree.h"

using namespace lint;

namespace {

/// What is found in a sentence, in brackets.
std::string found(std::vector<Irregularity> (*find)(const ClauseTree&, const Facts&),
                  const std::string& words) {
  const ClauseTree tree = contract_tree("1. " + words + "\n");
  std::string spans;
  for (const Irregularity& one : find(tree, {}))
    spans += '[' + std::string(tree.document().text(one.place.span)) + ']';
  return spans;
}

}  // namespace

TEST_CASE("a number in words must be that in figures") {
  CHECK(found(find_number_mismatches, "Pay within thirty (45) days.") == "[thirty (45)]");
  CHECK(found(find_number_mismatches, "Pay within forty-five (45) days.").empty());
  CHECK(found(find_number_mismatches, "A fee of five per cent (15%).") == "[five per cent (15%)]");
  CHECK(found(find_number_mismatches, "One hundred and twenty (120) units.").empty());
  CHECK(found(find_number_mismatches, "Two million five hundred thousand dollars ($2,500,000).")
            .empty());
  CHECK(found(find_number_mismatches, "Seventy-five hundred (7,500) hours.").empty());
}

TEST_CASE("the number of an item is no figure") {
  CHECK(found(find_number_mismatches, "The greater of two (1) fees, or (2) costs.").empty());
  CHECK(found(find_number_mismatches, "Call nine one one (911).").empty());
}

TEST_CASE("a date must be in the calendar") {
  CHECK(found(find_impossible_dates, "It ends on 31 June 2027.") == "[31 June 2027]");
  CHECK(found(find_impossible_dates, "It ends on February 29, 2027.") == "[February 29, 2027]");
  CHECK(found(find_impossible_dates, "It ends on February 29, 2028.").empty());
  CHECK(found(find_impossible_dates, "It ends on 2026-02-30.") == "[2026-02-30]");
  CHECK(found(find_impossible_dates, "It ends on 03/31/2026 or 31/03/2026.").empty());
  CHECK(found(find_impossible_dates, "It ends on 31/04/2026.") == "[31/04/2026]");
  CHECK(found(find_impossible_dates, "In May 40 racks are built.").empty());
}
