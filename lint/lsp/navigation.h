// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lint/lsp/analysis.h"
#include "lint/lsp/json.h"
#include "lint/lsp/message.h"

namespace lint {

/// Where the term at `offset` is defined, or the clauses that the reference there names:
/// Location[].
Json definition_at(const Analysis& analysis, uint32_t offset);

/// Where the term at `offset` is used, or the clause is cited in whose number or heading it stands:
/// Location[], with the definition when `with_definition`.
Json references_at(const Analysis& analysis, uint32_t offset, bool with_definition);

/// The same places as DocumentHighlight[].
Json highlights_at(const Analysis& analysis, uint32_t offset);

/// The cross-references as DocumentLink[]; the fragment of a target is its line ("#L41").
Json links_of(const Analysis& analysis);

/// The range of the term at `offset` that can be renamed and its name; null for other words.
Json renamable_at(const Analysis& analysis, uint32_t offset);

/// The TextEdit[] that give the term at `offset` another name wherever it is defined and used; the
/// plural stays a plural and capitals stay capitals. An error when the name is no name, or taken.
Answer rename_at(const Analysis& analysis, uint32_t offset, const std::string& name);

}  // namespace lint
