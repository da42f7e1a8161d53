// SPDX-License-Identifier: MIT
#include "lint/check/requirement.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

#include "lint/check/applicability.h"
#include "lint/check/conflict.h"
#include "lint/check/matcher.h"
#include "lint/check/near_miss.h"
#include "lint/check/norm_search.h"
#include "lint/check/placement.h"

namespace lint {
namespace {

constexpr size_t kMostEvidence = 3;

std::string quoted(const ClauseTree& tree, Span span) {
  constexpr size_t kLongest = 80;
  std::string words(tree.document().quote(span));
  std::replace(words.begin(), words.end(), '\n', ' ');
  if (words.size() > kLongest) {
    size_t end = kLongest;
    while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
    words = words.substr(0, end) + "...";
  }
  return words;
}

/// "Unconditional": what a norm must not say. Such an element is judged by the norms that do give
/// the clause; that a weak one lacks the words as well proves nothing.
bool asks_for_absence(const ElementRule& rule) {
  return std::all_of(rule.found.begin(), rule.found.end(), [](const NormPattern& pattern) {
    return pattern.modality.empty() && pattern.action.empty() && pattern.about.empty() &&
           pattern.about_all.empty() && pattern.with.empty() && pattern.in_sentence.empty() &&
           pattern.clause_norms.empty() && pattern.period == NormPattern::PeriodTest::Any &&
           pattern.frequency == NormPattern::FrequencyTest::Any &&
           pattern.amount == NormPattern::AmountTest::Any;
  });
}

class Judge {
 public:
  Judge(const Rule& rule, const std::vector<std::string>& present, const ClauseTree& tree,
        const Facts& facts)
      : rule_(rule), present_(present), tree_(tree), facts_(facts) {}

  Judgement judge(const Vocabulary& vocabulary) {
    Judgement judgement;
    judgement.requirement = require(vocabulary);
    judgement.candidates = std::move(candidates_);
    return judgement;
  }

 private:
  Requirement require(const Vocabulary& vocabulary) {
    Requirement requirement{.rule = rule_.id, .title = rule_.title, .severity = rule_.severity};
    if (!applies(rule_, present_, tree_, facts_)) {
      requirement.verdict = Verdict::NotApplicable;
      return requirement;
    }
    only_weak_.assign(rule_.elements.size(), false);
    judge_elements(requirement);
    if (set_apart_what_names_nothing())
      judge_elements(requirement);
    const auto is_there = [&](size_t anchor) {
      return requirement.elements[anchor].verdict != ElementVerdict::Missing;
    };
    const bool present = std::any_of(rule_.anchors.begin(), rule_.anchors.end(), is_there);
    if (!present) {
      requirement.verdict = Verdict::Missing;
      for (Element& element : requirement.elements) {
        element.verdict = ElementVerdict::Missing;
        element.evidence.clear();
      }
      requirement.near_misses = find_near_misses(rule_, tree_, facts_);
      place_missing(rule_, tree_, facts_, requirement);
      return requirement;
    }
    const bool complete = std::all_of(
        requirement.elements.begin(), requirement.elements.end(),
        [](const Element& element) { return element.verdict == ElementVerdict::Found; });
    requirement.conflicts = find_conflicts(rule_, candidates_, tree_, facts_, vocabulary);
    requirement.verdict = complete ? Verdict::Satisfied : Verdict::Deficient;
    const auto anchor = std::find_if(rule_.anchors.begin(), rule_.anchors.end(), is_there);
    requirement.place = place_of(*anchor);
    for (Element& element : requirement.elements)
      select_evidence(requirement.place.clause, element);
    return requirement;
  }

  void judge_elements(Requirement& requirement) {
    requirement.elements.clear();
    candidates_.clear();
    plainest_.clear();
    said_.clear();
    for (const ElementRule& element : rule_.elements)
      requirement.elements.push_back(judge(element));
  }

