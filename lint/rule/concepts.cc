// SPDX-License-Identifier: MIT
#include "lint/rule/concepts.h"

#include <algorithm>

namespace lint {
namespace {

using Concepts = std::vector<ConceptId>;

constexpr Concepts NormPattern::*kLists[] = {
    &NormPattern::action,           &NormPattern::about,          &NormPattern::about_all,
    &NormPattern::beside_or,        &NormPattern::not_beside_or,  &NormPattern::with,
    &NormPattern::excepted,         &NormPattern::in_sentence,    &NormPattern::with_all,
    &NormPattern::in_clause,        &NormPattern::in_section,     &NormPattern::in_contract,
    &NormPattern::without,          &NormPattern::clause_without, &NormPattern::section_without,
    &NormPattern::contract_without, &NormPattern::heading};

class Collector {
 public:
  void add(const Concepts& concepts) {
    found_.insert(found_.end(), concepts.begin(), concepts.end());
  }

  void add(const std::vector<NormPattern>& patterns) {
    for (const NormPattern& pattern : patterns) add(pattern);
  }

  void add(const std::vector<ElementRule::Weakness>& wordings) {
    for (const ElementRule::Weakness& wording : wordings) add(wording.pattern);
  }

  Concepts take() {
    std::sort(found_.begin(), found_.end());
    found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
    return std::move(found_);
  }

 private:
  void add(const NormPattern& pattern) {
    for (Concepts NormPattern::*const list : kLists) add(pattern.*list);
    add(pattern.clause_norms);
  }

  Concepts found_ = {};
};

}  // namespace

std::vector<ConceptId> concepts_of(const Rule& rule) {
  Collector collector;
  if (rule.applies_when) {
    collector.add(rule.applies_when->mentions);
    collector.add(rule.applies_when->without);
    collector.add(rule.applies_when->norms);
  }
  for (const Forbidden& forbidden : rule.forbids) {
    collector.add(forbidden.norms);
    collector.add(forbidden.mentions);
    collector.add(forbidden.clause_without);
  }
  for (const ElementRule& element : rule.elements) {
    collector.add(element.found);
    collector.add(element.acceptable);
    collector.add(element.weak);
    collector.add(element.unacceptable);
  }
  collector.add(rule.near_misses);
  collector.add(rule.belongs);
  collector.add(rule.belongs_alone);
  collector.add(rule.belongs_without);
  return collector.take();
}

}  // namespace lint
