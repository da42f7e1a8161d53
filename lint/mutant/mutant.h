// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/mutant/model.h"

namespace lint {

/// A near miss of a model clause: the same clause with one thing wrong.
struct Mutant {
  std::string name = {};      ///< what was done: "period dropped"
  std::string contract = {};  ///< Markdown
  std::string element = {};   ///< what must not be found in it; empty for a rule that forbids
};

/// The mutants of a model. A mutation is applied where the model has what it changes, and where the
/// rule asks for it: the weaker modal where a duty is asked for, "upon request" where the rule
/// excludes it, another party where it says who is bound.
std::vector<Mutant> derive_mutants(const Model& model);

}  // namespace lint
