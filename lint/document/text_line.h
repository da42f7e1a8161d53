// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lint/text/span.h"

namespace lint {

/// A line of a plain text file.
struct TextLine {
  enum class Kind : uint8_t {
    Text,
    Blank,
    Rule,       ///< drawn with dashes, equals signs or stars
    Furniture,  ///< belongs to the page or the filing, not to the contract
  };
  Kind kind = Kind::Blank;
  Span span = {};       ///< without the spaces around it
  uint32_t indent = 0;  ///< columns; a tab goes to the next multiple of eight
};

/// The lines of a text, which end with LF, CRLF, CR or a form feed, and what they are. Furniture is
/// what stands alone between paragraphs and is a page number ("12", "- 12 -", "Page 2 of 10", "iv",
/// "A-3"), a tag of a filing ("<PAGE>"), its source ("Source: ACME INC., 10-K, 3/1/2019"), the
/// legend of redactions at the foot of a page, a form feed, or a short line that comes back beside
/// these three times or more.
std::vector<TextLine> read_lines(std::string_view source);

}  // namespace lint
