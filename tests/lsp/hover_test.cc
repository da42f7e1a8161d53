// SPDX-License-Identifier: MIT
#include "lint/lsp/hover.h"

#include <doctest/doctest.h>

#include "tests/lsp/sample.h"

using namespace lint;
using namespace lint::test;

namespace {

std::string hover(const std::string& words) {
  const Analysis analysis = analysed(kDraft);
  return text_at(hover_at(analysis, offset_of(analysis, words) + 1), {"contents", "value"});
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a term shows what it stands for and the period that it is") {
  const std::string text = hover("Notice Period of what");
  CHECK(has(text, "**Notice Period** · 1.1 Definitions"));
  CHECK(has(text, "> ten (10) Business Days"));
  CHECK(has(text, "**10 business days**"));
}

TEST_CASE("a party shows its side") {
  CHECK(has(hover("Provider shall tell"), "the operator"));
}

TEST_CASE("a reference shows the clause that it leads to") {
  CHECK(has(hover("Section 2.1"), "**2.1 Security and Compliance**\n\n> Throughout the Term"));
}

TEST_CASE("a reference that leads nowhere says so") {
  CHECK(has(hover("Section 9.4"), "There is no 9.4 in this contract."));
}

TEST_CASE("a finding shows its rule, the elements and why the rule asks") {
  const std::string text = hover("maintain its SOC 2");
  CHECK(has(text, "**maintenance-with-notice**"));
  CHECK(has(text, "- `notice-period` weak"));
}

TEST_CASE("other words show nothing") {
  const Analysis analysis = analysed(kDraft);
  CHECK(hover_at(analysis, offset_of(analysis, "of what") + 3).is_null());
}
