// SPDX-License-Identifier: MIT
#include "lint/irregularity/blank.h"

#include <doctest/doctest.h>

#include "tests/irregularity/findings.h"

using namespace lint;

namespace {

std::string blanks(const std::string& markdown) {
  return found_in(Irregularity::Kind::Blank, markdown);
}

/// A contract with an exhibit of some title behind enough clauses.
std::string with_exhibit(const std::string& title) {
  std::string markdown;
  for (int i = 1; i < 20; ++i)
    markdown += std::to_string(i) + ". Lessor shall keep generator " + std::to_string(i) +
                " ready for operation at all times of the year.\n\n";
  return markdown + "# Exhibit B\n\n" + title +
         "\n\nTo: [name of lessee]\n\nWe certify that the works were complete on [date]. They were "
         "inspected by an engineer who was chosen by both parties, and no defects were found in "
         "the "
         "generators, in the switchgear, in the cables or in the fuel system. The warranty begins "
         "with the date of this certificate and ends as the agreement provides for it.\n";
}

}  // namespace

TEST_CASE("brackets around a number that counts something are open") {
  CHECK(blanks("1. The term ends on [45] days' notice after [3] consecutive failures.\n") ==
        "[45];[3];");
  CHECK(blanks("1. Availability of [99.9]% is measured monthly.\n") == "[99.9];");
  CHECK(blanks("1. The term ends on forty-five [45] days' notice.\n").empty());
}

TEST_CASE("fields that are signed or ticked are no blanks") {
  CHECK(blanks("1. {{@plan_basic|1}} Basic plan for ten users.\n").empty());
  CHECK(blanks("1. Agreed: {{Sig_es_:signer1:signature}} {{initials|2|*|Initials|in_two}}\n")
            .empty());
  CHECK(blanks("1. [x] Monthly invoices by e-mail.\n").empty());
  CHECK(blanks("1. The fee is {{text|1| |Monthly fee|fee}} a month.\n") ==
        "{{text|1| |Monthly fee|fee}};");
}

TEST_CASE("tags that a page generator fills in are no blanks") {
  CHECK(blanks("1. Updated on {{ page.modified | date: \"%Y\" }} by the provider.\n").empty());
  CHECK(blanks("1. Write to {{ site.contact }} for help.\n").empty());
  CHECK(blanks("1. Write to {{ contact_address }} for help.\n") == "{{ contact_address }};");
}

TEST_CASE("a sentence about open places is none") {
  CHECK(blanks("1. Prices marked (TBD) are settled by the engineer.\n").empty());
  CHECK(blanks("1. The price is TBD.\n") == "TBD;");
}

TEST_CASE("the text of a link is no blank") {
  CHECK(blanks("1. Send [your name]({{ site.form }}) to the desk.\n").empty());
  CHECK(blanks("1. Send [your name] to the desk.\n") == "[your name];");
}

TEST_CASE("a line that was filled in by hand is no blank") {
  CHECK(blanks("1. This lease begins on ___3/4/2027_____ at the yard of the lessor.\n").empty());
  CHECK(blanks("1. This lease begins on the ____ of May 20__ at the yard of the lessor.\n") ==
        "____;");
}

TEST_CASE("lines to be signed are no blanks") {
  CHECK(blanks("Name        Ada Byron\nTitle       Head of Operations at the plant\nDate Signed "
               "____________\nSignature   ____________\n")
            .empty());
}

TEST_CASE("wording that others are to use stays open") {
  CHECK(blanks("1. Each licence shall hold the following notice: \"This work belongs to [name of "
               "owner] and to nobody else.\"\n")
            .empty());
  CHECK(blanks("1. Each licence belongs to [name of owner], as \"Owner\" of the work.\n") ==
        "[name of owner];");
}

TEST_CASE("an exhibit that is a form stays open") {
  CHECK(blanks(with_exhibit("FORM OF COMPLETION CERTIFICATE")).empty());
  CHECK(blanks(with_exhibit("Completion Certificate")) == "[name of lessee];[date];");
}

TEST_CASE("a blank is told as it reads, not as Markdown spells it") {
  CHECK(blanks("1. This lease is governed by the laws of \\_\\_\\_\\_ and by no others.\n") ==
        "____;");
}
