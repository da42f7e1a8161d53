// SPDX-License-Identifier: MIT
#include "lint/comparison/comparison.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <utility>

#include "lint/fact/facts.h"
#include "lint/fact/time.h"
#include "lint/syntax/phrase.h"

namespace lint {
namespace {

/// One version with what is known of it.
struct Version {
  const Checked& checked;
  Facts facts;

  const ClauseTree& tree() const { return *checked.tree; }
};

const Requirement* find(const Checked& checked, const std::string& rule) {
  const auto found =
      std::find_if(checked.requirements.begin(), checked.requirements.end(),
                   [&](const Requirement& requirement) { return requirement.rule == rule; });
  return found == checked.requirements.end() ? nullptr : &*found;
}

bool is_there(Verdict verdict) {
  return verdict == Verdict::Satisfied || verdict == Verdict::Deficient;
}

/// A length of time that an element rests on. What takes longer is worse.
struct Length {
  double hours = 0;
  std::string words = {};
};

std::optional<Length> length_of(std::string_view words) {
  if (const auto period = read_period(words)) {
    if (const auto length = hours(*period))
      return Length{*length, to_string(*period)};
  }
  if (const auto frequency = read_frequency(words)) {
    if (const auto length = hours(frequency->interval))
      return Length{*length, "every " + to_string(frequency->interval)};
  }
  return std::nullopt;
}

/// The length that the element's words give, themselves or through a defined term.
std::optional<Length> length_of(const Version& version, const Element& element) {
  const Document& document = version.tree().document();
  for (const Evidence& evidence : element.evidence) {
    if (auto length = length_of(document.text(evidence.span)))
      return length;
    const Definition* definition = version.facts.definitions.at(evidence.span.begin);
    if (definition == nullptr)
      continue;
    std::vector<Phrase> phrases;
    PhraseReader().read(document.text(definition->text), definition->text.begin, phrases);
    for (const Phrase& phrase : phrases) {
      if (auto length = length_of(document.text(phrase.span)))
        return length;
    }
  }
  return std::nullopt;
}

class Comparer {
 public:
  Comparer(const Checker& checker, const Checked& before, const Checked& after)
      : before_{before, checker.read_facts(*before.tree)},
        after_{after, checker.read_facts(*after.tree)} {}

  Comparison compare() {
    comparison_.clauses = align(before_.tree(), after_.tree());
    for (const Requirement& requirement : after_.checked.requirements) {
      const Requirement* earlier = find(before_.checked, requirement.rule);
      if (earlier != nullptr)
        compare(*earlier, requirement);
    }
    return std::move(comparison_);
  }

 private:
  void compare(const Requirement& before, const Requirement& after) {
    if (before.verdict == Verdict::NotApplicable && after.verdict == Verdict::NotApplicable)
      return;
    RequirementChange change{
        .rule = after.rule, .title = after.title, .before = before.verdict, .after = after.verdict};
    const size_t count = std::min(before.elements.size(), after.elements.size());
    for (size_t i = 0; i < count; ++i)
      change.elements.push_back(compare(before.elements[i], after.elements[i]));
    change.effect = effect_of(change);
    if (change.effect != Effect::Same)
      find_causes(before, after, change);
    comparison_.requirements.push_back(std::move(change));
  }

  ElementChange compare(const Element& before, const Element& after) const {
    ElementChange change{.name = after.name, .before = before.verdict, .after = after.verdict};
    // ElementVerdict goes from the best to the worst.
    if (after.verdict > before.verdict) {
      change.effect = after.verdict == ElementVerdict::Missing ? Effect::Lost : Effect::Weakened;
      change.reason = after.reason;
    } else if (after.verdict < before.verdict) {
      change.effect =
          before.verdict == ElementVerdict::Missing ? Effect::Gained : Effect::Strengthened;
      change.reason = before.reason;
    } else if (after.verdict == ElementVerdict::Found) {
      const auto earlier = length_of(before_, before);
      const auto later = length_of(after_, after);
      if (earlier && later && earlier->hours != later->hours) {
        change.effect = later->hours > earlier->hours ? Effect::Weakened : Effect::Strengthened;
        change.reason = fmt::format("{} became {}", earlier->words, later->words);
      }
    }
    return change;
  }

