// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/comparison/comparison.h"

namespace lint {

/// Who changed something and when, as Word's tracked changes say (ECMA-376 part 1, 17.13.5).
struct Reviser {
  std::string author = {};  ///< empty when the file does not say
  std::string day = {};     ///< "2026-03-02"; empty when the file does not say
  friend auto operator<=>(const Reviser&, const Reviser&) = default;
};

/// Those whose tracked changes touch a clause, by name, then day. `before` and `after` are the two
/// views of one document; none for two documents.
std::vector<Reviser> revisers_of(const ClausePair& pair, const ClauseTree& before,
                                 const ClauseTree& after);

/// "by Jane Roe on 2026-03-02 and John Doe"; empty without revisers.
std::string in_words(const std::vector<Reviser>& revisers);

/// Checks the accepted view of a contract and adds a note for each requirement that its tracked
/// changes alter: "lapse-notice gained by the tracked changes in 9.2, by Jane Roe on 2026-03-02;
/// deficient before". The note stands at the clause whose change did it; for one that is gone at
/// the requirement.
Checked check_redline(const Checker& checker, const std::string& bytes, const std::string& path);

}  // namespace lint
