// SPDX-License-Identifier: MIT
#include "lint/text/line_map.h"

#include <algorithm>

#include "lint/text/utf8.h"

namespace lint {

LineMap::LineMap(std::string_view text) : text_(text), starts_{0} {
  if (text.find('\r') == std::string_view::npos) {
    for (size_t end = text.find('\n'); end != std::string_view::npos;
         end = text.find('\n', end + 1))
      starts_.push_back(static_cast<uint32_t>(end) + 1);
    return;
  }
  for (uint32_t i = 0; i < text.size(); ++i) {
    const bool crlf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (text[i] == '\n' || (text[i] == '\r' && !crlf))
      starts_.push_back(i + 1);
  }
}

LineMap::Position LineMap::position(uint32_t offset, Unit unit) const {
  offset = std::min(offset, static_cast<uint32_t>(text_.size()));
  const auto next = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const auto line = static_cast<uint32_t>(next - starts_.begin() - 1);
  const std::string_view before = text_.substr(starts_[line], offset - starts_[line]);
  switch (unit) {
    case Unit::Byte:
      return {line, static_cast<uint32_t>(before.size())};
    case Unit::CodePoint:
      return {line, count_code_points(before)};
    case Unit::Utf16:
      return {line, count_utf16(before)};
  }
  return {};
}

uint32_t LineMap::offset(Position position, Unit unit) const {
  if (position.line >= starts_.size())
    return static_cast<uint32_t>(text_.size());
  const std::string_view bytes = line(position.line);
  uint32_t at = 0;
  for (uint32_t column = 0; column < position.column && at < bytes.size();) {
    const char32_t code_point = unit == Unit::Byte ? (++at, U'\0') : next_code_point(bytes, at);
    column += unit == Unit::Utf16 && code_point > 0xFFFF ? 2 : 1;
  }
  return starts_[position.line] + at;
}

std::string_view LineMap::line(uint32_t line) const {
  const uint32_t begin = starts_[line];
  const auto end = line + 1 < starts_.size() ? starts_[line + 1] : text_.size();
  std::string_view bytes = text_.substr(begin, end - begin);
  while (!bytes.empty() && (bytes.back() == '\n' || bytes.back() == '\r')) bytes.remove_suffix(1);
  return bytes;
}

}  // namespace lint
