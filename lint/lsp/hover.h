// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "lint/lsp/analysis.h"
#include "lint/lsp/json.h"

namespace lint {

/// What there is to say about the words at `offset`: what a defined term stands for, where a
/// cross-reference leads, which rule finds what there and why it asks. A Hover, or null.
Json hover_at(const Analysis& analysis, uint32_t offset);

}  // namespace lint
