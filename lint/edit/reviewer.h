// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/check/checker.h"
#include "lint/edit/docx_body.h"
#include "lint/edit/offer.h"
#include "lint/edit/offers.h"
#include "lint/text/result.h"

namespace lint {

/// A reviewed DOCX.
struct Reviewed {
  std::string bytes = {};
  Checked checked = {};  ///< of the draft without earlier reviews
  std::vector<Offer> offers = {};
};

/// Lints a DOCX and writes what was found into a copy: a comment for each finding and a tracked
/// insertion for each that can be cured by one. What an earlier review wrote is replaced; what did
/// not change keeps its date. Findings that `settle` suppresses are left alone. Errors: it cannot
/// be read, it is no DOCX.
Result<Reviewed> review_docx(const std::string& bytes, const std::string& path,
                             const Checker& checker, const Signature& by,
                             const Settling& settle = {});

}  // namespace lint
