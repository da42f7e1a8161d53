// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>

#include "lint/lsp/analysis.h"
#include "lint/lsp/json.h"
#include "lint/lsp/message.h"
#include "lint/lsp/stop.h"

namespace lint {

/// The CodeAction[] for the parameters of textDocument/codeAction: for each finding in the range
/// what cures it, and what cures all. `version` is that of the open text; edits name it when
/// `has_document_changes`. ContentModified when `stop` says so meanwhile.
Answer code_actions_of(const Analysis& analysis, std::optional<int64_t> version,
                       bool has_document_changes, const Json& params, const Stop& stop);

}  // namespace lint
