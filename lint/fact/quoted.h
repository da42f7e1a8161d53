// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lint/text/span.h"

namespace lint {

/// Terms in quotation marks that are named in one breath: '"Controller" or "Customer"'.
struct QuotedTerms {
  Span span = {};                ///< from the first mark to behind the last
  std::vector<Span> terms = {};  ///< without marks, articles and commas inside the marks
};

/// The terms in double or single quotation marks in `range`, in order. Marks that do not close on
/// the same line within a few words are not quotation marks.
std::vector<QuotedTerms> find_quoted(std::string_view text, Span range);

/// The end of the sentence that holds `from`: behind its full stop, or `limit`.
uint32_t sentence_end(std::string_view text, uint32_t from, uint32_t limit);

}  // namespace lint
