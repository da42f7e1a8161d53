// SPDX-License-Identifier: MIT
#pragma once

#include "lint/clause/clause.h"

namespace lint {

/// Whether a clause holds words of the contract itself: no table of contents, page header or
/// footer, and no note of the drafters.
inline bool is_contract_text(const Clause& clause) {
  return !clause.text.empty() && clause.function != Clause::Function::Contents &&
         clause.function != Clause::Function::PageFurniture &&
         clause.function != Clause::Function::DraftingNote;
}

}  // namespace lint
