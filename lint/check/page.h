// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/check/checker.h"
#include "lint/check/verdict.h"
#include "lint/rule/rule.h"

namespace lint {

/// A contract in a rule's page, with what the rule must say of it.
///
/// An example is a fenced block whose first words are `contract` and the verdict, and behind a
/// colon the elements that must not be found ("contract deficient: annual, unconditional"). The
/// words that weak elements rest on stand between ⟦ and ⟧; other words must not. For a rule that
/// requires nothing the first word is `contract` alone, and the marks are what it finds.
struct Example {
  std::string heading = {};  ///< the section of the page: "Bad", "Good", "Model clause"
  uint32_t line = 0;         ///< one-based, of the fence in the page
  std::optional<Verdict> verdict = {};
  std::vector<std::string> lacking = {};
  std::string contract = {};     ///< Markdown, without the marks
  std::vector<Span> marks = {};  ///< in `contract`
  std::string fault = {};        ///< why the example cannot be read; empty when it can
};

/// What a page says under a heading of the second level, without the heading and the blank lines
/// around; empty when there is no such section. The view lives as long as the page.
std::string_view page_section(std::string_view page, std::string_view heading);

/// The examples of a page, in order.
std::vector<Example> read_examples(std::string_view page);

/// What is wrong with a rule's page, or with the rule according to its page; "line: sentence" each.
/// Empty when every example gives what it says, there are at least three under Bad and three under
/// Good, and the sections Why, How to fix and Sources are there; for a rule that requires a clause
/// also a Model clause.
std::vector<std::string> test_page(const Checker& checker, const Rule& rule);

}  // namespace lint
