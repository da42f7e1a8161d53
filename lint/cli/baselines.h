// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/check/checker.h"
#include "lint/cli/options.h"
#include "lint/cli/planned_inputs.h"

namespace lint {

/// Marks what the contracts' baselines have; with --update-baseline these are first written anew.
/// Says on standard error how large and how old they are, unless the user wants quiet. False, with
/// a message on standard error, when there is none, or one cannot be written.
bool use_baselines(const std::vector<PlannedInput>& inputs, const Options& options,
                   const std::string& today, std::vector<Checked>& results);

}  // namespace lint
