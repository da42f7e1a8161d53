// SPDX-License-Identifier: MIT
#include "lint/check/applicability.h"

#include <algorithm>

#include "lint/check/matcher.h"
#include "lint/check/norm_search.h"

namespace lint {
namespace {

bool is_mentioned(const std::vector<ConceptId>& concepts, const Facts& facts) {
  return std::any_of(concepts.begin(), concepts.end(),
                     [&](ConceptId id) { return !facts.mentions_of[id].empty(); });
}

}  // namespace

std::optional<size_t> find_condition_norm(const Rule& rule, const ClauseTree& tree,
                                          const Facts& facts) {
  if (!rule.applies_when)
    return std::nullopt;
  const std::vector<NormPattern>& patterns = rule.applies_when->norms;
  for (const size_t i : find_fitting(patterns, facts)) {
    for (const NormPattern& pattern : patterns) {
      if (match(pattern, facts, tree, i).fits())
        return i;
    }
  }
  return std::nullopt;
}

bool applies(const Rule& rule, const std::vector<std::string>& present, const ClauseTree& tree,
             const Facts& facts) {
  if (!rule.applies_when)
    return true;
  const Condition& condition = *rule.applies_when;
  if (!condition.present.empty() &&
      std::none_of(condition.present.begin(), condition.present.end(), [&](const std::string& id) {
        return std::find(present.begin(), present.end(), id) != present.end();
      }))
    return false;
  if (!condition.mentions.empty() && !is_mentioned(condition.mentions, facts))
    return false;
  if (is_mentioned(condition.without, facts))
    return false;
  return condition.norms.empty() || find_condition_norm(rule, tree, facts).has_value();
}

}  // namespace lint
