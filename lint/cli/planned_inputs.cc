// SPDX-License-Identifier: MIT
#include "lint/cli/planned_inputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "lint/cli/output.h"
#include "lint/project/waiver_rules.h"

namespace lint {

std::string name_of(const Input& input, const Options& options) {
  return input.path == "-" ? options.stdin_name : input.path;
}

ProjectChoice project_choice(const Options& options) {
  return {.none = options.no_project, .file = options.project};
}

std::optional<std::vector<PlannedInput>> plan_inputs(const Options& options) {
  Planner planner(project_choice(options), options.rule_folders);
  std::vector<PlannedInput> planned;
  std::vector<std::string> told;
  bool failed = false;
  for (Input& input : find_inputs(options.paths)) {
    auto plan = planner.plan(name_of(input, options));
    if (!plan) {
      failed = true;
      for (const Error& error : plan.error()) {
        // Contracts of one project share its errors.
        const std::string text = to_string(error);
        if (std::find(told.begin(), told.end(), text) == told.end()) {
          told.push_back(text);
          print(error);
        }
      }
      continue;
    }
    if (plan->exclusion && !input.error) {
      if (input.named && !options.quiet)
        say(fmt::format("{}: is left out: {} ({})", name_of(input, options), plan->exclusion->value,
                        plan->exclusion->source.name()));
      continue;
    }
    planned.push_back({std::move(input), std::move(*plan)});
  }
  if (failed)
    return std::nullopt;
  return planned;
}

RuleSet rules_of(const std::vector<PlannedInput>& inputs) {
  std::map<std::string_view, const Rule*> by_id;
  std::set<const Checker*> checkers;
  for (const PlannedInput& input : inputs) {
    if (!checkers.insert(input.plan.checker.get()).second)
      continue;
    for (const Rule& rule : input.plan.checker->rules().rules) by_id.emplace(rule.id, &rule);
  }
  for (const Rule& rule : waiver_rules()) by_id.emplace(rule.id, &rule);
  RuleSet all;
  for (const auto& [id, rule] : by_id) all.rules.push_back(*rule);
  return all;
}

std::optional<Plan> plan_contract(const Options& options, const std::string& path) {
  auto plan = Planner(project_choice(options), options.rule_folders).plan(path);
  if (plan)
    return std::move(*plan);
  for (const Error& error : plan.error()) print(error);
  return std::nullopt;
}

}  // namespace lint
