// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "lint/clause/clause.h"
#include "lint/clause/label.h"

namespace lint {

/// Where a new clause goes, and what it looks like there: that of a neighbour which it follows.
struct ClausePlace {
  ClauseId after = 0;  ///< the new clause stands behind its last descendant
  ClauseId like = 0;   ///< the neighbour
  /// The neighbour's heading stands on a line of its own.
  bool has_heading_line = false;
  /// The neighbour begins with a title in its line.
  bool has_run_in = false;
  /// The neighbour's number, when it has one that goes on.
  std::optional<Label> label = {};
  bool automatic = false;  ///< numbers print themselves
  /// Clauses of the same sequence follow, whose numbers a new one takes.
  bool is_in_sequence = false;
  /// Numbers that nothing can change follow: the new clauses are 9A, 9B.
  bool is_between = false;
};

/// The end of the section `belongs` when it has clauses of its own, or the end of the section
/// around it, so that no number changes; behind it when it is a clause of a contract without
/// sections.
ClausePlace find_place(const ClauseTree& tree, ClauseId belongs);

/// The place of a section of its own, behind `section`.
ClausePlace find_place_behind(const ClauseTree& tree, ClauseId section);

/// The label of a new clause at the place, the `ordinal`th (from one), as it is typed, with the
/// punctuation and space that the neighbour has; empty when numbers are automatic or there is none.
std::string typed_label(const ClauseTree& tree, const ClausePlace& place, uint32_t ordinal);
/// The same as it is cited: "8.5".
std::string cited_label(const ClausePlace& place, uint32_t ordinal);

}  // namespace lint
