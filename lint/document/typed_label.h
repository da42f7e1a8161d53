// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "lint/text/span.h"

namespace lint {

/// A label that someone typed at the beginning of a line: "(a)", "b)", "iv.", "8.2",
/// "Section 4.02". Read only to tell where a paragraph begins; what the label means is the clause
/// tree's business.
struct TypedLabel {
  enum class Shape : uint8_t {
    Number,  ///< "8", "8.2", "8.2.1" with or without a full stop; "8." alone needs it
    ParenthesisedNumber,
    ParenthesisedLower,
    ParenthesisedUpper,
    HalfNumber,  ///< "1)"
    HalfLower,
    HalfUpper,
    DottedLower,  ///< "a."
    DottedUpper,
    Word,  ///< "Section 4.02", "Article IV", "§ 5", "Schedule 2"
  };
  static constexpr size_t kShapes = 10;
  static constexpr size_t kDepth = 6;

  Shape shape = Shape::Number;
  uint32_t end = 0;  ///< behind the label and its punctuation
  /// Number: the numbers, zero behind the last. Letters: the ordinal as a letter, then as a roman
  /// numeral, each zero when it is none.
  std::array<uint16_t, kDepth> values = {};

  bool is_first() const;
  bool is_followed_by(const TypedLabel& next) const;
};

/// The label at the beginning of `line`.
std::optional<TypedLabel> parse_typed_label(std::string_view line);

/// Whether words that end like this make a label that follows a reference: "as set out in Section".
bool awaits_reference(std::string_view before);

/// Which lines of a hard-wrapped paragraph begin an item of their own. `lines` are spans of `text`
/// in order; the result has one entry for each and its first is false. A line begins an item when
/// it carries a label and the line before is finished (":", ";", ".", "; and") or the label goes on
/// a sequence; a label that a reference merely brings to the beginning of a line ("under clause /
/// (b)") does not count.
std::vector<bool> find_items(std::string_view text, const std::vector<Span>& lines);

}  // namespace lint
