// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lint/check/verdict.h"
#include "lint/fact/facts.h"
#include "lint/rule/rule.h"

namespace lint {

/// Which part of a pattern a norm fails. The first ones are about how something is said, the rest
/// about what.
enum class Mismatch : uint8_t { Negated, Modality, Actor, Manner, Action, About, Time };

/// How a norm compares with a pattern.
struct Match {
  std::vector<Mismatch> mismatches = {};  ///< empty: it fits; in the order of the enumeration
  /// The words that make it fit: of the most specific thing asked for. Empty when it does not.
  std::vector<Span> words = {};
  /// The words that make it something else: "insurance". Empty when none do.
  Span obstacle = {};

  bool fits() const { return mismatches.empty(); }
};

/// Compares the norm at `index` of `facts.norms`.
Match match(const NormPattern& pattern, const Facts& facts, const ClauseTree& tree, size_t index);

/// Whether the norm may be about what the pattern is about, and do that to it: false only where
/// `match` would give the mismatch `Action` or `About`. Cheap.
bool may_concern(const NormPattern& pattern, const Norm& norm);

/// Whether `match` needs to be asked at all: false only where it would say no. Cheap.
bool may_fit(const NormPattern& pattern, const Norm& norm);

}  // namespace lint
