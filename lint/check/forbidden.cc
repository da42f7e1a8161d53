// SPDX-License-Identifier: MIT
#include "lint/check/forbidden.h"

#include <algorithm>

#include "lint/check/matcher.h"
#include "lint/check/norm_search.h"

namespace lint {
namespace {

bool counts(const ClauseTree& tree, Span span) {
  const ClauseId id = tree.at(span.begin);
  const Clause::Function function = tree[id].function;
  const bool is_note = std::any_of(tree.drafting_notes().begin(), tree.drafting_notes().end(),
                                   [&](Span note) { return note.contains(span); });
  return !is_note && !tree.is_unticked(id) &&
         (function == Clause::Function::Operative || function == Clause::Function::Definition);
}

/// The expressions of these concepts, in order.
std::vector<Span> mentions_of(const std::vector<ConceptId>& concepts, const Facts& facts) {
  std::vector<uint32_t> mentions;
  for (const ConceptId id : concepts)
    mentions.insert(mentions.end(), facts.mentions_of[id].begin(), facts.mentions_of[id].end());
  std::sort(mentions.begin(), mentions.end());
  mentions.erase(std::unique(mentions.begin(), mentions.end()), mentions.end());
  std::vector<Span> spans;
  for (const uint32_t mention : mentions) spans.push_back(facts.mentions[mention].span);
  return spans;
}

/// Whether the clause at `span` says something that makes it all right.
bool is_excused(const Forbidden& forbidden, const ClauseTree& tree, const Facts& facts, Span span) {
  if (forbidden.clause_without.empty())
    return false;
  const Span clause = tree[tree.at(span.begin)].text;
  const auto by_begin = [](const Mention& mention, uint32_t at) { return mention.span.begin < at; };
  const auto first =
      std::lower_bound(facts.mentions.begin(), facts.mentions.end(), clause.begin, by_begin);
  const auto last = std::lower_bound(first, facts.mentions.end(), clause.end, by_begin);
  return std::any_of(first, last, [&](const Mention& mention) {
    return clause.contains(mention.span) &&
           std::find(forbidden.clause_without.begin(), forbidden.clause_without.end(),
                     mention.concept_id) != forbidden.clause_without.end();
  });
}

}  // namespace

std::vector<Finding> find_forbidden(const Rule& rule, const ClauseTree& tree, const Facts& facts) {
  std::vector<Finding> findings;
  const auto add = [&](Span span, const Forbidden& forbidden) {
    const bool is_known = std::any_of(findings.begin(), findings.end(), [&](const Finding& other) {
      return other.place.span == span && other.message == forbidden.because;
    });
    if (!is_known && !is_excused(forbidden, tree, facts, span))
      findings.push_back({.rule = rule.id,
                          .severity = rule.severity,
                          .message = forbidden.because,
                          .place = {tree.at(span.begin), span}});
  };
  for (const Forbidden& forbidden : rule.forbids) {
    for (const Span mention : mentions_of(forbidden.mentions, facts)) {
      if (counts(tree, mention))
        add(mention, forbidden);
    }
    for (const size_t i : find_fitting(forbidden.norms, facts)) {
      for (const NormPattern& pattern : forbidden.norms) {
        const Match fit = match(pattern, facts, tree, i);
        if (fit.fits())
          add(fit.words.front(), forbidden);
      }
    }
  }
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& a, const Finding& b) { return a.place.span < b.place.span; });
  return findings;
}

}  // namespace lint
