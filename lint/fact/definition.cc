// SPDX-License-Identifier: MIT
#include "lint/fact/definition.h"

#include <algorithm>
#include <utility>

#include "lint/fact/contract_text.h"
#include "lint/fact/definition_scanner.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

/// The key of a term: folded, with its last word in the singular.
std::string key_of(std::string_view term) {
  const std::string folded = fold(term);
  const size_t last = folded.rfind(' ') == std::string::npos ? 0 : folded.rfind(' ') + 1;
  return folded.substr(0, last) + singular(std::string_view(folded).substr(last));
}

/// The schedule in which a clause stands, or the root.
ClauseId part_of(const ClauseTree& tree, ClauseId id) {
  while (id != 0 && tree[id].kind != Clause::Kind::Schedule) id = tree[id].parent;
  return id;
}

/// Sets `source` of each definition that defers and `earlier` of each that repeats.
void link(const ClauseTree& tree, const std::vector<Reference>& references,
          std::vector<Definition>& definitions) {
  constexpr size_t kMostOthers = 64;  // of one term
  std::unordered_map<std::string, std::vector<uint32_t>> meanings;
  std::unordered_map<std::string, uint32_t> first;  // part and term -> definition
  for (uint32_t i = 0; i < definitions.size(); ++i) {
    Definition& definition = definitions[i];
    const std::string part = std::to_string(part_of(tree, definition.clause));
    const auto [earlier, is_first] = first.emplace(part + ' ' + definition.term, i);
    if (!is_first && definitions[earlier->second].text != definition.text)
      definition.earlier = earlier->second;
    auto& same = meanings[key_of(definition.term)];
    if (definition.form != Definition::Form::Defers && same.size() < kMostOthers)
      same.push_back(i);
  }
  for (Definition& definition : definitions) {
    if (definition.form != Definition::Form::Defers)
      continue;
    const Span range = references_in(references, definition.text);
    for (uint32_t r = range.begin; r < range.end && !definition.source; ++r) {
      for (const uint32_t other : meanings[key_of(definition.term)]) {
        const auto& targets = references[r].targets;
        if (std::any_of(targets.begin(), targets.end(), [&](ClauseId target) {
              return tree.is_within(definitions[other].clause, target);
            }))
          definition.source = other;
      }
    }
  }
}

/// The terms that stand in the text of a clause, each with its number and its place.
struct Terms {
  std::vector<std::pair<uint32_t, Span>> all = {};
};

Terms find_terms(const TermIndex& index, std::string_view text) {
  Terms terms;
  const auto words = find_words(text, {0, static_cast<uint32_t>(text.size())});
  for (uint32_t at = 0; at < words.size();) {
    const auto match = index.longest(text, words, at);
    if (match)
      terms.all.emplace_back(match->term, Span{words[at].begin, words[at + match->words - 1].end});
    at += match ? match->words : 1;
  }
  return terms;
}

}  // namespace

Definitions::Definitions(const ClauseTree& tree, std::vector<Definition> definitions,
                         Memory* memory)
    : all_(std::move(definitions)) {
  TermIndex index;
  std::unordered_map<std::string, std::vector<uint32_t>> same;
  for (uint32_t i = 0; i < all_.size(); ++i) {
    index.add(all_[i].term, i);
    same[all_[i].term].push_back(i);
    first_.emplace(key_of(all_[i].term), i);
  }
  if (index.empty())
    return;

  // Of the definitions of one term: the last one above in the same part of the contract.
  const auto nearest = [&](uint32_t number, ClauseId clause) {
    constexpr int kMostSteps = 64;
    const auto& candidates = same.at(all_[number].term);
    auto at = std::upper_bound(
        candidates.begin(), candidates.end(), clause,
        [&](ClauseId id, uint32_t candidate) { return id < all_[candidate].clause; });
    for (int step = 0; at != candidates.begin() && step < kMostSteps; ++step) {
      --at;
      if (part_of(tree, all_[*at].clause) == part_of(tree, clause))
        return *at;
    }
    return number;
  };

  std::string spelled;
  for (const Definition& definition : all_) spelled += definition.term + '\n';
  if (memory != nullptr)
    memory->shelf<Terms>().set_context(spelled);
  auto terms_in =
      recollect<Terms>(memory, [&](std::string_view words) { return find_terms(index, words); });
  size_t next_definition = 0;
  const std::string_view text = tree.document().text();
  for (ClauseId id = 0; id < tree.clauses().size(); ++id) {
    const Clause& clause = tree[id];
    if (!is_contract_text(clause))
      continue;
    for (const auto& [term, place] : terms_in(slice(text, clause.text)).all) {
      const Span span{clause.text.begin + place.begin, clause.text.begin + place.end};
      while (next_definition < all_.size() && all_[next_definition].span.end <= span.begin)
        ++next_definition;
      const bool is_definition =
          next_definition < all_.size() && all_[next_definition].span.overlaps(span);
      if (!is_definition)
        uses_.push_back({span, nearest(term, id)});
    }
  }
}

Span Definitions::uses_in(Span span) const {
  const auto first =
      std::lower_bound(uses_.begin(), uses_.end(), span.begin,
                       [](const TermUse& use, uint32_t at) { return use.span.begin < at; });
  auto last = first;
  while (last != uses_.end() && last->span.end <= span.end) ++last;
  return {static_cast<uint32_t>(first - uses_.begin()),
          static_cast<uint32_t>(last - uses_.begin())};
}

const Definition* Definitions::follow(uint32_t index) const {
  // A source never defers itself: one step is enough.
  return all_[index].source ? &all_[*all_[index].source] : &all_[index];
}

const Definition* Definitions::find(std::string_view term) const {
  const auto words = find_words(term, {0, static_cast<uint32_t>(term.size())});
  if (words.empty())
    return nullptr;
  // Without the article before and the possessive behind; a term may itself begin with one.
  const std::string first = to_lower(slice(term, words.front()));
  const bool has_article =
      words.size() > 1 && (first == "the" || first == "a" || first == "an" || first == "each" ||
                           first == "any" || first == "such" || first == "this");
  const bool is_possessive =
      words.size() > 1 && slice(term, words.back()) == "s" && term[words.back().begin - 1] == '\'';
  const uint32_t end = is_possessive ? words[words.size() - 2].end : words.back().end;
  for (const uint32_t begin : {words.front().begin, words[has_article ? 1 : 0].begin}) {
    if (begin >= end)
      continue;
    const auto found = first_.find(key_of(term.substr(begin, end - begin)));
    const bool has_case =
        found != first_.end() && (is_capitalised(term.substr(begin, end - begin)) ||
                                  !is_capitalised(all_[found->second].term));
    if (has_case)
      return follow(found->second);
  }
  return nullptr;
}

const Definition* Definitions::at(uint32_t offset) const {
  const auto use =
      std::upper_bound(uses_.begin(), uses_.end(), offset,
                       [](uint32_t at, const TermUse& other) { return at < other.span.end; });
  if (use != uses_.end() && use->span.contains(offset))
    return follow(use->definition);
  const auto own =
      std::upper_bound(all_.begin(), all_.end(), offset,
                       [](uint32_t at, const Definition& other) { return at < other.span.end; });
  if (own != all_.end() && own->span.contains(offset))
    return follow(static_cast<uint32_t>(own - all_.begin()));
  return nullptr;
}

Definitions extract_definitions(const ClauseTree& tree, const std::vector<Reference>& references,
                                Memory* memory) {
  std::vector<Definition> definitions = scan_definitions(tree, memory);
  link(tree, references, definitions);
  return Definitions(tree, std::move(definitions), memory);
}

}  // namespace lint
