// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/report/html_text.h"
#include "lint/text/span.h"

namespace lint {

/// Words to highlight, and how.
struct Highlight {
  Span span = {};
  Look look = Look::Good;
};

/// The words of a paragraph as markup, those under `highlights` in <mark>; where two overlap, the
/// worse look is seen. Of a long paragraph what is far from them is left out, with "…" in its
/// place.
std::string passage(const ClauseTree& tree, Span paragraph,
                    const std::vector<Highlight>& highlights);

/// Quoted words as text in one line, the middle left out when they are many.
std::string shortened_words(const ClauseTree& tree, Span words);

}  // namespace lint
