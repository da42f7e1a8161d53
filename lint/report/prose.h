// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lint/text/span.h"

namespace lint {

enum class Tone : uint8_t { Plain, Strong, Good, Note, Warning, Error, Quiet };

/// A paragraph for a terminal, in tones, that can be wrapped before it is coloured.
class Prose {
 public:
  /// Makes `text` printable and appends it.
  Prose& add(std::string_view text, Tone tone = Tone::Plain);
  /// Spaces up to a column; at least one.
  Prose& pad(uint32_t column);

  bool empty() const { return text_.empty(); }

  /// The lines, each with its '\n': the first indented by `indent` columns, the others by
  /// `hanging`. With `colour` the tones are ANSI escape sequences (ECMA-48, SGR).
  std::string wrapped(uint32_t width, uint32_t indent, uint32_t hanging, bool colour) const;
  /// The same in one line, however long.
  std::string line(uint32_t indent, bool colour) const;

 private:
  std::string painted(Span span, bool colour) const;

  struct Piece {
    Span span = {};
    Tone tone = Tone::Plain;
  };
  std::string text_;
  std::vector<Piece> pieces_;
};

}  // namespace lint
