// SPDX-License-Identifier: MIT
#include "lint/text/utf8.h"

#include <utf8.h>

#include <iterator>
#include <vector>

namespace lint {

std::optional<uint32_t> find_invalid_utf8(std::string_view text) {
  const auto bad = utf8::find_invalid(text.begin(), text.end());
  if (bad == text.end())
    return std::nullopt;
  return static_cast<uint32_t>(bad - text.begin());
}

char32_t next_code_point(std::string_view text, uint32_t& offset) {
  const auto lead = static_cast<unsigned char>(text[offset]);
  if (lead < 0x80) {
    ++offset;
    return lead;
  }
  auto at = text.begin() + offset;
  const auto code_point = utf8::unchecked::next(at);
  offset = static_cast<uint32_t>(at - text.begin());
  return code_point;
}

void append_utf8(std::string& text, char32_t code_point) {
  utf8::unchecked::append(static_cast<uint32_t>(code_point), std::back_inserter(text));
}

uint32_t count_code_points(std::string_view text) {
  uint32_t count = 0;
  for (const char byte : text)
    count += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  return count;
}

uint32_t count_utf16(std::string_view text) {
  uint32_t count = 0;
  for (const char byte : text) {
    const auto value = static_cast<unsigned char>(byte);
    count += (value & 0xC0U) != 0x80U;
    count += value >= 0xF0U;  // four bytes: a surrogate pair
  }
  return count;
}

std::optional<std::string> utf16_to_utf8(std::string_view bytes, bool big_endian) {
  if (bytes.size() % 2 != 0)
    return std::nullopt;
  std::vector<uint16_t> units;
  units.reserve(bytes.size() / 2);
  for (size_t i = 0; i < bytes.size(); i += 2) {
    const auto first = static_cast<unsigned char>(bytes[i]);
    const auto second = static_cast<unsigned char>(bytes[i + 1]);
    units.push_back(static_cast<uint16_t>(big_endian ? first << 8U | second : second << 8U | first));
  }
  try {
    std::string text;
    utf8::utf16to8(units.begin(), units.end(), std::back_inserter(text));
    return text;
  } catch (const utf8::exception&) {
    return std::nullopt;
  }
}

}  // namespace lint
