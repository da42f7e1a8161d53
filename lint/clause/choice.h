// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "lint/clause/ordinal.h"
#include "lint/clause/passage.h"
#include "lint/clause/trail.h"

namespace lint {

/// Which number a label stands for, and the open clause from which it goes on.
struct LabelChoice {
  Ordinal reading = {};
  std::optional<size_t> sibling = {};  ///< a level of the trail
  Sequence sequence = Sequence::None;
};

/// Decides by the open clauses and by the labels that follow whether "(i)" is a letter or a roman
/// numeral, and which numbering a label carries on. `index` is that of a passage with a label.
LabelChoice choose(const std::vector<Passage>& passages, uint32_t index, const Trail& trail);

/// Whether a label that could be something else ("A. Smith", "10 Downing Street") is one, because
/// it carries on a numbering or begins one that the passages behind it carry on.
bool is_in_sequence(const std::vector<Passage>& passages, uint32_t index, const Trail& trail);

}  // namespace lint
