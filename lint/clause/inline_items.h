// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "lint/clause/label.h"

namespace lint {

/// An item that stands within a paragraph: "(a) ...; (b) ...; and (c) ...".
struct InlineItem {
  uint32_t begin = 0;  ///< offset of its label in the text
  Label label = {};    ///< `size` bytes behind `begin` its words begin
  /// Begins another list of a kind that was open: what introduces it stands behind the last item.
  bool restarts = false;
};

/// The items of true sequences in `text`: two or more labels in order that begin at one, each but
/// the first behind a comma, semicolon or full stop. Sequences may be nested. `own` is the label
/// that stands before the text, `next` that of the block behind it; they begin and carry on a
/// sequence, too. In the order of the text; takes linear time.
std::vector<InlineItem> find_inline_items(std::string_view text, const std::optional<Label>& own,
                                          const std::optional<Label>& next);

}  // namespace lint
