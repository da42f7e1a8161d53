// SPDX-License-Identifier: MIT
#include "lint/report/csv.h"

#include <fmt/format.h>

#include <string_view>

#include "lint/report/csv_row.h"
#include "lint/report/place.h"
#include "lint/report/suppressed.h"

namespace lint {
namespace {

std::string rows(const Checked& result) {
  std::string text;
  const Places places(*result.tree);
  const auto located = [&](std::string_view rule, std::string_view severity,
                           std::string_view verdict, const Evidence& place,
                           const std::string& message, const Suppression* suppression) {
    const Place at = places.place(place.span);
    text += csv_row({result.path, std::string(rule), std::string(severity), std::string(verdict),
                     (*result.tree)[place.clause].citation, fmt::format("{}", at.begin.line),
                     fmt::format("{}", at.begin.column), message,
                     suppression == nullptr
                         ? std::string()
                         : fmt::format("{}: {}", word_of(*suppression), in_words(*suppression))});
  };
  for (const Requirement& requirement : result.requirements)
    located(requirement.rule, name_of(requirement.severity), name_of(requirement.verdict),
            requirement.place, message_of(requirement), suppression_of(result, requirement));
  for (const Finding& finding : result.findings) {
    if (!is_told(result, finding))
      located(finding.rule, name_of(finding.severity), {}, finding.place, finding.message,
              finding.suppression ? &*finding.suppression : nullptr);
  }
  return text;
}

}  // namespace

std::string write_csv(const std::vector<Checked>& results, const ReportStyle&) {
  std::string text = csv_row(
      {"path", "rule", "severity", "verdict", "clause", "line", "column", "message", "suppressed"});
  for (const Checked& result : results) {
    if (result.tree)
      text += rows(result);
    for (const Error& error : result.errors)
      text += csv_row({result.path, {}, "error", "unreadable", {}, {}, {}, error.message, {}});
  }
  return text;
}

}  // namespace lint
