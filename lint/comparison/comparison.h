// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lint/check/checker.h"
#include "lint/comparison/alignment.h"

namespace lint {

/// What a new version of a contract makes of something that a rule asks for.
enum class Effect : uint8_t { Lost, Weakened, Same, Strengthened, Gained };
std::string_view name_of(Effect effect);  // "lost", "weakened", "same", "strengthened", "gained"

/// An element of a required clause in both versions.
struct ElementChange {
  std::string name = {};
  ElementVerdict before = ElementVerdict::Missing;
  ElementVerdict after = ElementVerdict::Missing;
  Effect effect = Effect::Same;
  /// What is wrong in the version where it is worse; "10 days became 60 days" for a period or a
  /// rhythm that is there in both; empty for Same.
  std::string reason = {};
};

/// A required clause in both versions.
struct RequirementChange {
  std::string rule = {};
  std::string title = {};
  Verdict before = Verdict::Missing;
  Verdict after = Verdict::Missing;
  /// Lost and Gained: the clause is gone, or is new. Weakened: one of its elements at least is.
  Effect effect = Effect::Same;
  std::vector<ElementChange> elements = {};  ///< in the order of the rule
  /// The clauses whose change did it, as indices of Comparison::clauses, by place. Empty for Same.
  std::vector<size_t> causes = {};
};

/// Two versions of a contract, side by side.
struct Comparison {
  std::vector<RequirementChange> requirements = {};  ///< by rule id; of rules that apply to one
  std::vector<ClausePair> clauses = {};              ///< as `align` gives them
};

/// Compares two versions that `checker` has checked; both must have been read.
///
/// The cause of a difference is looked for in the words that the verdicts rest on: a clause that
/// was reworded, taken out or put in and holds some of them, else one in the same section, else one
/// that defines what they say, else every clause that differs.
Comparison compare(const Checker& checker, const Checked& before, const Checked& after);

/// Whether something was lost or weakened.
bool is_worse(const Comparison& comparison);

}  // namespace lint
