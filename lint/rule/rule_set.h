// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/fact/vocabulary.h"
#include "lint/rule/rule.h"
#include "lint/rule/settings.h"
#include "lint/text/result.h"

namespace lint {

/// A file of the rules: `pack/rule-id.yaml`, `pack/rule-id.md`, `vocabulary/name.yaml`, or
/// `pack.yaml` with settings.
struct RuleFile {
  std::string path = {};  ///< relative to the folder of the rules, with '/'
  std::string text = {};
  std::string folder = {};  ///< the folder, as the user named it; empty for a built-in file
  /// Whether it is one of `built_in_rule_files`.
  bool is_built_in = false;
  /// What the text says, as `compile_yaml` writes it; empty but for built-in rules.
  std::string compiled = {};
};

/// The files that are built into the program, by path.
const std::vector<RuleFile>& built_in_rule_files();

/// What the vocabularies among them say, compiled. Lives as long as the program.
std::string_view built_in_vocabulary();

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

/// Loads rules and vocabularies. The files are those of the program, all of them, or none, and then
/// others. Later files add to earlier ones; a rule of the same id replaces
/// the earlier one, and one that `extends` another begins as a copy of it. The settings of a
/// `pack.yaml` come in the order of the files, `settings` (of a project) after them; a later
/// setting counts, and one of a rule before one of its pack. Every error is reported, by file, with
/// its folder in the path.
tl::expected<RuleSet, std::vector<Error>> load_rules(const std::vector<RuleFile>& files,
                                                     const RuleSettings& settings = {});

}  // namespace lint
