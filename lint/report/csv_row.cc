// SPDX-License-Identifier: MIT
#include "lint/report/csv_row.h"

#include <string_view>

namespace lint {
namespace {

/// Quoted where it must be, without a line break or anything that a spreadsheet would calculate.
std::string field(std::string_view text) {
  std::string value;
  if (!text.empty() && std::string_view("=+-@\t").find(text.front()) != std::string_view::npos)
    value += '\'';
  for (const char c : text) value += c == '\n' || c == '\r' || c == '\v' ? ' ' : c;
  if (value.find_first_of(",\"") == std::string::npos)
    return value;
  std::string quoted = "\"";
  for (const char c : value) {
    if (c == '"')
      quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace

std::string csv_row(const std::vector<std::string>& values) {
  std::string line;
  for (const std::string& value : values) {
    if (&value != &values.front())
      line += ',';
    line += field(value);
  }
  return line + "\r\n";
}

}  // namespace lint
