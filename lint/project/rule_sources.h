// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/rule/rule_set.h"
#include "lint/text/result.h"

namespace lint {

/// What rules come from, besides those that are built in.
struct RuleSources {
  std::vector<std::string> folders = {};       ///< a later one before an earlier one
  std::vector<std::string> vocabularies = {};  ///< files that add to the vocabulary of all rules
};

/// The built-in files of rules and those of `sources`.
Result<std::vector<RuleFile>> read_rule_sources(const RuleSources& sources);

/// Loads what `read_rule_sources` gave; errors name the files as the user did.
tl::expected<RuleSet, std::vector<Error>> load_rule_sources(const std::vector<RuleFile>& files,
                                                            const RuleSettings& settings);

}  // namespace lint
