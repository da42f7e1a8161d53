// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "lint/clause/clause.h"

namespace lint {

/// The tree as an S-expression for tests and for reading by eye, one clause a line, indented by
/// depth, without the root:
///
///     (section <7.2> [7.2] 'Reports' "Provider shall:" leads-in
///       (provision <(a)> [7.2(a)] "deliver the reports"))
///
/// Kind; function where it is not operative; label; citation; heading; the first `words` words of
/// the text, or the cells of a row; flags. The notes on the numbering follow, one a line.
std::string dump(const ClauseTree& tree, uint32_t words = 6);

}  // namespace lint