  /// "Vendor shall deliver its audit reports", and elsewhere "may provide its SOC 2 report
  /// instead": two things. Where the norms that give an anchor have none of the elements that say
  /// what, and weak ones have, only the weak ones count. Whether there is such an anchor.
  bool set_apart_what_names_nothing() {
    bool any = false;
    for (const size_t anchor : rule_.anchors) {
      const Candidates& candidates = candidates_[anchor];
      if (candidates.found.empty() || candidates.weak.empty() ||
          says_what(anchor, candidates.found) || !says_what(anchor, candidates.weak))
        continue;
      only_weak_[anchor] = true;
      any = true;
    }
    return any;
  }

  /// Whether one of the norms has an element of the anchor that is about something.
  bool says_what(size_t anchor, const std::vector<size_t>& norms) const {
    const auto has = [&](const NormPattern& pattern) {
      return (!pattern.about.empty() || !pattern.about_all.empty()) &&
             std::any_of(norms.begin(), norms.end(), [&](size_t norm) {
               return facts_.norms[norm].modality != Modality::Fragment &&
                      match(pattern, facts_, tree_, norm).fits();
             });
    };
    return std::any_of(
        rule_.elements.begin(), rule_.elements.end(), [&](const ElementRule& element) {
          const bool depends =
              std::find(element.of.begin(), element.of.end(), anchor) != element.of.end();
          return depends && (std::any_of(element.found.begin(), element.found.end(), has) ||
                             std::any_of(element.weak.begin(), element.weak.end(),
                                         [&](const ElementRule::Weakness& weak) {
                                           return has(weak.pattern);
                                         }));
        });
  }

  /// Where an anchor is said most plainly; of the norms that say it in the same form, by the one
  /// that gives most elements.
  Evidence place_of(size_t anchor) const {
    const Evidence& plainest = plainest_[anchor];
    const std::vector<Said>& all = said_[anchor];
    const auto first = std::find_if(
        all.begin(), all.end(), [&](const Said& said) { return said.words.span == plainest.span; });
    if (first == all.end())
      return plainest;
    const Said* fullest = &*first;
    for (const Said& said : all) {
      if (said.form == first->form && elements_of(said.norm) > elements_of(fullest->norm))
        fullest = &said;
    }
    return fullest->words;
  }

  /// How many elements a norm gives, be they weak.
  size_t elements_of(size_t norm) const {
    return static_cast<size_t>(
        std::count_if(candidates_.begin(), candidates_.end(), [&](const Candidates& candidates) {
          return contains(candidates.found, norm) || contains(candidates.weak, norm);
        }));
  }

  Element judge(const ElementRule& rule) {
    const size_t index = candidates_.size();
    Element element{.name = rule.name};
    Candidates& candidates = candidates_.emplace_back();
    said_.emplace_back();
    std::optional<std::vector<size_t>> norms;
    for (const size_t other : rule.of) {
      const Candidates& base = candidates_[other];
      norms = base.found;
      if (norms->empty() || !asks_for_absence(rule))
        norms->insert(norms->end(), base.weak.begin(), base.weak.end());
      if (!norms->empty())
        break;
    }
    find_preferred(rule, norms, element, candidates);
    find_acceptable(rule, norms, element, candidates);
    if (only_weak_[index]) {
      element = {.name = rule.name};
      candidates.found.clear();
    }
    if (!candidates.found.empty())
      element.verdict = ElementVerdict::Found;
    find_weak(rule, norms, element, candidates);
    find_unacceptable(rule, norms, element);
    if (element.verdict == ElementVerdict::Missing)
      element.reason = rule.missing;
    if (element.verdict == ElementVerdict::Found && rule.of.size() > 1)
      look_at_others(rule, candidates.found, element);
    plainest_.push_back(element.evidence.empty() ? Evidence{} : element.evidence.front());
    return element;
  }

