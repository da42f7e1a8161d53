// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/edit/model_clause.h"
#include "lint/edit/own_words.h"
#include "lint/fact/definition.h"

namespace lint {

/// The model clause in the drafting that the contract follows, or the first when there is none;
/// null for no models. Where only another has a title, its title may be taken.
const ModelClause* choose_model(const std::vector<ModelClause>& models, bool british);

/// `text` of a model clause in the words of a contract: its parties, its defined terms, the verb by
/// which it obliges. A term that the model itself defines, `own_term`, is renamed where the
/// contract uses it for something else; where `text` does not define it, it is written out. Empty
/// for none.
std::string fitted(std::string_view text, const OwnWords& words, const Definitions& definitions,
                   const std::string& own_term);

/// The term that a model clause defines: `(together, the "Certifications")`; empty without.
std::string own_term(const ModelClause& model);

}  // namespace lint
