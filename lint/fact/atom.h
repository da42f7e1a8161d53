// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "lint/text/span.h"

namespace lint {

/// A word of a text as phrases see it: letters (all that is not ASCII counts as one, but for
/// punctuation) or digits, or a sign that no phrase goes over.
struct Atom {
  enum class Kind : uint8_t { Letters, Digits, Break };
  Kind kind = Kind::Break;
  Span span = {};
};

/// The next atom at or after `at`; skips white space and whatever matching ignores: hyphens,
/// slashes, "&", quotes, possessives, ®, a colon between digits and the full stop of "No. 70".
std::optional<Atom> next_atom(std::string_view text, uint32_t at);

}  // namespace lint
