// SPDX-License-Identifier: MIT
#include "lint/comparison/redline.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace lint {
namespace {

/// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string>& words) {
  std::string list;
  for (size_t i = 0; i < words.size(); ++i) {
    if (i > 0)
      list += i + 1 == words.size() ? " and " : ", ";
    list += words[i];
  }
  return list;
}

Span words_of(const Clause& clause) {
  if (clause.text.empty())
    return clause.heading;
  if (clause.heading.empty())
    return clause.text;
  return {std::min(clause.heading.begin, clause.text.begin),
          std::max(clause.heading.end, clause.text.end)};
}

/// By place, then rule, as a Checker gives them.
void sort_by_place(std::vector<Finding>& findings) {
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    return std::tie(a.place.span, a.rule) < std::tie(b.place.span, b.rule);
  });
}

/// Adds those whose changes show in the words of a clause, or took words out of it.
void add_revisers(const ClauseTree& tree, ClauseId clause, std::set<Reviser>& revisers) {
  const Span words = words_of(tree[clause]);
  for (const Revision& revision : tree.document().revisions()) {
    const bool touches = revision.span.empty() ? words.begin <= revision.span.begin &&
                                                     revision.span.begin <= words.end
                                               : words.overlaps(revision.span);
    if (touches)
      revisers.insert({revision.author, revision.date.substr(0, revision.date.find('T'))});
  }
}

std::string message_of(const RequirementChange& change, const Comparison& comparison,
                       const ClauseTree& before, const ClauseTree& after) {
  std::vector<std::string> effects;
  for (const ElementChange& element : change.elements) {
    if (element.effect != Effect::Same)
      effects.push_back(fmt::format("{} {}", element.name, name_of(element.effect)));
  }
  const bool is_whole = change.effect == Effect::Lost || change.effect == Effect::Gained;
  const std::string what = is_whole || effects.empty()
                               ? fmt::format("the clause is {}", name_of(change.effect))
                               : listed(effects);
  std::vector<std::string> where;
  std::set<Reviser> revisers;
  for (const size_t cause : change.causes) {
    const ClausePair& pair = comparison.clauses[cause];
    const std::string& citation =
        pair.after ? after[*pair.after].citation : before[*pair.before].citation;
    if (!citation.empty() && std::find(where.begin(), where.end(), citation) == where.end())
      where.push_back(citation);
    for (const Reviser& reviser : revisers_of(pair, before, after)) revisers.insert(reviser);
  }
  const std::string by = in_words({revisers.begin(), revisers.end()});
  return fmt::format("{} by the tracked changes{}{}; {} before", what,
                     where.empty() ? "" : " in " + listed(where), by.empty() ? "" : ", " + by,
                     change.before == change.after ? fmt::format("as {}", name_of(change.before))
                                                   : std::string(name_of(change.before)));
}

}  // namespace

std::vector<Reviser> revisers_of(const ClausePair& pair, const ClauseTree& before,
                                 const ClauseTree& after) {
  std::set<Reviser> revisers;
  if (pair.before)
    add_revisers(before, *pair.before, revisers);
  if (pair.after)
    add_revisers(after, *pair.after, revisers);
  return {revisers.begin(), revisers.end()};
}

std::string in_words(const std::vector<Reviser>& revisers) {
  std::vector<std::string> names;
  for (const Reviser& reviser : revisers) {
    if (reviser.author.empty() && reviser.day.empty())
      continue;
    names.push_back((reviser.author.empty() ? "somebody" : reviser.author) +
                    (reviser.day.empty() ? "" : " on " + reviser.day));
  }
  return names.empty() ? std::string() : "by " + listed(names);
}

Checked check_redline(const Checker& checker, const std::string& bytes, const std::string& path) {
  Checked after = checker.check(bytes, path, View::Accepted);
  if (!after.tree || after.tree->document().revisions().empty())
    return after;
  const Checked before = checker.check(bytes, path, View::Original);
  if (!before.tree)
    return before;
  const Comparison comparison = compare(checker, before, after);
  for (const RequirementChange& change : comparison.requirements) {
    if (change.effect == Effect::Same)
      continue;
    Finding finding{.rule = change.rule,
                    .severity = Severity::Note,
                    .message = message_of(change, comparison, *before.tree, *after.tree)};
    for (const Requirement& requirement : after.requirements) {
      if (requirement.rule == change.rule)
        finding.place = {requirement.place.clause,
                         words_of((*after.tree)[requirement.place.clause])};
    }
    for (const size_t cause : change.causes) {
      if (const auto clause = comparison.clauses[cause].after) {
        finding.place = {*clause, words_of((*after.tree)[*clause])};
        break;
      }
    }
    after.findings.push_back(std::move(finding));
  }
  sort_by_place(after.findings);
  return after;
}

}  // namespace lint
