// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace lint {

/// A half-open range [begin, end) of byte offsets into a text of less than 4 GiB.
struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;

  uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(uint32_t offset) const { return begin <= offset && offset < end; }
  bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  /// Spans that only touch do not overlap.
  bool overlaps(Span other) const { return begin < other.end && other.begin < end; }

  /// By begin, then by end.
  friend auto operator<=>(const Span&, const Span&) = default;
};

/// The bytes of `text` under `span`, which must lie inside it. The view lives as long as `text`.
inline std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

}  // namespace lint
