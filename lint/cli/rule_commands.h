// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lint/cli/exit_status.h"
#include "lint/cli/options.h"
#include "lint/rule/rule_set.h"

namespace lint {

/// The built-in rules and those of `folders`, a later folder before an earlier one. Nothing, with
/// messages on standard error, when one of them is wrong.
std::optional<RuleSet> load_all_rules(const std::vector<std::string>& folders);

/// Prints the pages of the rules that the user names, own ones of the project here among them.
ExitStatus explain_rules(const Options& options);
/// Writes the two files of a new rule, neither when one of them is there.
ExitStatus begin_rule(const Options& options);
/// Names the rules in force in the current folder, by pack, with severity and title.
ExitStatus list_rules(const Options& options);
/// Says whether the rules are well formed.
ExitStatus check_rules(const Options& options);
/// Tests rules by the examples of their pages.
ExitStatus test_rules(const Options& options);
/// Writes the built-in rules out, to standard output or as files below a folder.
ExitStatus print_rules(const Options& options);

}  // namespace lint
