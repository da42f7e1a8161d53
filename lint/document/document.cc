// SPDX-License-Identifier: MIT
#include "lint/document/document.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lint {

std::string_view name_of(Format format) {
  switch (format) {
    case Format::Markdown:
      return "markdown";
    case Format::Docx:
      return "docx";
    case Format::PlainText:
      return "text";
  }
  return {};
}

Document::Document(Fields fields) : fields_(std::move(fields)), lines_(fields_.source) {}

Span Document::source_span(Span span) const {
  const auto& pieces = fields_.pieces;
  if (pieces.empty())
    return {};
  // The source offset of a text offset; `end` asks for the offset behind the byte before it.
  const auto map = [&](uint32_t offset, bool end) {
    const uint32_t byte = end && offset > 0 ? offset - 1 : offset;
    const auto next = std::upper_bound(pieces.begin(), pieces.end(), byte,
                                       [](uint32_t at, const Piece& piece) { return at < piece.text; });
    if (next == pieces.begin())
      return pieces.front().source;
    const Piece& piece = *std::prev(next);
    const uint32_t limit =
        next == pieces.end() ? static_cast<uint32_t>(fields_.text.size()) : next->text;
    if (piece.length != limit - piece.text)
      return end ? piece.source + piece.length : piece.source;
    return piece.source + (byte - piece.text) + (end ? 1U : 0U);
  };
  const uint32_t begin = map(span.begin, false);
  if (span.empty())
    return {begin, begin};
  return {begin, std::max(begin, map(span.end, true))};
}

LineMap::Position Document::position(uint32_t offset, LineMap::Unit unit) const {
  return lines_.position(source_span({offset, offset}).begin, unit);
}

}  // namespace lint