  static Effect effect_of(const RequirementChange& change) {
    if (is_there(change.before) != is_there(change.after)) {
      // A clause that no longer has to be there is not lost.
      if (change.before == Verdict::NotApplicable || change.after == Verdict::NotApplicable)
        return is_there(change.after)             ? Effect::Gained
               : change.after == Verdict::Missing ? Effect::Weakened
                                                  : Effect::Same;
      return is_there(change.after) ? Effect::Gained : Effect::Lost;
    }
    const auto has = [&](Effect one, Effect other) {
      return std::any_of(change.elements.begin(), change.elements.end(),
                         [&](const ElementChange& element) {
                           return element.effect == one || element.effect == other;
                         });
    };
    if (!is_there(change.after))
      return Effect::Same;
    if (has(Effect::Lost, Effect::Weakened))
      return Effect::Weakened;
    return has(Effect::Gained, Effect::Strengthened) ? Effect::Strengthened : Effect::Same;
  }

  /// The clauses that hold the words on which the elements that differ rest.
  static std::set<ClauseId> clauses_of(const Requirement& requirement,
                                       const RequirementChange& change, bool all) {
    std::set<ClauseId> clauses;
    for (size_t i = 0; i < change.elements.size(); ++i) {
      if (!all && change.elements[i].effect == Effect::Same)
        continue;
      for (const Evidence& evidence : requirement.elements[i].evidence)
        clauses.insert(evidence.clause);
    }
    return clauses;
  }

  void find_causes(const Requirement& before, const Requirement& after,
                   RequirementChange& change) const {
    using Test = std::function<bool(const ClauseTree&, ClauseId, ClauseId)>;
    const Test is_same = [](const ClauseTree&, ClauseId one, ClauseId other) {
      return one == other;
    };
    const Test is_near = [](const ClauseTree& tree, ClauseId one, ClauseId other) {
      return tree.section(one) == tree.section(other) && tree.section(one) != 0;
    };
    for (const Test& test : {is_same, is_near}) {
      for (const bool all : {false, true}) {
        const std::set<ClauseId> old_words = clauses_of(before, change, all);
        const std::set<ClauseId> new_words = clauses_of(after, change, all);
        collect(change, [&](const ClausePair& pair) {
          const auto holds = [&](const Version& version, ClauseId clause,
                                 const std::set<ClauseId>& words) {
            return std::any_of(words.begin(), words.end(),
                               [&](ClauseId word) { return test(version.tree(), clause, word); });
          };
          return (pair.before && holds(before_, *pair.before, old_words)) ||
                 (pair.after && holds(after_, *pair.after, new_words));
        });
        if (!change.causes.empty())
          return;
      }
    }
    collect(change, [&](const ClausePair& pair) {
      return (pair.before && defines(before_, *pair.before)) ||
             (pair.after && defines(after_, *pair.after));
    });
    if (change.causes.empty())
      collect(change, [](const ClausePair&) { return true; });
  }

  static bool defines(const Version& version, ClauseId clause) {
    const auto& all = version.facts.definitions.all();
    return std::any_of(all.begin(), all.end(),
                       [&](const Definition& definition) { return definition.clause == clause; });
  }

  void collect(RequirementChange& change,
               const std::function<bool(const ClausePair&)>& is_cause) const {
    for (size_t i = 0; i < comparison_.clauses.size(); ++i) {
      if (comparison_.clauses[i].changed && is_cause(comparison_.clauses[i]))
        change.causes.push_back(i);
    }
  }

  Version before_;
  Version after_;
  Comparison comparison_;
};

}  // namespace

std::string_view name_of(Effect effect) {
  switch (effect) {
    case Effect::Lost:
      return "lost";
    case Effect::Weakened:
      return "weakened";
    case Effect::Same:
      return "same";
    case Effect::Strengthened:
      return "strengthened";
    case Effect::Gained:
      return "gained";
  }
  return {};
}

Comparison compare(const Checker& checker, const Checked& before, const Checked& after) {
  return Comparer(checker, before, after).compare();
}

bool is_worse(const Comparison& comparison) {
  return std::any_of(comparison.requirements.begin(), comparison.requirements.end(),
                     [](const RequirementChange& change) {
                       return change.effect == Effect::Lost || change.effect == Effect::Weakened;
                     });
}

}  // namespace lint
