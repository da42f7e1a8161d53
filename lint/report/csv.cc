// SPDX-License-Identifier: MIT
#include "lint/report/csv.h"

#include <fmt/format.h>

#include <string_view>

#include "lint/report/place.h"

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

std::string row(const std::vector<std::string>& values) {
  std::string line;
  for (const std::string& value : values) {
    if (&value != &values.front())
      line += ',';
    line += field(value);
  }
  return line + "\r\n";
}

std::string rows(const Checked& result) {
  std::string text;
  const Places places(*result.tree);
  const auto located = [&](std::string_view rule, std::string_view severity,
                           std::string_view verdict, const Evidence& place,
                           const std::string& message) {
    const Place at = places.place(place.span);
    text += row({result.path, std::string(rule), std::string(severity), std::string(verdict),
                 (*result.tree)[place.clause].citation, fmt::format("{}", at.begin.line),
                 fmt::format("{}", at.begin.column), message});
  };
  for (const Requirement& requirement : result.requirements)
    located(requirement.rule, name_of(requirement.severity), name_of(requirement.verdict),
            requirement.place, message_of(requirement));
  for (const Finding& finding : result.findings) {
    if (!is_told(result, finding))
      located(finding.rule, name_of(finding.severity), {}, finding.place, finding.message);
  }
  return text;
}

}  // namespace

std::string write_csv(const std::vector<Checked>& results, const ReportStyle&) {
  std::string text =
      row({"path", "rule", "severity", "verdict", "clause", "line", "column", "message"});
  for (const Checked& result : results) {
    if (result.tree)
      text += rows(result);
    for (const Error& error : result.errors)
      text += row({result.path, {}, "error", "unreadable", {}, {}, {}, error.message});
  }
  return text;
}

}  // namespace lint
