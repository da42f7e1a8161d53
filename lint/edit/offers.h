// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "lint/check/checker.h"
#include "lint/edit/offer.h"

namespace lint {

/// Gives the contract with all of these offers made; an error when one cannot be inserted.
using Insertion = std::function<Result<std::string>(const std::vector<Offer>& offers)>;

/// What is done to findings before they are written about: it may mark them as suppressed.
using Settling = std::function<void(Checked& checked)>;

/// What can be inserted so that the clauses that a contract misses are there, and those that are
/// deficient complete; in reading order of the rules. An offer is made only when the contract with
/// it, linted again, satisfies the rule and every other rule that it satisfied before.
std::vector<Offer> find_offers(const Checked& checked, const Checker& checker,
                               const Insertion& insert);

}  // namespace lint
