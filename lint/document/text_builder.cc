// SPDX-License-Identifier: MIT
#include "lint/document/text_builder.h"

#include <algorithm>
#include <string>

#include "lint/text/utf8.h"

namespace lint {
namespace {

/// What a code point is for matching: itself (0), nothing (-1), or another character.
int32_t normalise(char32_t c) {
  switch (c) {
    case U' ':
    case U'\t':
    case U'\n':
    case U'\r':
    case U'\v':
    case U'\f':
    case 0x0085:
    case 0x00A0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202F:
    case 0x205F:
    case 0x3000:
      return ' ';
    case 0x2010:
    case 0x2011:
      return '-';
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
      return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
      return '"';
    case 0x00AD:
    case 0x061C:
    case 0x2060:
    case 0xFE0E:
    case 0xFE0F:
    case 0xFEFF:
      return -1;
    default:
      if (c >= 0x2000 && c <= 0x200A)
        return ' ';
      if (c >= 0x200B && c <= 0x200F)
        return -1;
      if (c >= 0x202A && c <= 0x202E)
        return -1;
      if (c < 0x20 || (c >= 0x7F && c <= 0x9F))
        return -1;
      return 0;
  }
}

/// The letters of a Latin ligature, which text copied from a PDF has in "certificate".
std::string_view ligature(char32_t c) {
  constexpr std::string_view kLetters[] = {"ff", "fi", "fl", "ffi", "ffl"};
  return c >= 0xFB00 && c <= 0xFB04 ? kLetters[c - 0xFB00] : std::string_view();
}

}  // namespace

void TextBuilder::put(std::string_view text, uint32_t source_offset, uint32_t length) {
  auto& pieces = fields_.pieces;
  const uint32_t at = offset();
  // A piece that maps byte to byte grows by the next such byte.
  const bool extends = !pieces.empty() && length == text.size() &&
                       pieces.back().length == at - pieces.back().text &&
                       pieces.back().source + pieces.back().length == source_offset;
  if (extends)
    pieces.back().length += length;
  else
    pieces.push_back({at, source_offset, length});
  fields_.text += text;
}

void TextBuilder::put_normal(char32_t code_point, std::string_view bytes, uint32_t source_offset,
                             uint32_t length) {
  if (const std::string_view letters = ligature(code_point); !letters.empty()) {
    // One by one: three letters would look like the three bytes that they come from.
    for (size_t i = 0; i < letters.size(); ++i) put(letters.substr(i, 1), source_offset, length);
    return;
  }
  const int32_t normal = normalise(code_point);
  if (normal == 0) {
    put(bytes, source_offset, length);
  } else if (normal == ' ') {
    const bool follows_space =
        offset() == block_begin_ || fields_.text.back() == ' ' || fields_.text.back() == '\n';
    if (!follows_space)
      put(" ", source_offset, length);
  } else if (normal > 0) {
    const char character = static_cast<char>(normal);
    put({&character, 1}, source_offset, length);
  }
}

void TextBuilder::append(std::string_view source, uint32_t source_offset) {
  const auto is_plain = [&](uint32_t at) {
    const auto value = static_cast<unsigned char>(source[at]);
    return value > 0x20 && value < 0x7F;
  };
  for (uint32_t at = 0; at < source.size();) {
    // Printable ASCII with single spaces between stays as it is.
    uint32_t end = at;
    while (end < source.size() &&
           (is_plain(end) || (source[end] == ' ' && end > at && source[end - 1] != ' ')))
      ++end;
    if (end > at) {
      put(source.substr(at, end - at), source_offset + at, end - at);
      at = end;
      continue;
    }
    const char32_t code_point = next_code_point(source, end);
    put_normal(code_point, source.substr(at, end - at), source_offset + at, end - at);
    at = end;
  }
}

void TextBuilder::append_decoded(std::string_view decoded, uint32_t source_offset,
                                 uint32_t length) {
  for (uint32_t at = 0; at < decoded.size();) {
    const uint32_t begin = at;
    const char32_t code_point = next_code_point(decoded, at);
    put_normal(code_point, decoded.substr(begin, at - begin), source_offset, length);
  }
}

void TextBuilder::append_as(std::string_view text, uint32_t source_offset, uint32_t length) {
  if (!text.empty())
    put(text, source_offset, length);
}

void TextBuilder::truncate(uint32_t size) {
  auto& pieces = fields_.pieces;
  while (!pieces.empty() && pieces.back().text >= size) pieces.pop_back();
  if (!pieces.empty() && pieces.back().length == offset() - pieces.back().text)
    pieces.back().length = size - pieces.back().text;
  fields_.text.resize(size);
}

void TextBuilder::line_break(uint32_t source_offset, uint32_t length) {
  if (offset() > block_begin_ && fields_.text.back() == ' ')
    truncate(offset() - 1);
  if (offset() > block_begin_ && fields_.text.back() != '\n')
    put("\n", source_offset, length);
}

void TextBuilder::begin_block() {
  if (!fields_.text.empty() || !fields_.blocks.empty()) {
    const uint32_t source =
        fields_.pieces.empty() ? 0 : fields_.pieces.back().source + fields_.pieces.back().length;
    fields_.pieces.push_back({offset(), source, 0});
    fields_.text += '\n';
  }
  block_begin_ = offset();
}

Span TextBuilder::end_block() {
  uint32_t end = offset();
  while (end > block_begin_ && (fields_.text[end - 1] == ' ' || fields_.text[end - 1] == '\n'))
    --end;
  if (end < offset())
    truncate(end);
  return {block_begin_, end};
}

void TextBuilder::cancel_block() {
  truncate(block_begin_ == 0 ? 0 : block_begin_ - 1);
}

void TextBuilder::cut(const std::vector<Span>& cuts) {
  if (cuts.empty())
    return;
  auto& pieces = fields_.pieces;
  const uint32_t end = offset();
  const std::string text = fields_.text.substr(cuts.front().begin);
  const uint32_t base = cuts.front().begin;
  auto first =
      std::lower_bound(pieces.begin(), pieces.end(), base,
                       [](const Document::Piece& piece, uint32_t at) { return piece.text < at; });
  if (first != pieces.begin() && (first == pieces.end() || first->text > base))
    --first;
  const std::vector<Document::Piece> tail(first, pieces.end());
  truncate(base);
  auto next_cut = cuts.begin();
  for (size_t i = 0; i < tail.size(); ++i) {
    const uint32_t limit = i + 1 < tail.size() ? tail[i + 1].text : end;
    const bool by_byte = tail[i].length == limit - tail[i].text;
    uint32_t at = std::max(tail[i].text, base);
    while (at < limit) {
      while (next_cut != cuts.end() && next_cut->end <= at) ++next_cut;
      if (next_cut != cuts.end() && next_cut->begin <= at) {
        at = std::min(next_cut->end, limit);
        continue;
      }
      const uint32_t stop = next_cut == cuts.end() ? limit : std::min(next_cut->begin, limit);
      put(std::string_view(text).substr(at - base, stop - at),
          by_byte ? tail[i].source + (at - tail[i].text) : tail[i].source,
          by_byte ? stop - at : tail[i].length);
      at = stop;
    }
  }
}

void TextBuilder::divide(uint32_t at) {
  fields_.text[at - 1] = '\n';
  block_begin_ = at;
}

}  // namespace lint
