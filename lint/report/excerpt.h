// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/text/span.h"

namespace lint {

/// Words to underline, with '^' for what the report is about or '-' for what surrounds it.
struct Quote {
  Span span = {};
  char mark = '^';
};

/// One line of contract text for a terminal. `marks` has the quotes' marks below their columns and
/// spaces before and between; it is empty when the line holds no quoted words.
struct ExcerptLine {
  std::string text = {};
  std::string marks = {};
};

/// The clause's own words in the paragraph that holds `offset`: without its label and heading,
/// unless they hold it. The empty span when no paragraph does.
Span own_words(const ClauseTree& tree, uint32_t offset);

/// The words under `quotes` with the sentence around them, in at most `most_lines` lines of `width`
/// columns. `quotes` must be sorted by begin; those that begin outside the own words in which the
/// first begins are left out. "…" stands where a sentence is cut. No lines when the first quote is
/// empty.
std::vector<ExcerptLine> excerpt(const ClauseTree& tree, const std::vector<Quote>& quotes,
                                 uint32_t width, uint32_t most_lines);

}  // namespace lint
