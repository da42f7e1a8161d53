// SPDX-License-Identifier: MIT
#include "lint/check/norm_search.h"

namespace lint {
namespace {

/// Marks the norms that patterns ask for.
class Search {
 public:
  explicit Search(const Facts& facts) : facts_(facts), is_found_(facts.norms.size(), false) {}

  void add(const NormPattern& pattern) {
    if (!pattern.about.empty())
      add_any(pattern.about);
    else if (!pattern.about_all.empty())
      add_any({pattern.about_all.front()});
    else if (!pattern.action.empty())
      add_any(pattern.action);
    else
      is_found_.assign(is_found_.size(), true);
  }

  std::vector<size_t> found() const {
    std::vector<size_t> found;
    for (size_t i = 0; i < is_found_.size(); ++i) {
      if (is_found_[i])
        found.push_back(i);
    }
    return found;
  }

 private:
  void add_any(const std::vector<ConceptId>& concepts) {
    for (const ConceptId id : concepts) {
      for (const uint32_t norm : facts_.norms_of[id]) is_found_[norm] = true;
    }
  }

  const Facts& facts_;
  std::vector<bool> is_found_;  ///< by norm
};

}  // namespace

std::vector<size_t> find_fitting(const std::vector<NormPattern>& patterns, const Facts& facts) {
  Search search(facts);
  for (const NormPattern& pattern : patterns) search.add(pattern);
  return search.found();
}

std::vector<size_t> find_fitting(const ElementRule& rule, const Facts& facts) {
  Search search(facts);
  for (const NormPattern& pattern : rule.found) search.add(pattern);
  for (const auto* forms : {&rule.acceptable, &rule.weak, &rule.unacceptable}) {
    for (const ElementRule::Weakness& form : *forms) search.add(form.pattern);
  }
  return search.found();
}

}  // namespace lint
