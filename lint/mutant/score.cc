// SPDX-License-Identifier: MIT
#include "lint/mutant/score.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "lint/check/page.h"
#include "lint/mutant/forbidden_mutant.h"
#include "lint/mutant/model.h"
#include "lint/mutant/mutant.h"
#include "lint/mutant/rewrite.h"

namespace lint {
namespace {

std::string in_one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  while (!text.empty() && text.back() == ' ') text.pop_back();
  return text;
}

class Scorer {
 public:
  Scorer(const Checker& checker, const Rule& rule) : checker_(checker), rule_(rule) {}

  MutationScore score() {
    if (rule_.elements.empty()) {
      if (!rule_.forbids.empty())
        score_forbidden();
      return std::move(score_);
    }
    for (const Model& model : read_models(checker_, rule_)) {
      for (const Mutant& mutant : derive_mutants(model)) test(mutant, model);
      for (const Rewrite& rewrite : derive_rewrites(model)) test(rewrite, model);
    }
    return std::move(score_);
  }

 private:
  /// What is forbidden is found in near misses of the model clauses and in other wordings of the
  /// bad examples, and not in other wordings of the model clauses and the good examples.
  void score_forbidden() {
    for (const Example& example : read_examples(rule_.page)) {
      const auto model = read_model(checker_, rule_, example.contract, example.line);
      if (!model)
        continue;
      const bool is_bad = !example.marks.empty();
      if (example.heading == "Model clause") {
        for (const Mutant& mutant : derive_forbidden_mutants(*model))
          test_forbidden(mutant.name, mutant.contract, *model, true, true);
      }
      for (const Rewrite& rewrite : derive_rewrites(*model))
        test_forbidden(rewrite.name, rewrite.contract, *model, is_bad, false);
    }
  }

  void test_forbidden(const std::string& name, const std::string& contract, const Model& model,
                      bool is_forbidden, bool is_mutant) {
    if (!seen_.insert(contract).second)
      return;
    const std::vector<Finding> findings = checker_.check(contract, rule_.id + ".md").findings;
    const bool is_found =
        std::any_of(findings.begin(), findings.end(),
                    [&](const Finding& finding) { return finding.rule == rule_.id; });
    const bool passed = is_found == is_forbidden;
    ++(is_mutant ? score_.mutants : score_.rewrites);
    (is_mutant ? score_.caught : score_.passed) += passed ? 1U : 0U;
    score_.trials.push_back({.line = model.line,
                             .name = name,
                             .contract = in_one_line(contract),
                             .passed = passed,
                             .outcome = is_found ? "found" : "not found"});
  }

  void test(const Mutant& mutant, const Model& model) {
    if (!seen_.insert(mutant.element + '\n' + mutant.contract).second)
      return;
    const auto requirement = judge(mutant.contract);
    if (requirement.verdict == Verdict::NotApplicable)
      return;  // what makes the rule apply is gone
    ++score_.mutants;
    Trial trial{.line = model.line,
                .name = mutant.name,
                .element = mutant.element,
                .contract = in_one_line(mutant.contract),
                .passed = true,
                .outcome = std::string(name_of(requirement.verdict))};
    for (const Element& element : requirement.elements) {
      if (element.name != mutant.element)
        continue;
      const bool is_told = !element.remark.empty() && is_preferred(model, element.name);
      trial.passed = element.verdict != ElementVerdict::Found || is_told;
      trial.outcome = fmt::format("{} is {}", element.name,
                                  is_told ? "only acceptable" : name_of(element.verdict));
    }
    score_.caught += trial.passed ? 1U : 0U;
    score_.trials.push_back(std::move(trial));
  }

  /// Whether the model has the preferred form: then the rule tells what is only acceptable from it.
  static bool is_preferred(const Model& model, const std::string& name) {
    const auto& elements = model.judgement.requirement.elements;
    return std::any_of(elements.begin(), elements.end(), [&](const Element& element) {
      return element.name == name && element.remark.empty();
    });
  }

  void test(const Rewrite& rewrite, const Model& model) {
    if (!seen_.insert(rewrite.contract).second)
      return;
    ++score_.rewrites;
    const auto requirement = judge(rewrite.contract);
    std::vector<std::string> lacking;
    for (const Element& element : requirement.elements) {
      if (element.verdict != ElementVerdict::Found)
        lacking.push_back(element.name);
    }
    Trial trial{.line = model.line,
                .name = rewrite.name,
                .contract = in_one_line(rewrite.contract),
                .passed = requirement.verdict == Verdict::Satisfied,
                .outcome = std::string(name_of(requirement.verdict))};
    if (!lacking.empty())
      trial.outcome += fmt::format(" ({})", fmt::join(lacking, ", "));
    score_.passed += trial.passed ? 1U : 0U;
    score_.trials.push_back(std::move(trial));
  }

  Requirement judge(const std::string& contract) const {
    for (Requirement& requirement : checker_.check(contract, rule_.id + ".md").requirements) {
      if (requirement.rule == rule_.id)
        return std::move(requirement);
    }
    return {.verdict = Verdict::NotApplicable};
  }

  const Checker& checker_;
  const Rule& rule_;
  MutationScore score_ = {};
  std::set<std::string> seen_ = {};
};

}  // namespace

MutationScore score_mutants(const Checker& checker, const Rule& rule) {
  if (rule.severity != Severity::Off)
    return Scorer(checker, rule).score();
  RuleSet rules = checker.rules();
  for (Rule& other : rules.rules) {
    if (other.id == rule.id)
      other.severity = Severity::Note;
  }
  const Checker with_it(std::move(rules));
  return Scorer(with_it, *with_it.rules().find(rule.id)).score();
}

}  // namespace lint
