// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/clause/clause.h"
#include "lint/comparison/alignment.h"

namespace lint {

/// A run of words of a clause that only one version has, or that both have.
struct WordingPiece {
  Span span = {};  ///< in Document::text()
  bool differs = false;
  bool is_cut = false;  ///< words that both have are left out before it
};

/// The wordings of a clause in two versions; one of them is empty for a clause that only the other
/// has. By place. Of what both have only the words near a difference are there.
struct Wordings {
  std::vector<WordingPiece> before = {};
  std::vector<WordingPiece> after = {};
};

Wordings wordings_of(const ClausePair& pair, const ClauseTree& before, const ClauseTree& after);

}  // namespace lint
