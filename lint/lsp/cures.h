// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/edit/offer.h"
#include "lint/edit/patch.h"
#include "lint/lsp/analysis.h"
#include "lint/lsp/stop.h"

namespace lint {

/// What can be inserted into a contract so that a rule is satisfied, and what changes for it.
struct Cure {
  std::vector<Offer> offers = {};
  std::vector<Replacement> replacements = {};  ///< in Document::source()
};

/// Finds the cure for one rule as if it were the only one that fails, or for all of them for an
/// empty `rule`. DOCX has none. Incomplete when `stop` says so meanwhile.
Cure find_cure(const Analysis& analysis, const std::string& rule, const Stop& stop);

}  // namespace lint