  /// Cites the plainest words, best those in the clause that the requirement is about, and of each
  /// other clause what it says first, as long as there is room.
  static void select_evidence(ClauseId about, Element& element) {
    std::vector<Evidence>& all = element.evidence;
    const auto is_about = [&](const Evidence& evidence) { return evidence.clause == about; };
    if (const auto own = std::find_if(all.begin(), all.end(), is_about); own != all.end())
      std::rotate(all.begin(), own, own + 1);
    const auto by_place = [](const Evidence& a, const Evidence& b) { return a.span < b.span; };
    if (all.size() > kMostEvidence) {
      std::stable_sort(all.begin() + 1, all.end(), by_place);
      const auto repeats_clause = [&](const Evidence& evidence) {
        return std::any_of(std::as_const(all).data(), &evidence,
                           [&](const Evidence& other) { return other.clause == evidence.clause; });
      };
      std::vector<Evidence> selected;
      for (const bool repeats : {false, true}) {
        for (const Evidence& evidence : all) {
          if (selected.size() < kMostEvidence && repeats_clause(evidence) == repeats)
            selected.push_back(evidence);
        }
      }
      all = std::move(selected);
    }
    std::stable_sort(all.begin(), all.end(), by_place);
    std::stable_partition(all.begin(), all.end(), is_about);
  }

  /// "Within five days of any lapse. A reduction in scope shall be notified promptly.": what is
  /// found for the first of several elements and lacks for another is weak.
  void look_at_others(const ElementRule& rule, const std::vector<size_t>& found,
                      Element& element) const {
    const auto is_beside = [&](size_t norm) {
      return std::any_of(found.begin(), found.end(), [&](size_t other) {
        return facts_.norms[other].first_of_sentence == facts_.norms[norm].first_of_sentence;
      });
    };
    const auto gives = [&](size_t norm) {
      if (is_beside(norm))
        return true;
      const auto fits = [&](const NormPattern& pattern) {
        return match(pattern, facts_, tree_, norm).fits();
      };
      return std::any_of(rule.found.begin(), rule.found.end(), fits) ||
             std::any_of(rule.acceptable.begin(), rule.acceptable.end(),
                         [&](const auto& form) { return fits(form.pattern); });
    };
    for (const size_t other : rule.of) {
      const std::vector<size_t>& norms = candidates_[other].found;
      if (norms.empty() || std::any_of(norms.begin(), norms.end(), gives))
        continue;
      element.verdict = ElementVerdict::Weak;
      element.reason = fmt::format("not for {}: {}", rule_.elements[other].name, rule.missing);
      element.remark.clear();
      return;
    }
  }

  /// The first words of a norm that give an element.
  struct Said {
    size_t norm = 0;
    const NormPattern* form = nullptr;  ///< that it fits
    Evidence words = {};
  };

  /// The norms that an element looks at; nothing for all.
  using Norms = std::optional<std::vector<size_t>>;

  /// Those of them that may fit one of the patterns, in order.
  std::vector<size_t> to_be_asked(const Norms& norms, std::span<const NormPattern> patterns) const {
    return norms ? *norms : find_fitting(patterns, facts_);
  }

  void find_preferred(const ElementRule& rule, const Norms& norms, Element& element,
                      Candidates& candidates) {
    size_t plainest = rule.found.size();
    for (const size_t i : to_be_asked(norms, rule.found)) {
      for (size_t form = 0; form < rule.found.size(); ++form) {
        const NormPattern& pattern = rule.found[form];
        if (!may_fit(pattern, facts_.norms[i]))
          continue;
        const Match fit = match(pattern, facts_, tree_, i);
        if (!fit.fits())
          continue;
        candidates.found.push_back(i);
        add_evidence(element, fit, pattern, i);
        // What fits an earlier pattern says it more plainly.
        if (form < plainest) {
          const auto is_it = [&](const Evidence& e) { return e.span == fit.words.front(); };
          const auto words = std::find_if(element.evidence.begin(), element.evidence.end(), is_it);
          std::rotate(element.evidence.begin(), words, words + 1);
          plainest = form;
        }
        trace(element, i, "found");
        break;
      }
    }
  }

  /// What is found, though not as it is preferred; told only when nothing is as preferred.
  void find_acceptable(const ElementRule& rule, const Norms& norms, Element& element,
                       Candidates& candidates) {
    if (!candidates.found.empty())
      return;
    for (const ElementRule::Weakness& form : rule.acceptable) {
      for (const size_t i : to_be_asked(norms, {&form.pattern, 1})) {
        if (contains(candidates.found, i) || !may_fit(form.pattern, facts_.norms[i]))
          continue;
        const Match fit = match(form.pattern, facts_, tree_, i);
        if (!fit.fits())
          continue;
        candidates.found.push_back(i);
        if (element.remark.empty())
          element.remark = form.because;
        if (element.remark == form.because)
          add_evidence(element, fit, form.pattern, i);
        trace(element, i, "acceptable: " + form.because);
      }
    }
  }

