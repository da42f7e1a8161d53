// SPDX-License-Identifier: MIT
#pragma once

#include "lint/lsp/analysis.h"
#include "lint/lsp/json.h"

namespace lint {

/// What can be completed at a position, as a CompletionList: behind "Section" and words like it the
/// numbers of clauses, elsewhere the defined terms that begin with what is typed.
Json completions_at(const Analysis& analysis, const Json& position);

}  // namespace lint
