// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/fact/vocabulary.h"
#include "lint/rule/rule.h"
#include "lint/text/result.h"

namespace lint {

/// A file of the rules: `pack/rule-id.yaml`, `pack/rule-id.md` or `vocabulary/name.yaml`.
struct RuleFile {
  std::string path = {};  ///< relative to the folder of the rules, with '/'
  std::string text = {};
};

/// The files that are built into the program, by path.
const std::vector<RuleFile>& built_in_rule_files();

/// The files of a folder of rules, by path. Other files than .yaml and .md are passed over, and a
/// README.md.
Result<std::vector<RuleFile>> read_rule_files(const std::string& folder);

/// The rules in force and the vocabulary that they share. Immutable and thread-safe.
struct RuleSet {
  std::vector<Rule> rules = {};  ///< by id
  Vocabulary vocabulary = {};

  /// Null when there is no rule of this id.
  const Rule* find(std::string_view id) const;
};

/// Loads rules and vocabularies. Later files add to earlier ones; a rule of the same id replaces
/// the earlier one. `folder` is put before the paths in errors; every error is reported, by path.
tl::expected<RuleSet, std::vector<Error>> load_rules(const std::vector<RuleFile>& files,
                                                     const std::string& folder = {});

}  // namespace lint
