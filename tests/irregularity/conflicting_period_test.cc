// SPDX-License-Identifier: MIT
#include "lint/irregularity/conflicting_period.h"

#include <doctest/doctest.h>

#include "tests/irregularity/findings.h"

using namespace lint;

TEST_CASE("sentences in the same words with other periods conflict") {
  CHECK(found_in(
            Irregularity::Kind::ConflictingPeriod,
            "1. Lessor shall repair each defect of the crane at its own cost within 10 days after "
            "notice by Lessee.\n\n2. Lessor shall repair each defect of the crane at its own cost "
            "within 20 days after notice by Lessee.\n") == "20 days;");
}

TEST_CASE("rows of a price list do not conflict") {
  CHECK(found_in(
            Irregularity::Kind::ConflictingPeriod,
            "1. Prices\n\n12 months from the start date EUR 90 per person per hour plus travel "
            "costs incurred in providing the service\n\n2. Prices\n\n24 months from the start date "
            "EUR 90 per person per hour plus travel costs incurred in providing the "
            "service\n")
            .empty());
}
