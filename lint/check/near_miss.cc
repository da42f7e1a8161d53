// SPDX-License-Identifier: MIT
#include "lint/check/near_miss.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "lint/check/matcher.h"

namespace lint {
namespace {

constexpr size_t kMostNearMisses = 3;

/// Why a norm that speaks of the right thing is not the clause; empty when it speaks of another.
std::string reason_of(const Match& match, const Norm& norm, const ClauseTree& tree) {
  for (const Mismatch mismatch : match.mismatches) {
    if (mismatch > Mismatch::Manner)
      return {};
  }
  if (match.mismatches.empty())
    return {};
  // "(in progress)" says more than that nobody is obliged.
  if (!match.obstacle.empty() && match.mismatches.front() != Mismatch::Negated)
    return fmt::format("\"{}\" makes it something else", tree.document().quote(match.obstacle));
  switch (match.mismatches.front()) {
    case Mismatch::Negated:
      return norm.modality == Modality::Exemption     ? "it says that nobody is obliged to"
             : norm.modality == Modality::Prohibition ? "it forbids it"
                                                      : "it says that this is not so";
    case Mismatch::Modality:
      return norm.modality == Modality::Fragment ? "it is a heading or an item, not an undertaking"
                                                 : "it does not oblige anybody";
    case Mismatch::Actor:
      switch (norm.actor) {
        case Actor::Tenant:
          return "it binds the customer";
        case Actor::ThirdParty:
          return "it speaks of a third party";
        case Actor::Operator:
          return norm.modality == Modality::Power
                     ? "the right is the operator's"
                     : "it is about the operator, not for the customer";
        default:
          return "it does not say who is bound";
      }
    default:
      return "it is one choice of several";
  }
}

/// Whether the norm is about what the plainest form of the clause does: "audit".
bool acts_plainly(const Rule& rule, const Norm& norm) {
  return std::any_of(rule.anchors.begin(), rule.anchors.end(), [&](size_t anchor) {
    const std::vector<ConceptId>& plain = rule.elements[anchor].found.front().action;
    return plain.empty() || std::any_of(plain.begin(), plain.end(), [&](ConceptId action) {
             return std::find(norm.actions.begin(), norm.actions.end(), action) !=
                    norm.actions.end();
           });
  });
}

/// The part of the sentence that holds the words, when that stands in another clause than the verb:
/// "shall provide the following: (e) its SOC 2 reports".
Evidence item_of(const Norm& norm, Span words, const ClauseTree& tree) {
  const ClauseId clause = tree.at(words.begin);
  const auto part = std::find_if(norm.sentence.begin(), norm.sentence.end(),
                                 [&](Span span) { return span.contains(words); });
  if (part == norm.sentence.end() || clause == tree.at(norm.predicate.begin))
    return {};
  return {clause, *part};
}

}  // namespace

std::vector<NearMiss> find_near_misses(const Rule& rule, const ClauseTree& tree,
                                       const Facts& facts) {
  struct Near {
    NearMiss miss;
    size_t mismatches = 0;
    Evidence item = {};  ///< that has the first element, below the lead-in that has the verb
  };
  std::vector<Near> all;
  for (size_t index = 0; index < facts.norms.size(); ++index) {
    const Norm& norm = facts.norms[index];
    std::string reason;
    size_t mismatches = 0;
    for (const size_t anchor : rule.anchors) {
      for (const NormPattern& pattern : rule.elements[anchor].found) {
        if (!may_concern(pattern, norm))
          continue;
        const Match fit = match(pattern, facts, tree, index);
        const std::string why = reason_of(fit, norm, tree);
        if (!why.empty() && (reason.empty() || fit.mismatches.size() < mismatches)) {
          reason = why;
          mismatches = fit.mismatches.size();
        }
      }
    }
    // What the rule itself knows to come near.
    const bool is_known =
        reason.empty() && std::any_of(rule.near_misses.begin(), rule.near_misses.end(),
                                      [&](const ElementRule::Weakness& form) {
                                        if (!may_fit(form.pattern, norm) ||
                                            !match(form.pattern, facts, tree, index).fits())
                                          return false;
                                        reason = form.because;
                                        return true;
                                      });
    if (reason.empty())
      continue;
    Near near{.miss = {}, .mismatches = mismatches};
    near.miss.reason = reason;
    near.miss.place = {tree.at(norm.predicate.begin), norm.predicate};
    for (const ElementRule& element : rule.elements) {
      const bool has =
          !element.of.empty() &&
          std::any_of(element.found.begin(), element.found.end(), [&](const NormPattern& pattern) {
            NormPattern relaxed = pattern;
            relaxed.modality.clear();
            relaxed.by.clear();
            relaxed.without.clear();
            relaxed.negated = norm.negated;
            if (relaxed.about.empty())
              return false;
            const Match fit = match(relaxed, facts, tree, index);
            if (fit.fits() && near.item.span.empty())
              near.item = item_of(norm, fit.words.front(), tree);
            return fit.fits();
          });
      if (has)
        near.miss.elements.push_back(element.name);
    }
    if (!is_known && near.miss.elements.empty() && (mismatches > 1 || !acts_plainly(rule, norm)))
      continue;
    const auto same = std::find_if(all.begin(), all.end(), [&](const Near& other) {
      return other.miss.place.span.overlaps(near.miss.place.span);
    });
    if (same == all.end()) {
      all.push_back(std::move(near));
      continue;
    }
    // Items of one list: what one of them names the list names.
    if (same->item.span.empty())
      same->item = near.item;
    std::vector<std::string>& elements = same->miss.elements;
    for (std::string& element : near.miss.elements) {
      if (std::find(elements.begin(), elements.end(), element) == elements.end())
        elements.push_back(std::move(element));
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const Near& a, const Near& b) {
    if (a.miss.elements.size() != b.miss.elements.size())
      return a.miss.elements.size() > b.miss.elements.size();
    return a.mismatches < b.mismatches;
  });
  std::vector<NearMiss> nearest;
  for (size_t i = 0; i < all.size() && i < kMostNearMisses; ++i) {
    if (!all[i].item.span.empty())
      all[i].miss.place = all[i].item;
    nearest.push_back(std::move(all[i].miss));
  }
  return nearest;
}

}  // namespace lint
