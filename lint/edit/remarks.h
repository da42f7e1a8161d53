// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/check/checker.h"
#include "lint/edit/offer.h"
#include "lint/edit/remark.h"
#include "lint/rule/rule_set.h"

namespace lint {

/// A remark for each finding that counts, in their order: what is wrong, why it matters, and what
/// would cure it; `offers` are those that the same draft carries.
std::vector<Remark> write_remarks(const Checked& checked, const RuleSet& rules,
                                  const std::vector<Offer>& offers);

}  // namespace lint
