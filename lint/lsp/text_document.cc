// SPDX-License-Identifier: MIT
#include "lint/lsp/text_document.h"

#include <algorithm>
#include <string_view>

#include "lint/text/utf8.h"

namespace lint {
namespace {

constexpr uint32_t kHalfSize = 3;

/// Whether bytes of this kind of half begin at `at`: 0xA0 is a high surrogate, 0xB0 a low one.
bool is_half(std::string_view text, size_t at, unsigned char kind) {
  return at + kHalfSize <= text.size() && static_cast<unsigned char>(text[at]) == 0xED &&
         (static_cast<unsigned char>(text[at + 1]) & 0xF0U) == kind;
}

char32_t unit_at(std::string_view text, size_t at) {
  auto offset = static_cast<uint32_t>(at);
  return next_code_point(text, offset);
}

}  // namespace

std::string TextDocument::utf8() const {
  std::string text = text_;
  if (!has_halves_)
    return text;
  for (size_t at = 0; at < text.size(); ++at) {
    if (is_half(text, at, 0xA0) || is_half(text, at, 0xB0))
      text.replace(at, kHalfSize, "\xEF\xBF\xBD");
  }
  return text;
}

void TextDocument::change(const Json& changes, int64_t version) {
  version_ = version;
  if (!changes.is_array())
    return;
  for (const Json& change : changes) {
    const Json& range = member(change, {"range"});
    if (range.is_object()) {
      replace(range, text_at(change, {"text"}));
    } else {
      text_ = text_at(change, {"text"});
      has_halves_ = false;
    }
  }
}

/// The byte at a position; a surrogate pair that the position cuts is cut in the text, too.
uint32_t TextDocument::offset(const Json& position) {
  const LineMap lines(text_);
  const LineMap::Position wanted{number_at(position, {"line"}), number_at(position, {"character"})};
  uint32_t at = lines.offset(wanted, unit_);
  if (unit_ == LineMap::Unit::Byte) {
    while (at > 0 && at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0U) == 0x80U)
      --at;
    return at;
  }
  const bool passed = unit_ == LineMap::Unit::Utf16 &&
                      lines.position(at, unit_).line == wanted.line &&
                      lines.position(at, unit_).column > wanted.column;
  if (!passed)
    return at;
  const uint32_t begin = at - 4;
  const char32_t whole = unit_at(text_, begin) - 0x10000;
  std::string halves;
  append_utf8(halves, 0xD800 + (whole >> 10U));
  append_utf8(halves, 0xDC00 + (whole & 0x3FFU));
  text_.replace(begin, 4, halves);
  has_halves_ = true;
  return begin + kHalfSize;
}

void TextDocument::replace(const Json& range, const std::string& text) {
  offset(
      member(range, {"end"}));  // cuts a pair there; what stands before keeps its place or is cut
  const uint32_t begin = offset(member(range, {"start"}));
  const uint32_t end = std::max(begin, offset(member(range, {"end"})));
  text_.replace(begin, end - begin, text);
  join_halves(begin + static_cast<uint32_t>(text.size()));
  join_halves(begin);
}

void TextDocument::join_halves(uint32_t at) {
  if (!has_halves_ || at < kHalfSize || !is_half(text_, at - kHalfSize, 0xA0) ||
      !is_half(text_, at, 0xB0))
    return;
  const char32_t high = unit_at(text_, at - kHalfSize) - 0xD800;
  const char32_t low = unit_at(text_, at) - 0xDC00;
  std::string whole;
  append_utf8(whole, 0x10000 + (high << 10U) + low);
  text_.replace(at - kHalfSize, 2 * kHalfSize, whole);
}

}  // namespace lint
