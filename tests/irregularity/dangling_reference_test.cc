// SPDX-License-Identifier: MIT
#include "lint/irregularity/dangling_reference.h"

#include <doctest/doctest.h>

#include "tests/irregularity/findings.h"

using namespace lint;

namespace {

/// What dangles in a contract of clauses 1 to 5, whose clause 4 has the items (a) and (b) and whose
/// clause 5 ends with `words`.
std::string dangling(const std::string& words) {
  return found_in(
      Irregularity::Kind::DanglingReference,
      "1. Lessor shall deliver the crane.\n\n2. Lessee shall pay the rent.\n\n3. Lessee "
      "shall insure the crane.\n\n4. Lessee shall:\n\n(a) keep the crane dry;\n\n(b) "
      "return it clean.\n\n5. Each party may end this lease. " +
          words + "\n");
}

}  // namespace

TEST_CASE("a reference to a clause that is not there dangles") {
  CHECK(dangling("Section 7 survives.") == "7;");
  CHECK(dangling("Section 4(c) survives.") == "4(c);");
  CHECK(dangling("Section 4(b) survives.").empty());
}

TEST_CASE("an enumerator of the sentence belongs to no reference") {
  CHECK(
      dangling("It ends if (i) Lessee fails under Section 4(a) and (ii) Lessor warns it.").empty());
}

TEST_CASE("references to clauses of another document do not dangle") {
  CHECK(dangling("See Section 8 and Article IX of the Head Lease.").empty());
  CHECK(dangling("See Section 8 or 9, respectively, of the applicable Sale Agreement.").empty());
  CHECK(dangling("See Section 8 of each Works Order.").empty());
  CHECK(dangling("See Section 8 Spare Parts, Part B in Supplement 2 to Attachment 1.").empty());
}

TEST_CASE("a label that was not read as one is no missing clause") {
  CHECK(
      found_in(Irregularity::Kind::DanglingReference,
               "1. Lessor shall deliver the crane.\n\n2. Lessee shall pay the rent.\n\n3. "
               "Disputes. a. Talks. The parties shall talk. b. Mediation. The parties shall "
               "mediate.\n\n3.1 Costs are shared.\n\n3.2 Talks are secret.\n\n4. See Section 3(b) "
               "and Section 3(c).\n") == "3(c);");
}
