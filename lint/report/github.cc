// SPDX-License-Identifier: MIT
#include "lint/report/github.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "lint/report/columns.h"
#include "lint/report/place.h"

namespace lint {
namespace {

constexpr size_t kMostOfAKind = 10;

/// In the order of their weight.
constexpr std::array<std::string_view, 3> kCommands = {"error", "warning", "notice"};

size_t command_of(Severity severity) {
  return severity == Severity::Error ? 0 : severity == Severity::Warning ? 1 : 2;
}

/// As the toolkit of GitHub Actions writes data and, with `property`, the values of properties.
std::string escaped(std::string_view text, bool property) {
  std::string value;
  for (const char c : text) {
    if (c == '%' || c == '\r' || c == '\n' || (property && (c == ':' || c == ',')))
      value += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    else
      value += c;
  }
  return value;
}

class Annotations {
 public:
  void add(size_t command, std::string_view properties, std::string_view message) {
    if (++counts_[command] <= kMostOfAKind)
      lines_[command] += fmt::format("::{} {}::{}\n", kCommands[command], properties,
                                     escaped(printable(message), false));
  }

  std::string text() const {
    std::string text;
    size_t left_out = 0;
    for (size_t command = 0; command < kCommands.size(); ++command) {
      text += lines_[command];
      if (counts_[command] > kMostOfAKind)
        left_out += counts_[command] - kMostOfAKind;
    }
    if (left_out > 0)
      text += fmt::format("{} more findings have no annotation; they are in the job summary.\n",
                          left_out);
    return text;
  }

 private:
  std::array<std::string, 3> lines_;
  std::array<size_t, 3> counts_ = {};
};

void add(Annotations& annotations, const Checked& result) {
  const ClauseTree& tree = *result.tree;
  const Places places(tree);
  for (const Finding& finding : result.findings) {
    if (finding.suppression)
      continue;
    std::string properties = "file=" + escaped(printable(result.path), true);
    std::string message = finding.message;
    const std::string clause = places.clause(finding.place.clause);
    if (tree.document().format() == Format::Docx) {
      message = fmt::format("{}: {}", places.in_words(finding.place.span), message);
    } else {
      const Place place = places.place(finding.place.span);
      properties += fmt::format(",line={},endLine={}", place.begin.line, place.end.line);
      // Columns are understood only within one line.
      if (place.begin.line == place.end.line)
        properties += fmt::format(",col={},endColumn={}", place.begin.column, place.end.column);
    }
    properties += ",title=" + escaped(finding.rule + (clause.empty() ? "" : ", " + clause), true);
    annotations.add(command_of(finding.severity), properties, message);
  }
}

}  // namespace

std::string write_github(const std::vector<Checked>& results, const ReportStyle&) {
  Annotations annotations;
  for (const Checked& result : results) {
    if (result.tree)
      add(annotations, result);
    for (const Error& error : result.errors)
      annotations.add(0, "file=" + escaped(printable(result.path), true), error.message);
  }
  return annotations.text();
}

}  // namespace lint
