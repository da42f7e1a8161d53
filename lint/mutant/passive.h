// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "lint/mutant/model.h"

namespace lint {

/// The changes that put a norm into the passive voice: "Customer shall be notified by Provider".
/// Nothing for what has no object, or shares its subject with another verb.
std::optional<std::vector<Change>> passive(const Model& model, size_t norm,
                                           const std::string& customer);

}  // namespace lint
