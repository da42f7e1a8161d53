// SPDX-License-Identifier: MIT
#include "lint/check/checker.h"

#include <algorithm>

#include "lint/check/requirement.h"
#include "lint/clause/outline.h"
#include "lint/fact/facts.h"

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

}  // namespace

bool is_told(const Checked& checked, const Finding& finding) {
  return std::any_of(checked.requirements.begin(), checked.requirements.end(),
                     [&](const Requirement& requirement) { return is_of(finding, requirement); });
}

Checker::Checker(RuleSet rules) : rules_(std::move(rules)) {
  for (const Rule& rule : rules_.rules) {
    for (const ElementRule& element : rule.elements) {
      if (element.of)
        continue;  // is looked for in norms that another element wants
      for (const NormPattern& pattern : element.found) add(wanted_, pattern, rules_.vocabulary);
      for (const ElementRule::Weakness& weakness : element.weak)
        add(wanted_, weakness.pattern, rules_.vocabulary);
    }
  }
  std::sort(wanted_.begin(), wanted_.end());
  wanted_.erase(std::unique(wanted_.begin(), wanted_.end()), wanted_.end());
}

Checked Checker::check(std::string bytes, const std::string& path, View view) const {
  auto document = read_document(std::move(bytes), path, view);
  if (!document)
    return {.path = path, .errors = {document.error()}};
  return check(std::move(*document));
}

Checked Checker::check(std::shared_ptr<const Document> document) const {
  Checked checked{.path = document->path()};
  checked.tree = std::make_shared<const ClauseTree>(outline(std::move(document)));
  const Facts facts = extract_facts(*checked.tree, rules_.vocabulary, wanted_);
  for (const Rule& rule : rules_.rules) {
    if (rule.severity == Severity::Off)
      continue;
    Requirement requirement = judge(rule, *checked.tree, facts, rules_.vocabulary);
    if (fails(requirement))
      checked.findings.push_back(finding_of(requirement));
    for (const Conflict& conflict : requirement.conflicts)
      checked.findings.push_back(finding_of(conflict, requirement));
    checked.requirements.push_back(std::move(requirement));
  }
  std::stable_sort(checked.findings.begin(), checked.findings.end(),
                   [](const Finding& a, const Finding& b) { return a.place.span < b.place.span; });
  return checked;
}

}  // namespace lint
