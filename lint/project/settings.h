// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/project/project.h"
#include "lint/rule/settings.h"
#include "lint/rule/severity.h"
#include "lint/text/result.h"

namespace lint {

/// Where a setting comes from.
struct Source {
  std::string path = {};  ///< of the project file; empty for what no file says
  Error::Position where = {};

  /// ".clauselint.yaml:4:3", "default".
  std::string name() const;
};

template <typename T>
struct Sourced {
  T value = {};
  Source source = {};
};

/// What holds for one contract.
struct Settings {
  RuleSettings rules = {};
  std::vector<RuleSetting> waiver_rules = {};  ///< a later one before an earlier one
  std::vector<Sourced<std::string>> operators = {};
  std::vector<Sourced<std::string>> tenants = {};
  Sourced<std::optional<Severity>> fail_on = {Severity::Error, {}};  ///< nothing for never

  /// Of one of `waiver_rules()`.
  Sourced<Severity> waiver_severity(std::string_view rule) const;

  /// Equal for settings that rules see no difference in.
  std::string key() const;
};

/// What a project says of the contract at `path`, which is relative to the project's folder. An
/// override adds names of parties, and goes before what comes before it in everything else.
Settings settings_for(const Project& project, std::string_view path);

/// Everything that a project says of rules, for some contracts or for all: what must make sense
/// whichever contract is linted.
RuleSettings all_rule_settings(const Project& project);

/// Why a project leaves a contract out: the pattern that excludes it, or the lack of one that
/// includes it. Nothing when it is linted.
std::optional<Sourced<std::string>> find_exclusion(const Project& project, std::string_view path);

}  // namespace lint
