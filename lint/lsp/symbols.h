// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lint/lsp/analysis.h"
#include "lint/lsp/json.h"

namespace lint {

/// The clause tree as DocumentSymbol[], in which sections and numbered clauses stand below each
/// other with their labels. Running text without a number is left out.
Json symbols_of(const Analysis& analysis);
/// The same as SymbolInformation[], for clients that do not nest.
Json flat_symbols_of(const Analysis& analysis);

/// What can be folded: each clause with what belongs to it, as FoldingRange[].
Json foldings_of(const Analysis& analysis);

/// Adds the sections and defined terms whose names contain `query`, whatever their case, as
/// WorkspaceSymbol.
void add_matching_symbols(const Analysis& analysis, const std::string& query, Json& symbols);

}  // namespace lint
