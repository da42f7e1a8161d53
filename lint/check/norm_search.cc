// SPDX-License-Identifier: MIT
#include "lint/check/norm_search.h"

#include <algorithm>
#include <numeric>

namespace lint {
namespace {

/// Concepts of which a norm must have one to fit the pattern; null when it asks for none.
const std::vector<ConceptId>* concepts_asked_for(const NormPattern& pattern) {
  for (const auto* any : {&pattern.about, &pattern.action, &pattern.with, &pattern.excepted,
                          &pattern.heading, &pattern.about_all, &pattern.with_all}) {
    if (!any->empty())
      return any;
  }
  return nullptr;
}

}  // namespace

std::vector<size_t> find_fitting(std::span<const NormPattern> patterns, const Facts& facts) {
  std::vector<size_t> found;
  for (const NormPattern& pattern : patterns) {
    const std::vector<ConceptId>* const concepts = concepts_asked_for(pattern);
    if (concepts == nullptr) {
      found.resize(facts.norms.size());
      std::iota(found.begin(), found.end(), size_t{0});
      return found;
    }
    for (const ConceptId id : *concepts)
      found.insert(found.end(), facts.norms_of[id].begin(), facts.norms_of[id].end());
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace lint
