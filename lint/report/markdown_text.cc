// SPDX-License-Identifier: MIT
#include "lint/report/markdown_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "lint/report/columns.h"

namespace lint {
namespace {

constexpr std::string_view kMarkup = "\\`*_[]|~$";
/// Between '@' or '#' and a name, so that nobody is notified and nothing is linked.
constexpr std::string_view kApart = "&#8203;";

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_name(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The length of "12." or "3)" at the begin, without its last character; 0 without.
size_t list_number(std::string_view text) {
  const size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const bool is_number = digits > 0 && digits < text.size() &&
                         (text[digits] == '.' || text[digits] == ')') &&
                         (digits + 1 == text.size() || text[digits + 1] == ' ');
  return is_number ? digits : 0;
}

}  // namespace

std::string markdown_text(std::string_view text) {
  const std::string line = printable(text);
  const size_t number = list_number(line);
  std::string markdown;
  for (size_t index = 0; index < line.size(); ++index) {
    const char c = line[index];
    const bool before_name = index + 1 < line.size() && is_name(line[index + 1]);
    if (c == '<')
      markdown += "&lt;";
    else if (c == '>')
      markdown += "&gt;";
    else if (c == '&')
      markdown += "&amp;";
    else if ((c == '@' || c == '#') && before_name)
      markdown += c + std::string(kApart);
    else if (kMarkup.find(c) != std::string_view::npos ||
             (index == 0 && std::string_view("#+-=").find(c) != std::string_view::npos) ||
             (number > 0 && index == number))
      markdown += fmt::format("\\{}", c);
    else
      markdown += c;
  }
  return markdown;
}

std::string markdown_code(std::string_view text) {
  std::string code = printable(text);
  std::replace(code.begin(), code.end(), '`', '\'');
  std::replace(code.begin(), code.end(), '|', '/');
  return "`" + code + "`";
}

std::string markdown_strong(std::string_view text) {
  const bool has_edges = !text.empty() && is_name(text.front()) && is_name(text.back());
  return has_edges ? "**" + markdown_text(text) + "**" : markdown_text(text);
}

}  // namespace lint
