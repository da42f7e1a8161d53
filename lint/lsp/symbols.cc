// SPDX-License-Identifier: MIT
#include "lint/lsp/symbols.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <utility>

#include "lint/lsp/term.h"

namespace lint {
namespace {

constexpr uint32_t kLongestName = 60;

// SymbolKind.
constexpr int kNamespace = 3;
constexpr int kClass = 5;
constexpr int kString = 15;
constexpr int kKey = 20;

int kind_of(const Clause& clause) {
  switch (clause.kind) {
    case Clause::Kind::Root:
    case Clause::Kind::Schedule:
      return kNamespace;
    case Clause::Kind::Section:
      return kClass;
    default:
      return kString;
  }
}

bool is_shown(const Clause& clause) {
  return clause.kind == Clause::Kind::Schedule || clause.kind == Clause::Kind::Section ||
         (clause.kind == Clause::Kind::Provision && !clause.label.empty());
}

Span begin_of(const Clause& clause) {
  return clause.heading.empty() ? clause.text : clause.heading;
}

Span all_of(const ClauseTree& tree, ClauseId id) {
  Span all = begin_of(tree[id]);
  for (ClauseId each = id; each < tree[id].end; ++each)
    all.end = std::max({all.end, tree[each].heading.end, tree[each].text.end});
  return all;
}

std::string name_of(const Analysis& analysis, const Clause& clause) {
  const std::string words = first_words(analysis, begin_of(clause), kLongestName);
  if (clause.label.empty())
    return words;
  return words.empty() ? clause.label : clause.label + " " + words;
}

/// The symbols of the clauses [first, end).
Json symbols_in(const Analysis& analysis, ClauseId first, ClauseId end) {
  const ClauseTree& tree = analysis.tree();
  Json symbols = Json::array();
  for (ClauseId id = first; id < end;) {
    const Clause& clause = tree[id];
    if (!is_shown(clause)) {
      for (Json& below : symbols_in(analysis, id + 1, clause.end))
        symbols.push_back(std::move(below));
      id = clause.end;
      continue;
    }
    std::string name = name_of(analysis, clause);
    symbols.push_back({{"name", name.empty() ? "(empty)" : std::move(name)},
                       {"kind", kind_of(clause)},
                       {"range", analysis.range(all_of(tree, id))},
                       {"selectionRange", analysis.range(begin_of(clause))},
                       {"children", symbols_in(analysis, id + 1, clause.end)}});
    id = clause.end;
  }
  return symbols;
}

bool contains(std::string_view text, std::string_view part) {
  const auto equal = [](char a, char b) {
    return std::tolower(static_cast<unsigned char>(a)) ==
           std::tolower(static_cast<unsigned char>(b));
  };
  return std::search(text.begin(), text.end(), part.begin(), part.end(), equal) != text.end();
}

}  // namespace

Json symbols_of(const Analysis& analysis) {
  return symbols_in(analysis, 1, static_cast<ClauseId>(analysis.tree().clauses().size()));
}

Json flat_symbols_of(const Analysis& analysis) {
  const ClauseTree& tree = analysis.tree();
  Json symbols = Json::array();
  for (ClauseId id = 1; id < tree.clauses().size(); ++id) {
    if (!is_shown(tree[id]))
      continue;
    symbols.push_back({{"name", name_of(analysis, tree[id])},
                       {"kind", kind_of(tree[id])},
                       {"location", analysis.location(all_of(tree, id))}});
  }
  return symbols;
}

Json foldings_of(const Analysis& analysis) {
  const ClauseTree& tree = analysis.tree();
  Json foldings = Json::array();
  for (ClauseId id = 1; id < tree.clauses().size(); ++id) {
    const Span all = all_of(tree, id);
    if (all.empty())
      continue;
    const Json range = analysis.range(all);
    if (range["start"]["line"] < range["end"]["line"])
      foldings.push_back(
          {{"startLine", range["start"]["line"]}, {"endLine", range["end"]["line"]}});
  }
  return foldings;
}

void add_matching_symbols(const Analysis& analysis, const std::string& query, Json& symbols) {
  const ClauseTree& tree = analysis.tree();
  for (const Clause& clause : tree.clauses()) {
    if (clause.kind == Clause::Kind::Root || clause.heading.empty() || !is_shown(clause))
      continue;
    std::string name = name_of(analysis, clause);
    if (contains(name, query))
      symbols.push_back({{"name", std::move(name)},
                         {"kind", kind_of(clause)},
                         {"location", analysis.location(clause.heading)}});
  }
  for (const Definition& definition : analysis.facts().definitions.all()) {
    if (contains(definition.term, query))
      symbols.push_back({{"name", definition.term},
                         {"kind", kKey},
                         {"location", analysis.location(definition.span)}});
  }
}

}  // namespace lint
