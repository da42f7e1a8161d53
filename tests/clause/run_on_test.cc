// SPDX-License-Identifier: MIT
#include "lint/clause/run_on.h"

#include <doctest/doctest.h>

#include <optional>
#include <string>

namespace {

std::string cut(const std::string& text, std::string_view before = {}) {
  const auto label = before.empty() ? std::nullopt : lint::read_label(before, false);
  std::string result;
  uint32_t at = 0;
  for (const uint32_t begin : lint::find_run_on_clauses(text, label)) {
    result += text.substr(at, begin - at) + "⟦⟧";
    at = begin;
  }
  return result + text.substr(at);
}

TEST_CASE("numbers that carry on from each other begin clauses within a paragraph") {
  CHECK(cut("The parties agree to the terms that follow here. 1. FEES. 1.1 Amount. Customer pays. "
            "1.2 Taxes. Customer bears them. 2. TERM. One year.") ==
        "The parties agree to the terms that follow here. ⟦⟧1. FEES. ⟦⟧1.1 Amount. Customer pays. "
        "⟦⟧1.2 Taxes. Customer bears them. ⟦⟧2. TERM. One year.");
}

TEST_CASE("the label before the paragraph is carried on") {
  CHECK(
      cut("Customer pays the fees within thirty days of the invoice, without set-off of any kind. "
          "2.2 Taxes. Customer bears all taxes.",
          "2.1 Fees.") ==
      "Customer pays the fees within thirty days of the invoice, without set-off of any kind. "
      "⟦⟧2.2 Taxes. Customer bears all taxes.");
}

TEST_CASE("references, amounts and numbers out of order stay in their paragraph") {
  for (const char* text :
       {"Customer pays the fees that are set out in Section 2.2 Taxes excluded, and all others "
        "too.",
        "Customer pays a fee of 2.2 million euros for all services under this agreement in a year.",
        "Customer pays the fees for all the services that it orders in a year. 7.4 Taxes are "
        "due."}) {
    CAPTURE(text);
    CHECK(cut(text, "2.1 Fees.") == text);
  }
}

}  // namespace
