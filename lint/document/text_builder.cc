// SPDX-License-Identifier: MIT
#include "lint/document/text_builder.h"

#include "lint/text/utf8.h"

namespace lint {
namespace {

/// What a code point is for matching: itself (0), nothing (-1), or another character.
int32_t normalise(char32_t c) {
  switch (c) {
    case U'\t':
    case U'\n':
    case U'\r':
    case U'\v':
    case U'\f':
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
    case 0xFEFF:
      return -1;
    default:
      if (c >= 0x2000 && c <= 0x200A)
        return ' ';
      if (c >= 0x200B && c <= 0x200F)
        return -1;
      if (c >= 0x202A && c <= 0x202E)
        return -1;
      if (c < 0x20)
        return -1;
      return 0;
  }
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

void TextBuilder::append(std::string_view source, uint32_t source_offset) {
  const auto is_plain = [](char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value > 0x20 && value < 0x80;
  };
  for (uint32_t at = 0; at < source.size();) {
    uint32_t end = at;
    while (end < source.size() && is_plain(source[end]))
      ++end;
    if (end > at) {
      put(source.substr(at, end - at), source_offset + at, end - at);
      at = end;
      continue;
    }
    const char32_t code_point = next_code_point(source, end);
    const int32_t normal = code_point == U' ' ? ' ' : normalise(code_point);
    if (normal == ' ') {
      const bool follows_space = offset() == block_begin_ || fields_.text.back() == ' ' ||
                                 fields_.text.back() == '\n';
      if (!follows_space)
        put(" ", source_offset + at, end - at);
    } else if (normal > 0) {
      const char character = static_cast<char>(normal);
      put({&character, 1}, source_offset + at, end - at);
    } else if (normal == 0) {
      put(source.substr(at, end - at), source_offset + at, end - at);
    }
    at = end;
  }
}

void TextBuilder::append_as(std::string_view text, uint32_t source_offset, uint32_t length) {
  if (!text.empty())
    put(text, source_offset, length);
}

void TextBuilder::line_break(uint32_t source_offset, uint32_t length) {
  while (offset() > block_begin_ && fields_.text.back() == ' ') {
    fields_.text.pop_back();
    if (!fields_.pieces.empty() && fields_.pieces.back().text == offset())
      fields_.pieces.pop_back();
    else if (!fields_.pieces.empty())
      --fields_.pieces.back().length;
  }
  if (offset() > block_begin_)
    put("\n", source_offset, length);
}

void TextBuilder::begin_block() {
  if (!fields_.text.empty()) {
    const uint32_t source =
        fields_.pieces.empty() ? 0 : fields_.pieces.back().source + fields_.pieces.back().length;
    fields_.pieces.push_back({offset(), source, 0});
    fields_.text += '\n';
  }
  block_begin_ = offset();
}

Span TextBuilder::end_block() {
  while (offset() > block_begin_ && (fields_.text.back() == ' ' || fields_.text.back() == '\n')) {
    fields_.text.pop_back();
    if (!fields_.pieces.empty() && fields_.pieces.back().text == offset())
      fields_.pieces.pop_back();
    else if (!fields_.pieces.empty())
      --fields_.pieces.back().length;
  }
  return {block_begin_, offset()};
}

}  // namespace lint
