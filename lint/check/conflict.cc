// SPDX-License-Identifier: MIT
#include "lint/check/conflict.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "lint/fact/time.h"

namespace lint {
namespace {

/// Business days, months and years are no exact number of hours.
constexpr double kTolerance = 1.02;

/// The one period that a norm gives, and the words that say so.
struct Value {
  Period period = {};
  double hours = 0;
  Span span = {};
};

/// Nothing when the norm gives none, or several of different length.
std::optional<Value> value_of(const Norm& norm) {
  std::optional<Value> value;
  for (const PeriodPhrase& phrase : norm.periods) {
    const auto length = hours(phrase.period);
    if (!length || phrase.zone == Term::Zone::Excluded)
      continue;
    if (value && value->hours != *length)
      return std::nullopt;
    value = Value{phrase.period, *length, phrase.via.empty() ? phrase.span : phrase.via};
  }
  return value;
}

bool differ(const Value& a, const Value& b) {
  return std::max(a.hours, b.hours) > std::min(a.hours, b.hours) * kTolerance;
}

bool stand_apart(const ClauseTree& tree, ClauseId a, ClauseId b) {
  return a != b && !tree.is_within(a, b) && !tree.is_within(b, a);
}

std::string place(const ClauseTree& tree, ClauseId clause) {
  const std::string& citation = tree[clause].citation;
  return citation.empty() ? "another clause" : citation;
}

class Search {
 public:
  Search(const ClauseTree& tree, const Facts& facts, const Vocabulary& vocabulary)
      : tree_(tree), facts_(facts), vocabulary_(vocabulary) {}

  /// Two norms that give periods of different length.
  std::optional<Conflict> of_periods(const ElementRule& element,
                                     const std::vector<size_t>& norms) const {
    std::vector<std::optional<Value>> values;
    for (const size_t norm : norms) values.push_back(value_of(facts_.norms[norm]));
    for (size_t a = 0; a < norms.size(); ++a) {
      for (size_t b = a + 1; b < norms.size() && values[a]; ++b) {
        const bool in_order = norms[a] < norms[b];
        const Norm& first = facts_.norms[in_order ? norms[a] : norms[b]];
        const Norm& second = facts_.norms[in_order ? norms[b] : norms[a]];
        const auto& one = values[in_order ? a : b];
        const auto& other = values[in_order ? b : a];
        if (!one || !other || !differ(*one, *other) ||
            !stand_apart(tree_, first.clause, second.clause))
          continue;
        return Conflict{
            .message = fmt::format("conflict: {} is {} in {} and {} in {}", element.name,
                                   to_string(one->period), place(tree_, first.clause),
                                   to_string(other->period), place(tree_, second.clause)),
            .first = {first.clause, one->span},
            .second = {second.clause, other->span}};
      }
    }
    return std::nullopt;
  }

  /// A norm that gives the element and one about the same things that weakens it.
  std::optional<Conflict> of_strength(const ElementRule& element,
                                      const Candidates& candidates) const {
    std::vector<std::pair<const Norm*, std::set<ConceptId>>> weaker;
    for (const size_t weak : candidates.weak) {
      const Norm& norm = facts_.norms[weak];
      if (norm.modality == Modality::Duty && !norm.means)
        weaker.emplace_back(&norm, things(norm));
    }
    for (const size_t found : candidates.found) {
      const Norm& strong = facts_.norms[found];
      if (strong.modality != Modality::Duty || weaker.empty())
        continue;
      const std::set<ConceptId> about = things(strong);
      for (const auto& [weak, about_it] : weaker) {
        const Norm& other = *weak;
        if (!stand_apart(tree_, strong.clause, other.clause) || about != about_it)
          continue;
        return Conflict{
            .message = fmt::format("conflict: {} holds in {} but not in {}", element.name,
                                   place(tree_, strong.clause), place(tree_, other.clause)),
            .first = {strong.clause, strong.predicate},
            .second = {other.clause, other.predicate}};
      }
    }
    return std::nullopt;
  }

 private:
  /// What a norm is about, as far as its own words say.
  std::set<ConceptId> things(const Norm& norm) const {
    std::set<ConceptId> ids;
    for (const Term& term : norm.terms) {
      if (term.via.empty() && term.zone == Term::Zone::Object &&
          vocabulary_[term.concept_id].kind == Concept::Kind::Thing)
        ids.insert(term.concept_id);
    }
    return ids;
  }

  const ClauseTree& tree_;
  const Facts& facts_;
  const Vocabulary& vocabulary_;
};

bool asks_for_period(const ElementRule& element) {
  return std::any_of(element.found.begin(), element.found.end(), [](const NormPattern& pattern) {
    return pattern.period == NormPattern::PeriodTest::Defined;
  });
}

}  // namespace

std::vector<Conflict> find_conflicts(const Rule& rule, const std::vector<Candidates>& candidates,
                                     const ClauseTree& tree, const Facts& facts,
                                     const Vocabulary& vocabulary) {
  const Search search(tree, facts, vocabulary);
  std::vector<Conflict> conflicts;
  for (size_t i = 0; i < rule.elements.size(); ++i) {
    const ElementRule& element = rule.elements[i];
    const auto conflict = asks_for_period(element) ? search.of_periods(element, candidates[i].found)
                          : !element.of.empty()    ? search.of_strength(element, candidates[i])
                                                   : std::nullopt;
    if (conflict)
      conflicts.push_back(*conflict);
  }
  return conflicts;
}

}  // namespace lint
