// SPDX-License-Identifier: MIT
#include "lint/mutant/forbidden_mutant.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "lint/mutant/substitution.h"
#include "lint/mutant/wording.h"

namespace lint {
namespace {

using Concepts = std::vector<ConceptId>;

constexpr Concepts NormPattern::*kAsked[] = {&NormPattern::about, &NormPattern::about_all,
                                             &NormPattern::with, &NormPattern::with_all,
                                             &NormPattern::beside_or};
constexpr Concepts NormPattern::*kExcluded[] = {&NormPattern::without, &NormPattern::clause_without,
                                                &NormPattern::section_without,
                                                &NormPattern::contract_without};

/// Whether one of `some` is among `all` and not among `others`; these are sorted.
bool has_more(const Concepts& some, const Concepts& all, const Concepts& others) {
  return std::any_of(some.begin(), some.end(), [&](ConceptId id) {
    return std::binary_search(all.begin(), all.end(), id) &&
           !std::binary_search(others.begin(), others.end(), id);
  });
}

/// Whether words with the concepts `after` may be forbidden though those with `before` are not.
bool may_be_forbidden(const Forbidden& forbidden, const Concepts& before, const Concepts& after) {
  if (has_more(forbidden.mentions, after, before) ||
      has_more(forbidden.clause_without, before, after))
    return true;
  return std::any_of(forbidden.norms.begin(), forbidden.norms.end(),
                     [&](const NormPattern& pattern) {
                       return std::any_of(std::begin(kAsked), std::end(kAsked),
                                          [&](Concepts NormPattern::*list) {
                                            return has_more(pattern.*list, after, before);
                                          }) ||
                              std::any_of(std::begin(kExcluded), std::end(kExcluded),
                                          [&](Concepts NormPattern::*list) {
                                            return has_more(pattern.*list, before, after);
                                          });
                     });
}

std::vector<Change> changes_of(const Model& model, const Substitution& substitution) {
  const Span all{0, static_cast<uint32_t>(model.text().size())};
  std::vector<Change> changes;
  for (const auto& [words, instead] : substitution.words) {
    for (const Span found : find_words(model.text(), words, all)) {
      const bool is_taken = std::any_of(changes.begin(), changes.end(), [&](const Change& other) {
        return other.span.overlaps(found);
      });
      if (!is_taken)
        changes.push_back({found, std::string(instead)});
    }
  }
  return changes;
}

}  // namespace

std::vector<Mutant> derive_forbidden_mutants(const Model& model) {
  const Concepts before = model.concepts_in(model.source);
  std::vector<Mutant> mutants;
  for (const Substitution& substitution : substitutions()) {
    const std::vector<Change> changes = changes_of(model, substitution);
    if (changes.empty())
      continue;
    std::string contract = model.changed(changes);
    const Concepts after = model.concepts_in(contract);
    for (const Forbidden& forbidden : model.rule->forbids) {
      if (may_be_forbidden(forbidden, before, after)) {
        mutants.push_back({.name = std::string(substitution.name), .contract = contract});
        break;
      }
    }
  }
  return mutants;
}

}  // namespace lint
