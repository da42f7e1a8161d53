// SPDX-License-Identifier: MIT
#pragma once

#include "lint/lsp/analysis.h"
#include "lint/lsp/json.h"

namespace lint {

/// What the numbers in `tokens_of` mean (SemanticTokensLegend).
Json token_legend();

/// The defined terms, references, modals and periods in `range`, or all for null: SemanticTokens.
/// Of a long contract without a range the modals and periods are left out.
Json tokens_of(const Analysis& analysis, const Json& range);

}  // namespace lint
