// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "lint/check/checker.h"
#include "lint/project/baseline.h"
#include "lint/project/project_finder.h"
#include "lint/project/settings.h"
#include "lint/project/waiver.h"
#include "lint/text/result.h"

namespace lint {

/// How one contract is to be linted.
struct Plan {
  std::shared_ptr<const Project> project = {};  ///< null without a project file
  std::string path = {};  ///< of the contract, from the project's folder; empty without a project
  Settings settings = {};
  std::shared_ptr<const Checker> checker = {};
  /// The file of waivers, as it is named to users; it need not be there.
  std::string waiver_path = {};
  std::shared_ptr<const WaiverFile> waivers = {};  ///< null without a file
  /// The baseline, as it is named to users; empty when neither the user nor the project names one.
  std::string baseline_path = {};
  std::shared_ptr<const Baseline> baseline = {};  ///< null when it is not there
  /// Why the project leaves the contract out; nothing when it is to be linted.
  std::optional<Sourced<std::string>> exclusion = {};
};

/// Plans how contracts are linted: contracts with equal settings share a checker. Not thread-safe;
/// what it gives is.
class Planner {
 public:
  /// `rule_folders` hold further rules for every contract, which go before those of its project.
  /// `baseline` goes before those that projects name.
  Planner(ProjectChoice choice, std::vector<std::string> rule_folders, std::string baseline = {});

  /// The errors are those of the project file, of the rules that it brings, of the waivers
  /// and of the baseline.
  tl::expected<Plan, std::vector<Error>> plan(const std::string& path);

 private:
  using Files = tl::expected<std::shared_ptr<const std::vector<RuleFile>>, std::vector<Error>>;

  using Waivers = tl::expected<std::shared_ptr<const WaiverFile>, std::vector<Error>>;

  using Known = tl::expected<std::shared_ptr<const Baseline>, std::vector<Error>>;

  Waivers waivers_in(const std::string& file);
  Known baseline_in(const std::string& file);

  /// The files of rules that a project has at hand. The settings of its overrides make sense.
  Files files_of(const Project* project);

  ProjectFinder finder_;
  std::vector<std::string> rule_folders_;
  std::string baseline_;
  std::map<const Project*, Files> files_ = {};
  std::map<std::string, Waivers> waivers_ = {};
  std::map<std::string, Known> baselines_ = {};
  std::map<std::pair<const Project*, std::string>, std::shared_ptr<const Checker>> checkers_ = {};
};

}  // namespace lint
