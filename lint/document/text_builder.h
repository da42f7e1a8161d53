// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "lint/document/document.h"

namespace lint {

/// Appends source text to a document under construction, normalised, and keeps the map. Used by the
/// readers of every format, so that the same words give the same text.
class TextBuilder {
 public:
  explicit TextBuilder(Document::Fields& fields) : fields_(fields) {}

  /// The offset at which the next character will stand.
  uint32_t offset() const { return static_cast<uint32_t>(fields_.text.size()); }

  /// Appends `source`, which stands at `source_offset` in the source text, normalised. Runs of spaces
  /// become one, also over the border of two calls; spaces at the beginning of a block are dropped.
  void append(std::string_view source, uint32_t source_offset);

  /// Appends `text` as it is (a separator, or a character that an entity stands for) for `length`
  /// bytes of source.
  void append_as(std::string_view text, uint32_t source_offset, uint32_t length);

  /// An author's line break: '\n' inside the block.
  void line_break(uint32_t source_offset, uint32_t length);

  /// Begins a block; separates it from the one before.
  void begin_block();
  /// Drops trailing spaces and breaks and returns the block's span.
  Span end_block();

 private:
  void put(std::string_view text, uint32_t source_offset, uint32_t length);

  Document::Fields& fields_;
  uint32_t block_begin_ = 0;
};

}  // namespace lint
