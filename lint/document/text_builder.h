// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lint/document/document.h"
#include "lint/text/span.h"

namespace lint {

/// Appends source text to a document under construction, normalised, and keeps the map. Used by the
/// readers of every format, so that the same words give the same text.
class TextBuilder {
 public:
  explicit TextBuilder(Document::Fields& fields) : fields_(fields) {}

  /// The offset at which the next character will stand.
  uint32_t offset() const { return static_cast<uint32_t>(fields_.text.size()); }

  /// Appends `source`, which stands at `source_offset` in the source text, normalised. Runs of
  /// spaces become one, also over the border of two calls; spaces at the beginning of a block are
  /// dropped.
  void append(std::string_view source, uint32_t source_offset);

  /// Appends `decoded`, which one thing in the source stands for (an entity, an escape),
  /// normalised: all of it comes from all of the `length` bytes of source.
  void append_decoded(std::string_view decoded, uint32_t source_offset, uint32_t length);

  /// Appends `text` as it is (a separator, for example) for `length` bytes of source.
  void append_as(std::string_view text, uint32_t source_offset, uint32_t length);

  /// An author's line break: '\n' inside the block; several in a row are one.
  void line_break(uint32_t source_offset, uint32_t length);

  /// Begins a block; separates it from the one before.
  void begin_block();
  /// Drops trailing spaces and breaks and returns the block's span.
  Span end_block();
  /// Takes back `begin_block` and all that was appended since.
  void cancel_block();

  /// Takes `cuts` out of the text. They lie in the block under construction, in order and apart.
  void cut(const std::vector<Span>& cuts);
  /// Makes the space or break before `at`, which lies inside the block under construction, the
  /// border of two blocks: the block now begins at `at`.
  void divide(uint32_t at);

 private:
  void put(std::string_view text, uint32_t source_offset, uint32_t length);
  void put_normal(char32_t code_point, std::string_view bytes, uint32_t source_offset,
                  uint32_t length);
  void truncate(uint32_t size);

  Document::Fields& fields_;
  uint32_t block_begin_ = 0;
};

}  // namespace lint
