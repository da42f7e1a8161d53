// SPDX-License-Identifier: MIT
#include "lint/project/planner.h"

#include <filesystem>
#include <utility>

#include "lint/project/rule_sources.h"
#include "lint/text/file.h"

namespace lint {
namespace {

constexpr const char* kWaiverFile = "clauselint-waivers.yaml";
constexpr uint64_t kLargestList = uint64_t{16} << 20U;

std::vector<std::string> values_of(const std::vector<Sourced<std::string>>& sourced) {
  std::vector<std::string> values;
  values.reserve(sourced.size());
  for (const Sourced<std::string>& each : sourced) values.push_back(each.value);
  return values;
}

/// The file that the project names; else the nearest one in the folder of the contract and those
/// above; else where one would be: beside the project file, or beside the contract.
std::string find_waiver_file(const std::string& path, const Project* project) {
  if (project != nullptr && project->waivers)
    return project->resolved(project->waivers->value);
  const std::string folder = folder_of(path);
  if (std::string found = find_upwards(folder, kWaiverFile); !found.empty())
    return found;
  return (std::filesystem::path(project != nullptr ? project->folder : folder) / kWaiverFile)
      .string();
}

/// Reads a file with `parse`; null when there is none.
template <typename T, typename Parse>
tl::expected<std::shared_ptr<const T>, std::vector<Error>> read_list(const std::string& file,
                                                                     const Parse& parse) {
  if (!is_file(file))
    return std::shared_ptr<const T>();
  const std::string shown = path_for_users(file);
  auto text = read_file(shown, kLargestList);
  if (!text)
    return tl::unexpected(std::vector<Error>{std::move(text.error())});
  auto read = parse(*text, shown, std::filesystem::path(file).parent_path().string());
  if (!read)
    return tl::unexpected(std::move(read.error()));
  return std::make_shared<const T>(std::move(*read));
}

}  // namespace

Planner::Planner(ProjectChoice choice, std::vector<std::string> rule_folders, std::string baseline)
    : finder_(std::move(choice)),
      rule_folders_(std::move(rule_folders)),
      baseline_(std::move(baseline)) {}

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
    // Without overrides every contract has the same settings, which are loaded anyway.
    if (project != nullptr && !project->overrides.empty()) {
      if (const auto rules = load_rule_sources(*files, all_rule_settings(*project)); !rules)
        return tl::unexpected(rules.error());
    }
    return std::make_shared<const std::vector<RuleFile>>(std::move(*files));
  };
  return files_.emplace(project, read()).first->second;
}

Planner::Waivers Planner::waivers_in(const std::string& file) {
  const auto known = waivers_.find(file);
  if (known != waivers_.end())
    return known->second;
  auto waivers = read_list<WaiverFile>(file, parse_waivers);
  return waivers_.emplace(file, std::move(waivers)).first->second;
}

Planner::Known Planner::baseline_in(const std::string& file) {
  const auto known = baselines_.find(file);
  if (known != baselines_.end())
    return known->second;
  auto baseline = read_list<Baseline>(file, parse_baseline);
  return baselines_.emplace(file, std::move(baseline)).first->second;
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
  const std::string waiver_file = find_waiver_file(path, plan.project.get());
  plan.waiver_path = path_for_users(waiver_file);
  auto waivers = waivers_in(waiver_file);
  if (!waivers)
    return tl::unexpected(std::move(waivers.error()));
  plan.waivers = std::move(*waivers);
  if (!baseline_.empty() || (plan.project && plan.project->baseline)) {
    const std::string file = baseline_.empty()
                                 ? plan.project->resolved(plan.project->baseline->value)
                                 : absolute_path(baseline_);
    plan.baseline_path = path_for_users(file);
    auto baseline = baseline_in(file);
    if (!baseline)
      return tl::unexpected(std::move(baseline.error()));
    plan.baseline = std::move(*baseline);
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
