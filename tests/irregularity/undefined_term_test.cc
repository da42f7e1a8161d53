// SPDX-License-Identifier: MIT
#include "lint/irregularity/undefined_term.h"

#include <doctest/doctest.h>

#include "tests/irregularity/findings.h"

using namespace lint;

namespace {

/// The undefined terms of a contract that defines five others and goes on with `words`.
std::string undefined(const std::string& words) {
  return found_in(
      Irregularity::Kind::UndefinedTerm,
      "1. \"Crane\" means the crane.\n\n2. \"Quay\" means the quay.\n\n3. \"Rent\" means "
      "the rent.\n\n4. \"Site\" means the site.\n\n5. \"Works\" means the works.\n\n6. " +
          words + "\n");
}

}  // namespace

TEST_CASE("a term in capitals that nothing defines is told") {
  CHECK(undefined("Each Berth Fee is due monthly. No Berth Fee is refunded. Any Berth Fee is "
                  "net.") == "Berth Fee;");
}

TEST_CASE("a term that is told to be defined elsewhere is not told") {
  CHECK(undefined("Each Berth Fee (as such term is defined in the Port Rules) is due monthly. No "
                  "Berth Fee is refunded. Any Berth Fee is net.")
            .empty());
}

TEST_CASE("a definition without its first quotation mark is one") {
  CHECK(undefined("Each Berth Fee is due monthly. No Berth Fee is refunded. Any Berth Fee is net. "
                  "Berth Fee\" means what the port asks for.")
            .empty());
}
