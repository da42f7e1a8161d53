// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "lint/clause/passage.h"
#include "lint/document/document.h"
#include "lint/text/span.h"

namespace lint {

/// Finds the heading of a passage whose label was read and whose text is all that stands behind it:
/// a heading block, a short emphasised block, a title that runs into the text, or a title by its
/// looks behind a label. `text` is that of the document, `block` the block of the passage (without
/// emphasis when the passage is only a part of it).
void read_heading(std::string_view text, const Block& block, Passage& passage);

/// Makes `heading`, without the punctuation at its end, the passage's heading, and its text begin
/// at `text_begin`.
void set_heading(std::string_view text, Passage& passage, Span heading, uint32_t text_begin);

}  // namespace lint
