// SPDX-License-Identifier: MIT
#include "lint/lsp/diagnostics.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace lint {
namespace {

constexpr int kUnnecessary = 1;  // DiagnosticTag

int level_of(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return 1;
    case Severity::Warning:
      return 2;
    case Severity::Note:
    case Severity::Off:
      return 3;
  }
  return 3;
}

/// Rules about words that the contract does not need.
bool is_about_needless_words(std::string_view rule) {
  constexpr std::array<std::string_view, 1> kRules{"unused-term"};
  for (const std::string_view each : kRules) {
    if (rule == each)
      return true;
  }
  return false;
}

std::string quoted_place(const Analysis& analysis, const Evidence& place) {
  const std::string& citation = analysis.tree()[place.clause].citation;
  return citation.empty() ? std::string() : " (" + citation + ")";
}

Json diagnostic(const Analysis& analysis, const Finding& finding, const DiagnosticStyle& style) {
  Json json = {{"range", analysis.visible_range(finding.place.span)},
               {"severity", level_of(finding.severity)},
               {"code", finding.rule}};
  const Rule* const rule = analysis.rule(finding.rule);
  if (style.has_link && rule != nullptr && !style.pages.empty() && !rule->page.empty())
    json["codeDescription"] = {{"href", style.pages + rule->pack + "/" + rule->id + ".md"}};
  json["source"] = "clauselint";
  json["message"] = finding.message;
  if (style.has_tags && is_about_needless_words(finding.rule))
    json["tags"] = Json::array({kUnnecessary});
  if (style.has_related && !finding.related.empty()) {
    Json& related = json["relatedInformation"] = Json::array();
    for (const Finding::Related& other : finding.related) {
      related.push_back(
          {{"location",
            {{"uri", analysis.uri()}, {"range", analysis.visible_range(other.place.span)}}},
           {"message", other.message + quoted_place(analysis, other.place)}});
    }
  }
  return json;
}

/// The column behind the word at a position; at least one further.
uint32_t end_of_word(const LineMap& lines, LineMap::Position at, LineMap::Unit unit) {
  if (at.line >= lines.line_count())
    return at.column + 1;
  const std::string_view line = lines.line(at.line);
  const auto is_of_word = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
  };
  const uint32_t begin = lines.offset(at, unit);
  uint32_t size = 0;
  for (size_t i = begin - lines.offset({at.line, 0}, unit); i < line.size() && is_of_word(line[i]);
       ++i)
    ++size;
  return at.column + std::max(size, 1U);
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n\f") == std::string_view::npos;
}

}  // namespace

Json diagnostics_of(const Analysis& analysis, const DiagnosticStyle& style) {
  Json all = Json::array();
  if (!analysis.is_contract()) {
    if (is_blank(analysis.text()))
      return all;
    std::vector<Error> errors = analysis.checked().errors;
    for (Error& error : errors) error.message = "the contract " + error.message;
    return diagnostics_of(errors);
  }
  for (const Finding& finding : analysis.checked().findings) {
    if (!finding.suppression)
      all.push_back(diagnostic(analysis, finding, style));
  }
  return all;
}

Json diagnostics_of(const std::vector<Error>& errors, std::string_view text, LineMap::Unit unit) {
  Json all = Json::array();
  const LineMap lines(text);
  for (Error error : errors) {
    const Error::Position where = error.where.value_or(Error::Position{});
    error.path.clear();
    error.where.reset();
    const uint32_t line = where.line - std::min(where.line, 1U);
    const uint32_t column = where.column - std::min(where.column, 1U);
    all.push_back({{"range",
                    {{"start", json_of({line, column})},
                     {"end", json_of({line, end_of_word(lines, {line, column}, unit)})}}},
                   {"severity", level_of(Severity::Error)},
                   {"source", "clauselint"},
                   {"message", to_string(error)}});
  }
  return all;
}

}  // namespace lint
