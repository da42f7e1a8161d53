// SPDX-License-Identifier: MIT
#include "lint/check/fingerprint.h"

#include <doctest/doctest.h>

#include <string>

#include "lint/rule/rule_set.h"

using namespace lint;

namespace {

/// The fingerprint of what annual-delivery finds.
std::string fingerprint(const std::string& contract) {
  static const Checker checker(*load_rules(built_in_rule_files()));
  const Checked checked = checker.check(contract, "draft.md");
  REQUIRE(checked.tree);
  for (const Finding& finding : checked.findings) {
    if (finding.rule == "annual-delivery")
      return Fingerprints(checked).of(finding);
  }
  return "nothing found";
}

const std::string kClause =
    "Upon request Provider shall deliver to Customer each year its SOC 2 Type II report and its "
    "ISO 27001 certificate.";

}  // namespace

TEST_CASE("a fingerprint has 16 digits") {
  CHECK(fingerprint("8.2 " + kClause).size() == 16);
}

TEST_CASE("number, place and white space of a clause do not matter") {
  const std::string expected = fingerprint("8.2 " + kClause + "\n");
  CHECK(fingerprint("9.7 " + kClause + "\n") == expected);
  CHECK(fingerprint("8.1 Customer shall pay.\n\n8.2 " + kClause + "\n") == expected);
  std::string wrapped = kClause;
  wrapped.replace(wrapped.find(" to Customer"), 1, "\n");
  CHECK(fingerprint("8.2 " + wrapped + "\n") == expected);
}

TEST_CASE("another word makes another fingerprint") {
  std::string other = kClause;
  other.replace(other.find("deliver to"), 10, "provide to");
  CHECK(fingerprint("8.2 " + other) != fingerprint("8.2 " + kClause));
}

TEST_CASE("something else that is wrong with the clause makes another fingerprint") {
  CHECK(fingerprint("8.2 Upon request Provider shall deliver to Customer each year its SOC 2 Type "
                    "II report.") != fingerprint("8.2 " + kClause));
}

TEST_CASE("a cross-reference counts by what it leads to") {
  const auto contract = [](const std::string& delivery, const std::string& reference,
                           const std::string& request) {
    return "# Agreement\n\n## " + delivery + " Reports\n\nUpon request under Section " + reference +
           " Provider shall deliver to Customer each year its SOC 2 Type II report and its ISO "
           "27001 certificate.\n\n## " +
           request + " Requests\n\nCustomer sends requests by mail.\n";
  };
  CHECK(fingerprint(contract("1.", "2", "2.")) == fingerprint(contract("4.", "5", "5.")));
  CHECK(fingerprint(contract("1.", "2", "2.")) != fingerprint(contract("1.", "1", "2.")));
}

TEST_CASE("a clause that is missing is the same finding wherever it belongs") {
  CHECK(fingerprint("1. Customer shall pay.\n") == fingerprint("# Fees\n\nThere are none.\n"));
}
