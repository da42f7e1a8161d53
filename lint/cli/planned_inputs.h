// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "lint/cli/inputs.h"
#include "lint/cli/options.h"
#include "lint/project/planner.h"

namespace lint {

/// A contract to lint, and how.
struct PlannedInput {
  Input input = {};
  Plan plan = {};
};

/// What to call an input: its path, or the name given to standard input.
std::string name_of(const Input& input, const Options& options);

/// The project files that the user chose.
ProjectChoice project_choice(const Options& options);

/// The contracts that the user names, without those that their projects leave out; of these, the
/// ones named one by one are told on standard error. Nothing, with messages on standard error, when
/// a project file or a rule is wrong.
std::optional<std::vector<PlannedInput>> plan_inputs(const Options& options);

/// The rules that any of the contracts is checked against, and those of waivers, by
/// id, without their vocabulary.
RuleSet rules_of(const std::vector<PlannedInput>& inputs);

/// How one contract is linted, also when its project leaves it out; nothing as above.
std::optional<Plan> plan_contract(const Options& options, const std::string& path);

}  // namespace lint
