// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/text/span.h"

namespace lint {

/// A paragraph to insert.
struct NewParagraph {
  /// The number as it is typed, with what stands between it and the text ("8.5\t", "(d) "); empty
  /// when it is automatic or there is none.
  std::string label = {};
  /// With its full stop, before the text; empty where the contract's clauses have none.
  std::string title = {};
  std::string text = {};
  /// Where the paragraph begins in whose manner this one is: an index of Document::blocks().
  uint32_t like = 0;
};

/// Words to insert that cure what a rule finds.
struct Offer {
  std::string rule = {};
  /// In Document::text(): the words follow the last character of this span. Empty for paragraphs.
  Span behind = {};
  std::string words = {};
  /// New paragraphs stand behind the last descendant of this clause.
  ClauseId after = 0;
  std::vector<NewParagraph> paragraphs = {};
  /// The number of the first new clause as it is cited; empty without.
  std::string number = {};
  uint32_t added = 0;  ///< how many numbers the paragraphs take
  /// The clauses that follow had these numbers and get later ones.
  bool renumbers = false;

  bool is_clause() const { return !paragraphs.empty(); }
};

}  // namespace lint
