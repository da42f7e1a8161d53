// SPDX-License-Identifier: MIT
#include "lint/report/outline.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>

#include "lint/report/columns.h"
#include "lint/report/place.h"
#include "lint/report/prose.h"
#include "lint/report/version.h"

namespace lint {
namespace {

using Json = nlohmann::ordered_json;

constexpr uint32_t kNestingIndent = 2;

std::string_view name_of(Clause::Kind kind) {
  switch (kind) {
    case Clause::Kind::Root:
      return "root";
    case Clause::Kind::Schedule:
      return "schedule";
    case Clause::Kind::Section:
      return "section";
    case Clause::Kind::Provision:
      return "provision";
    case Clause::Kind::Paragraph:
      return "paragraph";
    case Clause::Kind::Row:
      return "row";
  }
  return {};
}

std::string_view name_of(Clause::Function function) {
  switch (function) {
    case Clause::Function::Operative:
      return "operative";
    case Clause::Function::Parties:
      return "parties";
    case Clause::Function::Recital:
      return "recital";
    case Clause::Function::Definition:
      return "definition";
    case Clause::Function::Signature:
      return "signature";
    case Clause::Function::Contents:
      return "contents";
    case Clause::Function::DraftingNote:
      return "drafting-note";
    case Clause::Function::PageFurniture:
      return "page-furniture";
  }
  return {};
}

Span begin_of(const Clause& clause) {
  return clause.heading.empty() ? clause.text : clause.heading;
}

std::string in_words(const ClauseTree& tree, const NumberingNote& note) {
  const std::string& label = tree[note.clause].label;
  switch (note.kind) {
    case NumberingNote::Kind::Gap:
      return fmt::format("{} stands where {} was expected", label, note.expected);
    case NumberingNote::Kind::Duplicate:
      return fmt::format("{} is there twice", label);
    case NumberingNote::Kind::Unexpected:
      return note.expected.empty()
                 ? fmt::format("{} continues no numbering", label)
                 : fmt::format("{} stands where {} was expected", label, note.expected);
    case NumberingNote::Kind::TooDeep:
      return fmt::format("{} is nested too deeply and was moved up", label);
  }
  return {};
}

/// One line of `width` columns, with "…" when there are more words.
std::string first_words(std::string_view text, uint32_t width) {
  const std::string line = printable(text);
  const auto lines = wrap(line, width);
  return std::string(slice(line, lines.front())) + (lines.size() > 1 ? "…" : "");
}

std::string write_tree(const ClauseTree& tree, const ReportStyle& style) {
  const Document& document = tree.document();
  const Places places(tree);
  const size_t last_line =
      std::max<size_t>(places
                           .place({static_cast<uint32_t>(document.text().size()),
                                   static_cast<uint32_t>(document.text().size())})
                           .begin.line,
                       1);
  const auto gutter = static_cast<uint32_t>(std::to_string(last_line).size());
  std::string text = Prose().add(document.path(), Tone::Strong).line(0, style.colour);
  for (ClauseId id = 1; id < tree.clauses().size(); ++id) {
    const Clause& clause = tree[id];
    Prose line;
    line.add(fmt::format("{:>{}}", places.place(begin_of(clause)).begin.line, gutter), Tone::Quiet);
    line.pad(gutter + kNestingIndent * std::max<uint32_t>(clause.depth, 1));
    uint32_t column = gutter + kNestingIndent * std::max<uint32_t>(clause.depth, 1);
    if (!clause.label.empty()) {
      line.add(clause.label, Tone::Strong).add(" ");
      column += columns(printable(clause.label)) + 1;
    }
    const std::string tag = clause.function == Clause::Function::Operative
                                ? std::string()
                                : fmt::format(" [{}]", name_of(clause.function));
    const auto taken = column + static_cast<uint32_t>(tag.size()) + 1;
    const uint32_t room = std::max<uint32_t>(style.width - std::min(style.width, taken), 20);
    if (clause.heading.empty())
      line.add(first_words(document.text(clause.text), room), Tone::Quiet);
    else
      line.add(first_words(document.text(clause.heading), room));
    line.add(tag, Tone::Note);
    text += line.line(0, style.colour);
  }
  for (const NumberingNote& note : tree.notes()) {
    Prose line;
    line.add(places.with_path(begin_of(tree[note.clause])) + ":", Tone::Strong).add(" ");
    line.add("note:", Tone::Note).add(" " + in_words(tree, note));
    text += line.wrapped(style.width, 0, kNestingIndent, style.colour);
  }
  return text;
}

/// Recursion is as deep as the tree, whose depth is limited.
Json json_of(const ClauseTree& tree, const Places& places, ClauseId parent) {
  const Document& document = tree.document();
  Json list = Json::array();
  for (const ClauseId id : tree.children(parent)) {
    const Clause& clause = tree[id];
    const auto quote = [&](Span span) {
      return span.empty() ? Json(nullptr) : Json(document.quote(span));
    };
    const auto label = [](const std::string& text) {
      return text.empty() ? Json(nullptr) : Json(text);
    };
    const auto begin = places.place(begin_of(clause)).begin;
    list.push_back({{"label", label(clause.label)},
                    {"citation", label(clause.citation)},
                    {"kind", name_of(clause.kind)},
                    {"function", name_of(clause.function)},
                    {"heading", quote(clause.heading)},
                    {"text", quote(clause.text)},
                    {"start", {{"line", begin.line}, {"column", begin.column}}},
                    {"clauses", json_of(tree, places, id)}});
  }
  return list;
}

}  // namespace

std::string write_outline_text(const std::vector<Checked>& results, const ReportStyle& style) {
  std::string text;
  for (const Checked& result : results) {
    if (!result.tree)
      continue;
    if (!text.empty())
      text += '\n';
    text += write_tree(*result.tree, style);
  }
  return text;
}

std::string write_outline_json(const std::vector<Checked>& results) {
  Json documents = Json::array();
  for (const Checked& result : results) {
    if (!result.tree)
      continue;
    documents.push_back({{"path", result.path},
                         {"format", name_of(result.tree->document().format())},
                         {"clauses", json_of(*result.tree, Places(*result.tree), 0)}});
  }
  const Json outline = {{"clauselint", version()}, {"documents", std::move(documents)}};
  return outline.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace lint
