// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "lint/check/checker.h"
#include "lint/cli/options.h"
#include "lint/cli/planned_inputs.h"

namespace lint {

/// What to do with the bytes of one contract, known to the user by `path`.
using Work = std::function<Checked(std::string bytes, const std::string& path)>;

/// Reads an input and works on it, or says why it could not be read.
Checked work_on(const Input& input, const Options& options, const Work& work);

/// Reads an input up to its clause tree, in the view that the user chose.
Checked outline_input(const Input& input, const Options& options);

/// Reads and checks an input as it is planned. What is waived is not yet looked at.
Checked check_input(const PlannedInput& input, const Options& options);

/// Prints why inputs could not be read.
void print_errors(const std::vector<Checked>& results);
bool has_unreadable(const std::vector<Checked>& results);

}  // namespace lint
