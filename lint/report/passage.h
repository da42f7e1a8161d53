// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lint/check/verdict.h"
#include "lint/clause/clause.h"
#include "lint/report/look.h"
#include "lint/text/span.h"

namespace lint {

/// Words to highlight, and how.
struct Highlight {
  Span span = {};
  Look look = Look::Good;
};

/// A paragraph to quote, and the words in it to highlight.
struct Quotation {
  Evidence place = {};  ///< the first of the highlighted words
  std::vector<Highlight> highlights = {};
};

/// The paragraphs that hold the words of elements, in reading order.
std::vector<Quotation> passages(const ClauseTree& tree, const std::vector<Element>& elements);

/// Near misses in the order given, those in one paragraph together.
std::vector<std::vector<NearMiss>> by_paragraph(const ClauseTree& tree,
                                                std::vector<NearMiss> misses);

/// The paragraph of near misses, their words highlighted.
Quotation quotation_of(const std::vector<NearMiss>& misses);

/// A part of a paragraph, in Document::text().
struct PassagePiece {
  Span span = {};
  std::optional<Look> look = {};  ///< where highlights overlap, the worst
  bool is_cut = false;            ///< words before it are left out
};

/// The paragraph of a passage in pieces, in order; of a long one what is far from the highlights is
/// left out. Words left out at the end have an empty piece that is cut. Empty when no paragraph
/// holds the passage.
std::vector<PassagePiece> pieces(const ClauseTree& tree, const Quotation& passage);

/// Quoted words as text in one line, the middle left out when they are many.
std::string shortened_words(const ClauseTree& tree, Span words);

}  // namespace lint
