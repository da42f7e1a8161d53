// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/mutant/model.h"

namespace lint {

/// A model clause in other words that mean the same.
struct Rewrite {
  std::string name = {};      ///< what was done: "passive"
  std::string contract = {};  ///< Markdown
};

/// The rewrites of a model: other verbs and modals, the passive voice, other numbers, items, party
/// names and defined terms. Each is made where the model has what it rewrites.
std::vector<Rewrite> derive_rewrites(const Model& model);

}  // namespace lint
