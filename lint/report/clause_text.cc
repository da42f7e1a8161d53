// SPDX-License-Identifier: MIT
#include "lint/report/clause_text.h"

#include <algorithm>
#include <string_view>

#include "lint/report/columns.h"
#include "lint/text/result.h"

namespace lint {
namespace {

constexpr std::string_view kIndent = "  ";

/// The words on one line; an author's line break begins another.
std::string lines_of(std::string_view words, std::string_view indent) {
  std::string text;
  while (!words.empty()) {
    const std::string_view line = words.substr(0, words.find('\n'));
    if (!line.empty())
      text += std::string(indent) + printable(line) + '\n';
    words.remove_prefix(std::min(line.size() + 1, words.size()));
  }
  return text;
}

std::string cells_of(const ClauseTree& tree, const Clause& row) {
  std::string text;
  for (const Span cell : row.cells)
    text += (text.empty() ? "| " : " | ") + printable(tree.document().text(cell));
  return text.empty() ? text : text + " |\n";
}

std::string text_of(const ClauseTree& tree, const Clause& clause) {
  if (!clause.cells.empty())
    return cells_of(tree, clause);
  const std::string_view words = tree.document().text(clause.text);
  std::string head = clause.label.empty() ? std::string() : clause.citation;
  if (!clause.heading.empty())
    head += (head.empty() ? "" : " ") + printable(tree.document().text(clause.heading));
  if (head.empty())
    return lines_of(words, {});
  return '\n' + head + '\n' + lines_of(words, kIndent);
}

}  // namespace

std::string write_clause_text(const Checked& result) {
  std::string text;
  if (!result.tree) {
    for (const Error& error : result.errors) text += "[this " + printable(error.message) + "]\n";
    return text;
  }
  for (const Clause& clause : result.tree->clauses()) {
    if (clause.function != Clause::Function::PageFurniture)
      text += text_of(*result.tree, clause);
  }
  return text.substr(text.starts_with('\n') ? 1 : 0);
}

}  // namespace lint
