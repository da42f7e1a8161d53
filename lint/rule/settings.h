// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "lint/rule/severity.h"
#include "lint/rule/yaml.h"
#include "lint/text/result.h"

namespace lint {

/// What a project says of one rule, or of all rules of a pack.
struct RuleSetting {
  std::string name = {};  ///< the id of a rule, or the name of a pack
  std::optional<Severity> severity = {};
  /// Names and values as they are written; of a rule, not of a pack.
  std::vector<std::pair<Yaml, Yaml>> parameters = {};
  std::string path = {};  ///< the file that says so
  Error::Position where = {};
};

/// What a project says of the rules.
struct RuleSettings {
  /// The built-in packs that are kept, the others are switched off; nothing to keep all.
  std::optional<std::vector<Yaml>> extends = {};
  std::vector<RuleSetting> rules = {};  ///< a later one of the same name before an earlier one
  std::string path = {};
};

/// Reads what stands below the key `rules` of a project file, and the list below its key `extends`
/// (null when it has none):
///
///     extends: [certification, drafting]
///     rules:
///       annual-delivery: warning
///       drafting: off
///       maintenance-with-notice:
///         severity: error
///         longest-notice: 10 business days
///
/// Appends what is wrong with it. Whether there are such rules, packs and parameters is known to
/// load_rules only.
RuleSettings read_rule_settings(const Yaml* rules, const Yaml* extends, const std::string& path,
                                std::vector<Error>& errors);

}  // namespace lint
