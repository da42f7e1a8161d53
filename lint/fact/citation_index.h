// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "lint/clause/clause.h"

namespace lint {

/// Finds clauses by the labels under which a contract cites them. A label is compared by its parts:
/// "4.02(b)" is 4, 2, b. Roman and arabic numbers of articles and schedules agree.
class CitationIndex {
 public:
  explicit CitationIndex(const ClauseTree& tree);

  /// A schedule, exhibit, annex, ... by its word ("schedule") and label ("2"); of several that in
  /// which `from` stands, otherwise the first.
  std::optional<ClauseId> schedule(std::string_view word, std::string_view label,
                                   ClauseId from) const;

  /// The clause "4.2(b)" of a schedule, or of the body for 0.
  std::optional<ClauseId> clause(std::string_view label, ClauseId part) const;

  /// The clause "(b)" that is nearest to `from`: among its siblings, its children, then those of
  /// its ancestors.
  std::optional<ClauseId> relative(std::string_view label, ClauseId from) const;

  /// The schedule in which a clause stands; 0 for the body.
  ClauseId part(ClauseId id) const { return parts_[id]; }

  /// Whether a clause label of the contract contains this word ("article"), in lower case.
  bool uses_word(std::string_view word) const;

 private:
  const ClauseTree& tree_;
  std::vector<ClauseId> parts_;
  std::vector<std::string> keys_;  ///< by clause, without the schedule
  std::unordered_map<std::string, std::vector<ClauseId>> schedules_;
  std::unordered_map<std::string, ClauseId> clauses_;  ///< "<part>:<key>"
  std::string words_;
};

/// The parts of a label, lower case, without leading zeros: "4.02(b)" -> "4.2.b".
std::string label_key(std::string_view label);

}  // namespace lint
