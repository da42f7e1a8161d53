// SPDX-License-Identifier: MIT
#pragma once

#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/fact/vocabulary.h"
#include "lint/syntax/phrase.h"

namespace lint {

/// Adds to each norm what its words stand for: the terms and periods of the definitions of the
/// defined terms that it uses, of the clauses that it refers to for a list ("the certifications
/// listed in Schedule 2"), and of the sentences before it for "such reports".
void resolve_terms(const ClauseTree& tree, const Vocabulary& vocabulary, PhraseReader& reader,
                   Facts& facts);

}  // namespace lint
