// SPDX-License-Identifier: MIT
#include "lint/check/requirement.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "lint/check/conflict.h"
#include "lint/check/matcher.h"
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
           pattern.period == NormPattern::PeriodTest::Any &&
           pattern.frequency == NormPattern::FrequencyTest::Any;
  });
}

class Judge {
 public:
  Judge(const Rule& rule, const ClauseTree& tree, const Facts& facts)
      : rule_(rule), tree_(tree), facts_(facts) {}

  Requirement judge(const Vocabulary& vocabulary) {
    Requirement requirement{.rule = rule_.id, .title = rule_.title, .severity = rule_.severity};
    for (const ElementRule& element : rule_.elements)
      requirement.elements.push_back(judge(element));
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
      requirement.place =
          place_of_missing(rule_, tree_, facts_, vocabulary, requirement.near_misses);
      return requirement;
    }
    const bool complete = std::all_of(
        requirement.elements.begin(), requirement.elements.end(),
        [](const Element& element) { return element.verdict == ElementVerdict::Found; });
    requirement.conflicts = find_conflicts(rule_, candidates_, tree_, facts_, vocabulary);
    requirement.verdict = complete ? Verdict::Satisfied : Verdict::Deficient;
    const auto anchor = std::find_if(rule_.anchors.begin(), rule_.anchors.end(), is_there);
    requirement.place = requirement.elements[*anchor].evidence.front();
    return requirement;
  }

 private:
  Element judge(const ElementRule& rule) {
    Element element{.name = rule.name};
    Candidates& candidates = candidates_.emplace_back();
    std::vector<size_t> norms;
    if (rule.of) {
      const Candidates& base = candidates_[*rule.of];
      norms = base.found;
      if (norms.empty() || !asks_for_absence(rule))
        norms.insert(norms.end(), base.weak.begin(), base.weak.end());
    } else {
      for (size_t i = 0; i < facts_.norms.size(); ++i) norms.push_back(i);
    }
    for (const size_t i : norms) {
      for (const NormPattern& pattern : rule.found) {
        const Match fit = match(pattern, facts_, tree_, i);
        if (!fit.fits())
          continue;
        candidates.found.push_back(i);
        add_evidence(element, i, fit);
        trace(element, i, "found");
        break;
      }
    }
    if (!candidates.found.empty())
      element.verdict = ElementVerdict::Found;
    const bool is_weak_only = candidates.found.empty();
    for (const ElementRule::Weakness& weakness : rule.weak) {
      for (const size_t i : norms) {
        if (std::find(candidates.found.begin(), candidates.found.end(), i) !=
                candidates.found.end() ||
            std::find(candidates.weak.begin(), candidates.weak.end(), i) != candidates.weak.end())
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
          add_evidence(element, i, fit);
        trace(element, i, "weak: " + weakness.because);
      }
    }
    if (element.verdict == ElementVerdict::Missing)
      element.reason = rule.missing;
    std::stable_sort(element.evidence.begin(), element.evidence.end(),
                     [](const Evidence& a, const Evidence& b) { return a.span < b.span; });
    if (element.evidence.size() > kMostEvidence)
      element.evidence.resize(kMostEvidence);
    return element;
  }

  void add_evidence(Element& element, size_t, const Match& fit) {
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
  const ClauseTree& tree_;
  const Facts& facts_;
  std::vector<Candidates> candidates_;  ///< by element
};

}  // namespace

Requirement judge(const Rule& rule, const ClauseTree& tree, const Facts& facts,
                  const Vocabulary& vocabulary) {
  return Judge(rule, tree, facts).judge(vocabulary);
}

}  // namespace lint
