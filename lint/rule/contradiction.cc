// SPDX-License-Identifier: MIT
#include "lint/rule/contradiction.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lint {
namespace {

using Concepts = std::vector<ConceptId>;

template <typename Value>
bool contains(const std::vector<Value>& list, const Value& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

template <typename Value>
bool is_subset(const std::vector<Value>& some, const std::vector<Value>& all) {
  return std::all_of(some.begin(), some.end(),
                     [&](const Value& each) { return contains(all, each); });
}

template <typename Value>
bool intersects(const std::vector<Value>& a, const std::vector<Value>& b) {
  return std::any_of(a.begin(), a.end(), [&](const Value& each) { return contains(b, each); });
}

/// Lists of which one must be there.
constexpr Concepts NormPattern::*kAny[] = {
    &NormPattern::action,      &NormPattern::with,      &NormPattern::excepted,
    &NormPattern::in_sentence, &NormPattern::in_clause, &NormPattern::in_section,
    &NormPattern::in_contract, &NormPattern::heading,   &NormPattern::beside_or};
/// Lists of which none may be there.
constexpr Concepts NormPattern::*kNone[] = {&NormPattern::without, &NormPattern::clause_without,
                                            &NormPattern::section_without,
                                            &NormPattern::contract_without};
constexpr std::vector<Actor> NormPattern::*kActors[] = {&NormPattern::by, &NormPattern::whose,
                                                        &NormPattern::to};
constexpr std::optional<bool> NormPattern::*kFlags[] = {
    &NormPattern::through, &NormPattern::passive, &NormPattern::means, &NormPattern::imperative};

/// Whether one of `wide`, where it asks for any, is all that `narrow` leaves.
template <typename Value>
bool covers_any(const std::vector<Value>& wide, const std::vector<Value>& narrow) {
  return wide.empty() || (!narrow.empty() && is_subset(narrow, wide));
}

bool covers_about(const NormPattern& wide, const NormPattern& narrow) {
  const bool any = covers_any(wide.about, narrow.about) || intersects(narrow.about_all, wide.about);
  return any && is_subset(wide.about_all, narrow.about_all) &&
         is_subset(wide.with_all, narrow.with_all);
}

bool covers_figures(const NormPattern& wide, const NormPattern& narrow) {
  const auto is_at_most = [](const std::optional<double>& limit, const std::optional<double>& own) {
    return !limit || (own && *own <= *limit);
  };
  const bool period =
      wide.period == NormPattern::PeriodTest::Any ||
      (wide.period == narrow.period && is_at_most(wide.longest_period, narrow.longest_period) &&
       (!wide.shortest_period ||
        (narrow.shortest_period && *narrow.shortest_period >= *wide.shortest_period)));
  const bool frequency = wide.frequency == NormPattern::FrequencyTest::Any ||
                         (wide.frequency == narrow.frequency &&
                          is_at_most(wide.longest_interval, narrow.longest_interval));
  const bool amount = wide.amount == NormPattern::AmountTest::Any || wide.amount == narrow.amount;
  return period && frequency && amount;
}

/// Whether every norm that fits `narrow` fits `wide`, as far as the patterns themselves tell.
bool covers(const NormPattern& wide, const NormPattern& narrow) {
  const auto any = [&](Concepts NormPattern::*list) {
    return covers_any(wide.*list, narrow.*list);
  };
  const auto none = [&](Concepts NormPattern::*list) {
    return is_subset(wide.*list, narrow.*list);
  };
  const auto actors = [&](std::vector<Actor> NormPattern::*list) {
    return covers_any(wide.*list, narrow.*list);
  };
  const auto flag = [&](std::optional<bool> NormPattern::*member) {
    return !(wide.*member) || wide.*member == narrow.*member;
  };
  return !wide.query && wide.clause_norms.empty() && !wide.has_parameter &&
         wide.negated == narrow.negated && wide.any_polarity == narrow.any_polarity &&
         wide.not_beside_or.empty() && covers_any(wide.modality, narrow.modality) &&
         is_subset(wide.not_whose, narrow.not_whose) && covers_about(wide, narrow) &&
         covers_figures(wide, narrow) && std::all_of(std::begin(kAny), std::end(kAny), any) &&
         std::all_of(std::begin(kNone), std::end(kNone), none) &&
         std::all_of(std::begin(kActors), std::end(kActors), actors) &&
         std::all_of(std::begin(kFlags), std::end(kFlags), flag);
}

/// Looks through one rule.
class Contradictions {
 public:
  Contradictions(const Rule& rule, const Vocabulary& vocabulary, Complaints& complaints)
      : rule_(rule), vocabulary_(vocabulary), complaints_(complaints) {}

  void find() {
    if (rule_.applies_when)
      check(*rule_.applies_when);
    for (const Forbidden& forbidden : rule_.forbids) {
      for (const NormPattern& pattern : forbidden.norms) check(pattern);
      check_words(forbidden.mentions, forbidden.where);
      for (const ConceptId id : forbidden.mentions) {
        if (contains(forbidden.clause_without, id))
          complaints_.add(forbidden.where,
                          fmt::format("this can never be found: '{}' is asked for and excluded",
                                      vocabulary_[id].id),
                          "take it out of one of the lists");
      }
    }
    for (const ElementRule& element : rule_.elements) check(element);
    std::vector<const NormPattern*> before;
    for (const auto& wording : rule_.near_misses) {
      check(wording.pattern);
      check_order(wording.pattern, before);
      before.push_back(&wording.pattern);
    }
  }

 private:
  void check(const Condition& condition) {
    for (const ConceptId id : condition.mentions) {
      if (contains(condition.without, id))
        complaints_.add(condition.where,
                        fmt::format("the rule never applies: '{}' is asked for and excluded",
                                    vocabulary_[id].id),
                        "take it out of one list below 'applies-when'");
    }
    check_words(condition.mentions, condition.where);
    for (const NormPattern& pattern : condition.norms) check(pattern);
  }

  void check(const ElementRule& element) {
    std::vector<const NormPattern*> before;
    const auto look_at = [&](const NormPattern& pattern) {
      check(pattern);
      if (element.of.size() == 1)
        check_base(pattern, rule_.elements[element.of.front()]);
      check_order(pattern, before);
      before.push_back(&pattern);
    };
    for (const NormPattern& pattern : element.found) look_at(pattern);
    for (const auto& wording : element.acceptable) look_at(wording.pattern);
    for (const auto& wording : element.weak) look_at(wording.pattern);
    // What is unacceptable is looked for first.
    before.clear();
    for (const auto& wording : element.unacceptable) look_at(wording.pattern);
  }

  void check_order(const NormPattern& pattern, const std::vector<const NormPattern*>& before) {
    const auto wide = std::find_if(before.begin(), before.end(),
                                   [&](const NormPattern* each) { return covers(*each, pattern); });
    if (wide != before.end())
      complaints_.add(
          pattern.where,
          fmt::format("this can never fit: what it fits, line {} fits before", (*wide)->where.line),
          "put the narrower one first, or leave it out");
  }

  void check(const NormPattern& pattern) {
    const auto excluded = [&](const Concepts& asked, bool all) {
      Concepts out;
      for (const ConceptId id : asked) {
        if (contains(pattern.without, id) || contains(pattern.contract_without, id))
          out.push_back(id);
      }
      const bool never = all ? !out.empty() : !asked.empty() && out.size() == asked.size();
      if (never)
        complain_of(pattern, out.front(), "is asked for and excluded");
    };
    excluded(pattern.about, false);
    excluded(pattern.with, false);
    excluded(pattern.about_all, true);
    excluded(pattern.with_all, true);
    check_surroundings(pattern);
    for (const NormPattern& other : pattern.clause_norms) check(other);
    for (Concepts NormPattern::*const list : kAny) check_words(pattern.*list, pattern.where);
    for (const Concepts& list : {pattern.about, pattern.about_all, pattern.with_all})
      check_words(list, pattern.where);
  }

  void check_surroundings(const NormPattern& pattern) {
    const std::pair<const Concepts*, const Concepts*> pairs[] = {
        {&pattern.in_clause, &pattern.clause_without},
        {&pattern.in_clause, &pattern.section_without},
        {&pattern.in_section, &pattern.section_without},
        {&pattern.in_contract, &pattern.contract_without}};
    for (const auto& [asked, excluded] : pairs) {
      if (!asked->empty() && is_subset(*asked, *excluded))
        complain_of(pattern, asked->front(), "is asked for and excluded");
    }
  }

  void check_words(const Concepts& concepts, Error::Position where) {
    for (const ConceptId id : concepts) {
      if (vocabulary_[id].words == 0)
        complaints_.add(where, fmt::format("no words express '{}'", vocabulary_[id].id),
                        "give it some in a file of the folder vocabulary");
    }
  }

  void complain_of(const NormPattern& pattern, ConceptId id, std::string_view what) {
    complaints_.add(pattern.where,
                    fmt::format("this can never fit: '{}' {}", vocabulary_[id].id, what),
                    "take it out of one of the lists");
  }

  /// Whether some norm of the element that this one is `of` can be like it.
  void check_base(const NormPattern& pattern, const ElementRule& base) {
    std::vector<const NormPattern*> norms;
    for (const NormPattern& each : base.found) norms.push_back(&each);
    for (const auto& each : base.acceptable) norms.push_back(&each.pattern);
    for (const auto& each : base.weak) norms.push_back(&each.pattern);
    const auto disjoint = [](const auto& a, const auto& b) {
      return !a.empty() && !b.empty() && !intersects(a, b);
    };
    const auto can_be = [&](const NormPattern* each) {
      const auto is_excluded = [&](const Concepts& asked) {
        return !asked.empty() && is_subset(asked, each->without);
      };
      return !disjoint(pattern.modality, each->modality) && !disjoint(pattern.by, each->by) &&
             !is_excluded(pattern.about) && !is_excluded(pattern.with) &&
             !intersects(pattern.about_all, each->without) &&
             !intersects(pattern.with_all, each->without);
    };
    if (!norms.empty() && std::none_of(norms.begin(), norms.end(), can_be))
      complaints_.add(pattern.where,
                      fmt::format("this can never fit: no norm of '{}' is like it", base.name),
                      fmt::format("compare it with what '{}' asks for and excludes", base.name));
  }

  const Rule& rule_;
  const Vocabulary& vocabulary_;
  Complaints& complaints_;
};

}  // namespace

void find_contradictions(const Rule& rule, const Vocabulary& vocabulary, Complaints& complaints) {
  Contradictions(rule, vocabulary, complaints).find();
}

}  // namespace lint
