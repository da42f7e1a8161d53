// SPDX-License-Identifier: MIT
#include "lint/report/columns.h"

#include <algorithm>
#include <iterator>

#include "lint/text/utf8.h"

namespace lint {
namespace {

struct Range {
  char32_t first = 0;
  char32_t last = 0;
};

bool is_in(char32_t code_point, const Range* begin, const Range* end) {
  const Range* next =
      std::upper_bound(begin, end, code_point,
                       [](char32_t value, const Range& range) { return value < range.first; });
  return next != begin && code_point <= std::prev(next)->last;
}

// The blocks that European languages and emoji use; sorted.
constexpr Range kZeroWidth[] = {{0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD},
                                {0x064B, 0x065F}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF},
                                {0x200B, 0x200D}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F},
                                {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}};
constexpr Range kWide[] = {
    {0x1100, 0x115F},   {0x2E80, 0x2FFF},   {0x3001, 0x303E},  {0x3041, 0xA4CF}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},  {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF}, {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD}};

bool is_space(char32_t code_point) {
  return (code_point >= 0x09 && code_point <= 0x0D) || code_point == ' ' || code_point == 0x85 ||
         code_point == 0xA0 || code_point == 0x1680 ||
         (code_point >= 0x2000 && code_point <= 0x200A) || code_point == 0x2028 ||
         code_point == 0x2029 || code_point == 0x202F || code_point == 0x205F ||
         code_point == 0x3000;
}

bool commands_terminal(char32_t code_point) {
  return code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0) || code_point == 0x061C ||
         code_point == 0x200E || code_point == 0x200F ||
         (code_point >= 0x202A && code_point <= 0x202E) ||
         (code_point >= 0x2066 && code_point <= 0x2069);
}

uint32_t columns_of(char32_t code_point) {
  if (code_point < 0x300)
    return 1;
  if (is_in(code_point, std::begin(kZeroWidth), std::end(kZeroWidth)))
    return 0;
  return is_in(code_point, std::begin(kWide), std::end(kWide)) ? 2 : 1;
}

void append_printable(std::string& line, std::string_view valid) {
  for (uint32_t offset = 0; offset < valid.size();) {
    const char32_t code_point = next_code_point(valid, offset);
    if (is_space(code_point))
      line += ' ';
    else
      append_utf8(line, commands_terminal(code_point) ? U'\uFFFD' : code_point);
  }
}

}  // namespace

std::string printable(std::string_view text) {
  std::string line;
  while (const auto invalid = find_invalid_utf8(text)) {
    append_printable(line, text.substr(0, *invalid));
    append_utf8(line, U'\uFFFD');
    text.remove_prefix(*invalid + 1);
  }
  append_printable(line, text);
  return line;
}

uint32_t columns(std::string_view printable_text) {
  uint32_t count = 0;
  for (uint32_t offset = 0; offset < printable_text.size();)
    count += columns_of(next_code_point(printable_text, offset));
  return count;
}

std::vector<Span> wrap(std::string_view printable_text, uint32_t width) {
  std::vector<Span> lines;
  const auto size = static_cast<uint32_t>(printable_text.size());
  Span line;
  uint32_t taken = 0;
  for (uint32_t begin = 0; begin < size;) {
    const size_t space = printable_text.find(' ', begin);
    const uint32_t end = space == std::string_view::npos ? size : static_cast<uint32_t>(space);
    const uint32_t added = columns(slice(printable_text, {line.end, end}));
    if (!line.empty() && taken + added > width) {
      lines.push_back(line);
      line = {begin, end};
      taken = columns(slice(printable_text, line));
    } else {
      line.end = end;
      taken += added;
    }
    begin = end + 1;
  }
  lines.push_back(line);
  return lines;
}

}  // namespace lint