  void find_weak(const ElementRule& rule, const Norms& norms, Element& element,
                 Candidates& candidates) {
    const bool is_weak_only = candidates.found.empty();
    for (const ElementRule::Weakness& weakness : rule.weak) {
      for (const size_t i : to_be_asked(norms, {&weakness.pattern, 1})) {
        if (contains(candidates.found, i) || contains(candidates.weak, i) ||
            !may_fit(weakness.pattern, facts_.norms[i]))
          continue;
        const Match fit = match(weakness.pattern, facts_, tree_, i);
        if (!fit.fits())
          continue;
        candidates.weak.push_back(i);
        if (!is_weak_only)
          continue;
        if (element.verdict == ElementVerdict::Missing) {
          element.verdict = ElementVerdict::Weak;
          element.reason = weakness.because;
        }
        if (element.reason == weakness.because)
          add_evidence(element, fit, weakness.pattern, i);
        trace(element, i, "weak: " + weakness.because);
      }
    }
  }

  /// What makes the element weak however well it is found elsewhere.
  void find_unacceptable(const ElementRule& rule, const Norms& norms, Element& element) {
    for (const ElementRule::Weakness& form : rule.unacceptable) {
      for (const size_t i : to_be_asked(norms, {&form.pattern, 1})) {
        if (!may_fit(form.pattern, facts_.norms[i]))
          continue;
        const Match fit = match(form.pattern, facts_, tree_, i);
        if (!fit.fits())
          continue;
        if (element.reason != form.because) {
          element.evidence.clear();
          element.remark.clear();
        }
        element.verdict = ElementVerdict::Weak;
        element.reason = form.because;
        add_evidence(element, fit, form.pattern, i);
        trace(element, i, "unacceptable: " + form.because);
      }
      if (element.reason == form.because)
        return;
    }
  }

  static bool contains(const std::vector<size_t>& norms, size_t norm) {
    return std::find(norms.begin(), norms.end(), norm) != norms.end();
  }

  void add_evidence(Element& element, const Match& fit, const NormPattern& form, size_t norm) {
    if (!fit.words.empty())
      said_.back().push_back({norm, &form, {tree_.at(fit.words.front().begin), fit.words.front()}});
    for (const Span words : fit.words) {
      const bool known = std::any_of(element.evidence.begin(), element.evidence.end(),
                                     [&](const Evidence& other) { return other.span == words; });
      if (!known)
        element.evidence.push_back({tree_.at(words.begin), words});
    }
  }

  void trace(Element& element, size_t index, const std::string& result) {
    const Norm& norm = facts_.norms[index];
    element.trace.push_back(fmt::format(
        "{} in {}: {}{} of {} \"{}\" {} \"{}\"", result,
        tree_[norm.clause].citation.empty() ? "an unnumbered clause" : tree_[norm.clause].citation,
        norm.negated ? "denied " : "", name_of(norm.modality), name_of(norm.actor),
        quoted(tree_, norm.subject), norm.passive ? "passive" : "to",
        quoted(tree_, norm.predicate)));
  }

  const Rule& rule_;
  const std::vector<std::string>& present_;
  const ClauseTree& tree_;
  const Facts& facts_;
  std::vector<Candidates> candidates_;  ///< by element
  std::vector<bool> only_weak_;         ///< by element: what is found does not count
  /// By element: the words that fit the first of its patterns that any do, for the first time.
  std::vector<Evidence> plainest_;
  std::vector<std::vector<Said>> said_;  ///< by element, in the order in which it was looked for
};

}  // namespace

Judgement judge(const Rule& rule, const std::vector<std::string>& present, const ClauseTree& tree,
                const Facts& facts, const Vocabulary& vocabulary) {
  return Judge(rule, present, tree, facts).judge(vocabulary);
}

}  // namespace lint
