// SPDX-License-Identifier: MIT
#include "lint/lsp/navigation.h"

#include <algorithm>
#include <cctype>
#include <string_view>

#include "lint/lsp/term.h"

namespace lint {
namespace {

bool touches(Span span, uint32_t offset) {
  return span.begin <= offset && offset <= span.end;
}

const Reference* reference_at(const Analysis& analysis, uint32_t offset) {
  for (const Reference& reference : analysis.facts().references) {
    if (touches(reference.span, offset))
      return &reference;
  }
  return nullptr;
}

Span begin_of(const Clause& clause) {
  return clause.heading.empty() ? clause.text : clause.heading;
}

/// The places where a term stands: its definitions, then its uses.
struct TermPlaces {
  std::string term = {};
  std::vector<Span> definitions = {};
  std::vector<Span> uses = {};
};

std::optional<TermPlaces> places_of_term(const Analysis& analysis, uint32_t offset) {
  const Definitions& definitions = analysis.facts().definitions;
  TermPlaces places;
  for (const Definition& definition : definitions.all()) {
    if (touches(definition.span, offset))
      places.term = definition.term;
  }
  for (const TermUse& use : definitions.uses()) {
    if (touches(use.span, offset))
      places.term = definitions.all()[use.definition].term;
  }
  if (places.term.empty())
    return std::nullopt;
  for (const Definition& definition : definitions.all()) {
    if (definition.term == places.term)
      places.definitions.push_back(definition.span);
  }
  for (const TermUse& use : definitions.uses()) {
    if (definitions.all()[use.definition].term == places.term)
      places.uses.push_back(use.span);
  }
  return places;
}

/// The references that name the clause in whose label or heading `offset` stands, or the clauses
/// that the reference at `offset` names.
std::vector<Span> citations_at(const Analysis& analysis, uint32_t offset) {
  const ClauseTree& tree = analysis.tree();
  std::vector<ClauseId> targets;
  if (const Reference* const reference = reference_at(analysis, offset)) {
    targets = reference->targets;
  } else {
    const ClauseId id = tree.at(offset);
    if (id != 0 && (tree[id].heading.empty() || offset <= tree[id].heading.end))
      targets = {id};
  }
  std::vector<Span> spans;
  for (const Reference& reference : analysis.facts().references) {
    const bool names_one =
        std::any_of(reference.targets.begin(), reference.targets.end(), [&](ClauseId target) {
          return std::find(targets.begin(), targets.end(), target) != targets.end();
        });
    if (names_one)
      spans.push_back(reference.span);
  }
  return spans;
}

std::vector<Span> places_at(const Analysis& analysis, uint32_t offset, bool with_definition) {
  const auto term = places_of_term(analysis, offset);
  if (!term)
    return citations_at(analysis, offset);
  std::vector<Span> spans = term->uses;
  if (with_definition)
    spans.insert(spans.end(), term->definitions.begin(), term->definitions.end());
  std::sort(spans.begin(), spans.end());
  spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
  return spans;
}

bool has_lower(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](unsigned char c) { return std::islower(c) != 0; });
}

std::string plural(std::string name) {
  if (name.ends_with('y') && name.size() > 1 &&
      std::string_view("aeiou").find(name[name.size() - 2]) == std::string_view::npos)
    return name.substr(0, name.size() - 1) + "ies";
  return name + (name.ends_with('s') ? "es" : "s");
}

/// The new name in the form in which `words` have the old one.
std::string inflected(std::string_view words, const std::string& term, const std::string& name) {
  if (words == term)
    return name;
  if (!has_lower(words) && has_lower(term)) {
    std::string upper = name;
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return upper;
  }
  if (words.size() > term.size())
    return plural(name);
  if (words.size() < term.size() && name.ends_with('s'))
    return name.substr(0, name.size() - 1);
  return name;
}

}  // namespace

Json definition_at(const Analysis& analysis, uint32_t offset) {
  Json locations = Json::array();
  if (const Reference* const reference = reference_at(analysis, offset)) {
    for (const ClauseId target : reference->targets)
      locations.push_back(analysis.location(begin_of(analysis.tree()[target])));
    return locations;
  }
  if (const Definition* const definition = term_at(analysis, offset))
    locations.push_back(analysis.location(definition->span));
  return locations;
}

Json references_at(const Analysis& analysis, uint32_t offset, bool with_definition) {
  Json locations = Json::array();
  for (const Span span : places_at(analysis, offset, with_definition))
    locations.push_back(analysis.location(span));
  return locations;
}

Json highlights_at(const Analysis& analysis, uint32_t offset) {
  Json highlights = Json::array();
  for (const Span span : places_at(analysis, offset, true))
    highlights.push_back({{"range", analysis.range(span)}});
  return highlights;
}

Json links_of(const Analysis& analysis) {
  Json links = Json::array();
  for (const Reference& reference : analysis.facts().references) {
    if (reference.targets.empty())
      continue;
    const Clause& target = analysis.tree()[reference.targets.front()];
    const uint32_t line = analysis.line_of(begin_of(target).begin) + 1;
    links.push_back({{"range", analysis.range(reference.span)},
                     {"target", analysis.uri() + "#L" + std::to_string(line)},
                     {"tooltip", "Go to " + first_words(analysis, begin_of(target), 60)}});
  }
  return links;
}

Json renamable_at(const Analysis& analysis, uint32_t offset) {
  const auto term = places_of_term(analysis, offset);
  if (!term)
    return nullptr;
  std::vector<Span> spans = term->uses;
  spans.insert(spans.end(), term->definitions.begin(), term->definitions.end());
  for (const Span span : spans) {
    if (touches(span, offset))
      return {{"range", analysis.range(span)}, {"placeholder", term->term}};
  }
  return nullptr;
}

Answer rename_at(const Analysis& analysis, uint32_t offset, const std::string& name) {
  const auto term = places_of_term(analysis, offset);
  if (!term)
    return refuse(ErrorCode::RequestFailed, "there is no defined term here");
  const bool is_name = name.find_first_not_of(' ') != std::string::npos &&
                       name.find_first_of("\r\n\"“”") == std::string::npos;
  if (!is_name)
    return refuse(ErrorCode::InvalidParams, "a term is one or more words without quotation marks");
  for (const Definition& definition : analysis.facts().definitions.all()) {
    if (definition.term == name && name != term->term)
      return refuse(ErrorCode::RequestFailed, "\"" + name + "\" is defined already");
  }
  std::vector<Span> spans = term->uses;
  spans.insert(spans.end(), term->definitions.begin(), term->definitions.end());
  std::sort(spans.begin(), spans.end());
  spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
  Json edits = Json::array();
  for (const Span span : spans) {
    edits.push_back(
        {{"range", analysis.range(span)},
         {"newText", inflected(analysis.tree().document().text(span), term->term, name)}});
  }
  return edits;
}

}  // namespace lint
