// SPDX-License-Identifier: MIT
#include "lint/project/planner.h"

#include <utility>

#include "lint/project/rule_sources.h"

namespace lint {
namespace {

std::vector<std::string> values_of(const std::vector<Sourced<std::string>>& sourced) {
  std::vector<std::string> values;
  for (const Sourced<std::string>& each : sourced) values.push_back(each.value);
  return values;
}

}  // namespace

Planner::Planner(ProjectChoice choice, std::vector<std::string> rule_folders)
    : finder_(std::move(choice)), rule_folders_(std::move(rule_folders)) {}

Planner::Files Planner::files_of(const Project* project) {
  const auto known = files_.find(project);
  if (known != files_.end())
    return known->second;
  const auto read = [&]() -> Files {
    RuleSources sources;
    if (project != nullptr) {
      for (const Placed<std::string>& folder : project->rule_folders)
        sources.folders.push_back(path_for_users(project->resolved(folder.value)));
      for (const Placed<std::string>& file : project->vocabularies)
        sources.vocabularies.push_back(path_for_users(project->resolved(file.value)));
    }
    sources.folders.insert(sources.folders.end(), rule_folders_.begin(), rule_folders_.end());
    auto files = read_rule_sources(sources);
    if (!files)
      return tl::unexpected(std::vector<Error>{std::move(files.error())});
    if (project != nullptr) {
      if (const auto rules = load_rule_sources(*files, all_rule_settings(*project)); !rules)
        return tl::unexpected(rules.error());
    }
    return std::make_shared<const std::vector<RuleFile>>(std::move(*files));
  };
  return files_.emplace(project, read()).first->second;
}

tl::expected<Plan, std::vector<Error>> Planner::plan(const std::string& path) {
  const ProjectFinder::Found project = finder_.find(path);
  if (!project)
    return tl::unexpected(project.error());
  const Files files = files_of(project->get());
  if (!files)
    return tl::unexpected(files.error());
  Plan plan{.project = *project};
  if (plan.project) {
    plan.path = relative_path(absolute_path(path), plan.project->folder);
    plan.settings = settings_for(*plan.project, plan.path);
    plan.exclusion = find_exclusion(*plan.project, plan.path);
  }
  std::shared_ptr<const Checker>& checker = checkers_[{plan.project.get(), plan.settings.key()}];
  if (!checker) {
    auto rules = load_rule_sources(**files, plan.settings.rules);
    if (!rules)
      return tl::unexpected(std::move(rules.error()));
    checker = std::make_shared<const Checker>(
        std::move(*rules),
        PartyNames{values_of(plan.settings.operators), values_of(plan.settings.tenants)});
  }
  plan.checker = checker;
  return plan;
}

}  // namespace lint
