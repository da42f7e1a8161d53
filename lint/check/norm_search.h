// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "lint/fact/facts.h"
#include "lint/rule/rule.h"

namespace lint {

/// The norms of which `match` may say that they fit one of the patterns, as indices of
/// `facts.norms`, in order: found by the concepts that a pattern asks for, so that not every norm
/// of the contract has to be looked at.
std::vector<size_t> find_fitting(std::span<const NormPattern> patterns, const Facts& facts);

}  // namespace lint
