// SPDX-License-Identifier: MIT
#include "lint/check/checker.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "lint/check/applicability.h"
#include "lint/check/detection.h"
#include "lint/check/forbidden.h"
#include "lint/check/requirement.h"
#include "lint/clause/outline.h"
#include "lint/fact/facts.h"
#include "lint/rule/concepts.h"

namespace lint {
namespace {

void add(std::vector<ConceptId>& wanted, const NormPattern& pattern, const Vocabulary& vocabulary) {
  // "shall notify Customer of any lapse of either": what may lapse stands in another clause.
  for (const ConceptId id : pattern.with) {
    if (vocabulary[id].kind == Concept::Kind::Event)
      wanted.push_back(id);
  }
  for (const auto* list : {&pattern.about, &pattern.about_all})
    wanted.insert(wanted.end(), list->begin(), list->end());
  if (pattern.about.empty() && pattern.about_all.empty()) {
    wanted.insert(wanted.end(), pattern.with.begin(), pattern.with.end());
    if (pattern.with.empty())
      wanted.insert(wanted.end(), pattern.action.begin(), pattern.action.end());
  }
}

/// What the reports say of a requirement that fails.
Finding finding_of(const Requirement& requirement) {
  Finding finding{.rule = requirement.rule,
                  .severity = requirement.severity,
                  .message = message_of(requirement),
                  .place = requirement.place};
  for (const NearMiss& near : requirement.near_misses)
    finding.related.push_back({"comes near, but " + near.reason, near.place});
  for (const Element& element : requirement.elements) {
    if (element.verdict == ElementVerdict::Found)
      continue;
    for (const Evidence& evidence : element.evidence)
      finding.related.push_back({element.name + ": " + element.reason, evidence});
  }
  return finding;
}

Finding finding_of(const Conflict& conflict, const Requirement& requirement) {
  return {.rule = requirement.rule,
          .severity = std::min(requirement.severity, Severity::Warning),
          .message = conflict.message,
          .place = conflict.first,
          .related = {{"the other value", conflict.second}}};
}

/// What is found, but not as it is preferred.
void add_remarks(const Requirement& requirement, std::vector<Finding>& findings) {
  for (const Element& element : requirement.elements) {
    if (!element.remark.empty())
      findings.push_back({.rule = requirement.rule,
                          .severity = std::min(requirement.severity, Severity::Note),
                          .message = element.name + ": " + element.remark,
                          .place = element.evidence.front()});
  }
}

bool asks_for_clauses(const Rule& rule) {
  return rule.applies_when && !rule.applies_when->present.empty();
}

}  // namespace

bool is_told(const Checked& checked, const Finding& finding) {
  return std::any_of(checked.requirements.begin(), checked.requirements.end(),
                     [&](const Requirement& requirement) { return is_of(finding, requirement); });
}

const Suppression* suppression_of(const Checked& checked, const Requirement& requirement) {
  for (const Finding& finding : checked.findings) {
    if (is_of(finding, requirement))
      return finding.suppression ? &*finding.suppression : nullptr;
  }
  return nullptr;
}

Checker::Checker(RuleSet rules, PartyNames party_names)
    : rules_(std::move(rules)), party_names_(std::move(party_names)) {
  silence_what_is_off();
  const auto want = [&](const std::vector<NormPattern>& patterns) {
    for (const NormPattern& pattern : patterns) add(wanted_, pattern, rules_.vocabulary);
  };
  const auto want_wordings = [&](const std::vector<ElementRule::Weakness>& wordings) {
    for (const auto& wording : wordings) add(wanted_, wording.pattern, rules_.vocabulary);
  };
  for (const Rule& rule : rules_.rules) {
    if (!is_on(rule))
      continue;
    if (rule.applies_when)
      want(rule.applies_when->norms);
    for (const Forbidden& forbidden : rule.forbids) want(forbidden.norms);
    for (const ElementRule& element : rule.elements) {
      if (!element.of.empty())
        continue;  // is looked for in norms that another element wants
      want(element.found);
      want_wordings(element.acceptable);
      want_wordings(element.weak);
      want_wordings(element.unacceptable);
    }
  }
  std::sort(wanted_.begin(), wanted_.end());
  wanted_.erase(std::unique(wanted_.begin(), wanted_.end()), wanted_.end());
}

/// What a sentence is read with (actors, conjunctions) stays, whoever speaks of it.
void Checker::silence_what_is_off() {
  Vocabulary& vocabulary = rules_.vocabulary;
  std::vector<bool> is_spoken_of(vocabulary.concepts().size(), false);
  std::vector<ConceptId> of_off_rules;
  for (const Rule& rule : rules_.rules) {
    for (const ConceptId id : concepts_of(rule)) {
      if (is_on(rule))
        is_spoken_of[id] = true;
      else
        of_off_rules.push_back(id);
    }
  }
  std::vector<ConceptId> silent;
  for (const ConceptId id : of_off_rules) {
    const Concept& known = vocabulary[id];
    const bool is_needed = known.kind == Concept::Kind::Actor ||
                           known.kind == Concept::Kind::Word ||
                           std::find(kReadingConcepts.begin(), kReadingConcepts.end(), known.id) !=
                               kReadingConcepts.end();
    if (!is_spoken_of[id] && !is_needed)
      silent.push_back(id);
  }
  vocabulary.silence(silent);
}

Checked Checker::check(std::string bytes, const std::string& path, View view) const {
  auto document = read_document(std::move(bytes), path, view);
  if (!document)
    return {.path = path, .errors = {document.error()}};
  return check(std::move(*document));
}

Checked Checker::check(std::shared_ptr<const Document> document) const {
  const auto tree = std::make_shared<const ClauseTree>(outline(std::move(document)));
  return check(tree, read_facts(*tree));
}

Facts Checker::read_facts(const ClauseTree& tree, std::shared_ptr<Memory> memory) const {
  return extract_facts(tree, rules_.vocabulary, wanted_, party_names_, std::move(memory));
}

Checked Checker::check(std::shared_ptr<const ClauseTree> tree, const Facts& facts) const {
  Checked checked{.path = tree->document().path(), .tree = std::move(tree)};
  std::vector<std::string> present;
  // Rules that ask for the clauses of others come behind them.
  for (const bool asks : {false, true}) {
    for (const Rule& rule : rules_.rules) {
      if (asks_for_clauses(rule) == asks)
        judge_rule(rule, facts, present, checked);
    }
  }
  std::stable_sort(checked.requirements.begin(), checked.requirements.end(),
                   [](const Requirement& a, const Requirement& b) { return a.rule < b.rule; });
  std::stable_sort(checked.findings.begin(), checked.findings.end(),
                   [](const Finding& a, const Finding& b) {
                     return std::tie(a.place.span, a.rule) < std::tie(b.place.span, b.rule);
                   });
  return checked;
}

void Checker::judge_rule(const Rule& rule, const Facts& facts, std::vector<std::string>& present,
                         Checked& checked) const {
  const bool is_off = rule.severity == Severity::Off;
  if (!is_off && !rule.forbids.empty() && applies(rule, present, *checked.tree, facts)) {
    auto found = find_forbidden(rule, *checked.tree, facts);
    std::move(found.begin(), found.end(), std::back_inserter(checked.findings));
  }
  if (!is_off && rule.finds) {
    auto found = detect(rule, *checked.tree, facts);
    std::move(found.begin(), found.end(), std::back_inserter(checked.findings));
  }
  if (rule.elements.empty() || !is_on(rule))
    return;
  Requirement requirement =
      judge(rule, present, *checked.tree, facts, rules_.vocabulary).requirement;
  if (requirement.verdict == Verdict::Satisfied || requirement.verdict == Verdict::Deficient)
    present.push_back(rule.id);
  if (is_off)
    return;
  if (fails(requirement))
    checked.findings.push_back(finding_of(requirement));
  for (const Conflict& conflict : requirement.conflicts)
    checked.findings.push_back(finding_of(conflict, requirement));
  add_remarks(requirement, checked.findings);
  checked.requirements.push_back(std::move(requirement));
}

/// Whether the rule has to be judged.
bool Checker::is_on(const Rule& rule) const {
  return rule.severity != Severity::Off || is_asked_for(rule.id);
}

/// Whether a rule that is on asks for the clause of this one.
bool Checker::is_asked_for(const std::string& id) const {
  return std::any_of(rules_.rules.begin(), rules_.rules.end(), [&](const Rule& rule) {
    return rule.severity != Severity::Off && rule.applies_when &&
           std::find(rule.applies_when->present.begin(), rule.applies_when->present.end(), id) !=
               rule.applies_when->present.end();
  });
}

}  // namespace lint
