// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "lint/check/checker.h"
#include "lint/document/document.h"
#include "lint/edit/offer.h"
#include "lint/edit/offers.h"

namespace lint {

/// A Markdown or plain text contract with the clauses that it lacked.
struct Fixed {
  std::string text = {};
  Checked checked = {};  ///< before
  std::vector<Offer> offers = {};
};

/// Inserts what can be inserted so that rules are satisfied, but for what `settle` suppresses.
Fixed fix_contract(std::shared_ptr<const Document> document, const Checker& checker,
                   const Settling& settle = {});

/// For each failure that an insertion cures, the changes that it takes, as if it were the only one.
/// None for DOCX.
std::vector<Fix> find_fixes(const Checked& checked, const Checker& checker);

}  // namespace lint
