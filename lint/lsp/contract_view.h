// SPDX-License-Identifier: MIT
#pragma once

#include "lint/lsp/analysis.h"
#include "lint/lsp/json.h"

namespace lint {

/// A contract for an editor that shows it itself, as an object with
///   title         the heading or the first words
///   requirements  what each rule asks for and its verdict, with elements and the range
///   findings      rule, severity ("error", ...), message, range, clause (an index of clauses)
///   clauses       in reading order: depth, label, heading, pieces; a piece is a text, with the
///                 index of the finding that rests on it where there is one
/// or, when it could not be read, with `error`.
Json contract_view(const Analysis& analysis);

}  // namespace lint
