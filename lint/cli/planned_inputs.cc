// SPDX-License-Identifier: MIT
#include "lint/cli/planned_inputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

#include "lint/cli/git.h"
#include "lint/cli/output.h"
#include "lint/project/waiver_rules.h"

namespace lint {
namespace {

/// Asks git about files, about each repository and each folder once.
class Changes {
 public:
  explicit Changes(std::string revision) : revision_(std::move(revision)) {}

  /// Whether the file changed, or git does not know it.
  Result<bool> has(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code ignored;
    const fs::path folder =
        fs::weakly_canonical(fs::path(absolute_path(path)).parent_path(), ignored);
    auto& root = roots_[folder.string()];
    if (!root)
      root = repository_of(folder.string());
    if (!*root)
      return fail(root->error());
    auto& files = files_[**root];
    if (!files)
      files = changed_files(**root, revision_);
    if (!*files)
      return fail(files->error());
    return std::binary_search((*files)->begin(), (*files)->end(),
                              (folder / fs::path(path).filename()).string());
  }

 private:
  std::string revision_;
  std::map<std::string, std::optional<Result<std::string>>> roots_ = {};
  std::map<std::string, std::optional<Result<std::vector<std::string>>>> files_ = {};
};

/// The inputs that changed since the revision that the user names; nothing, with a message, when
/// git cannot tell. Standard input is always among them.
std::optional<std::vector<Input>> find_changed(const Options& options) {
  Changes changes(options.since);
  std::vector<Input> inputs = find_inputs(options.paths);
  std::vector<Input> changed;
  for (Input& input : inputs) {
    const auto has_changed =
        input.error || input.path == "-" ? Result<bool>(true) : changes.has(input.path);
    if (!has_changed) {
      print(has_changed.error());
      return std::nullopt;
    }
    if (*has_changed)
      changed.push_back(std::move(input));
  }
  if (changed.empty() && !options.quiet)
    say(fmt::format("none of {} contracts changed since {}", inputs.size(), options.since));
  return changed;
}

}  // namespace

std::string name_of(const Input& input, const Options& options) {
  return input.path == "-" ? options.stdin_name : input.path;
}

ProjectChoice project_choice(const Options& options) {
  return {.none = options.no_project, .file = options.project};
}

std::optional<std::vector<PlannedInput>> plan_inputs(const Options& options) {
  auto inputs =
      options.since.empty() ? std::optional(find_inputs(options.paths)) : find_changed(options);
  if (!inputs)
    return std::nullopt;
  Planner planner(project_choice(options), options.rule_folders, options.baseline);
  std::vector<PlannedInput> planned;
  std::vector<std::string> told;
  bool failed = false;
  for (Input& input : *inputs) {
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
