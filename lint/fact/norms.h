// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/fact/norm.h"
#include "lint/fact/vocabulary.h"

namespace lint {

/// The norms of a contract, in reading order, as far as they matter: of the provisions that mention
/// one of the `wanted` concepts, also by a defined term or by pointing at a section; an empty list
/// wants all. Needs all facts but the norms. Terms are not yet resolved.
std::vector<Norm> extract_norms(const ClauseTree& tree, const Vocabulary& vocabulary,
                                const std::vector<ConceptId>& wanted, const Facts& facts);

}  // namespace lint
