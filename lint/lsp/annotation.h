// SPDX-License-Identifier: MIT
#pragma once

#include "lint/lsp/analysis.h"
#include "lint/lsp/json.h"

namespace lint {

/// Behind references the heading that they lead to, and behind terms the period that they are:
/// InlayHint[] in `range`.
Json hints_in(const Analysis& analysis, const Json& range);

/// "2 of 3 required clauses; 1 deficient" above the title: CodeLens[].
Json lenses_of(const Analysis& analysis);

}  // namespace lint
