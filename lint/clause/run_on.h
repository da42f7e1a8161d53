// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "lint/clause/label.h"

namespace lint {

/// Where further numbered clauses begin in a paragraph that runs over several of them, as contracts
/// do that lost their line breaks: "2.1 Fees. ... 2.2 Taxes. ... ARTICLE III AUDIT 3.1 ...". The
/// numbers must carry on from each other and from `before`, the label of the clause in which the
/// text begins, or from one; a single one must have a title in capitals then. In the order of the
/// text; takes linear time.
std::vector<uint32_t> find_run_on_clauses(std::string_view text,
                                          const std::optional<Label>& before);

/// Whether other clauses can carry on from a label: an article, a section or a decimal number.
bool counts_clauses(const Label& label);

}  // namespace lint
