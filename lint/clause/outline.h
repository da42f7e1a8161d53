// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "lint/clause/clause.h"
#include "lint/document/document.h"
#include "lint/text/memory.h"

namespace lint {

/// Builds the clause tree of a document from its blocks, their automatic labels and the labels
/// typed in the text. Never fails: what cannot be explained is repaired and noted. Nesting stops at
/// 32; deeper clauses become children of the 32nd. With a `memory` of earlier states of the document only
/// blocks that changed are read anew; the tree is the same.
ClauseTree outline(std::shared_ptr<const Document> document, Memory* memory = nullptr);

}  // namespace lint
