// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace lint {

/// Maps byte offsets of a UTF-8 text to lines and columns and back. All zero-based. Lines end with
/// LF, CRLF or CR, as in CommonMark and LSP. Keeps a view of `text`, which must outlive the map.
/// Const calls are thread-safe.
class LineMap {
 public:
  enum class Unit : uint8_t { Byte, CodePoint, Utf16 };
  struct Position {
    uint32_t line = 0;
    uint32_t column = 0;
  };

  explicit LineMap(std::string_view text);

  /// Offsets past the end map to the last position.
  Position position(uint32_t offset, Unit unit) const;

  /// The inverse; a column behind the end of the line maps to that end, a line behind the last to
  /// the end of the text.
  uint32_t offset(Position position, Unit unit) const;

  uint32_t line_count() const { return static_cast<uint32_t>(starts_.size()); }

  /// The bytes of a line without its end. `line` must be less than `line_count()`.
  std::string_view line(uint32_t line) const;

 private:
  std::string_view text_;
  std::vector<uint32_t> starts_;
};

}  // namespace lint
