// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/edit/offer.h"
#include "lint/edit/patch.h"
#include "lint/fact/reference.h"

namespace lint {

/// The source of a Markdown or plain text contract with these offers made. New paragraphs look like
/// their neighbours: marks, emphasis, width, line ends. Where new numbers are those of clauses that
/// follow, these and the references to them are numbered anew.
std::string with_offers(const ClauseTree& tree, const std::vector<Reference>& references,
                        const std::vector<Offer>& offers);

/// The same as changes of the source.
std::vector<Replacement> changes_of(const ClauseTree& tree,
                                    const std::vector<Reference>& references,
                                    const std::vector<Offer>& offers);

}  // namespace lint
