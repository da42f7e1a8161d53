// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/project/glob.h"
#include "lint/project/placed.h"
#include "lint/rule/settings.h"
#include "lint/rule/severity.h"
#include "lint/text/result.h"

namespace lint {

/// Settings that may differ from path to path. What is empty says nothing.
struct ProjectSettings {
  RuleSettings rules = {};
  std::vector<RuleSetting> waiver_rules = {};       ///< of what is found about waivers
  std::vector<Placed<std::string>> operators = {};  ///< names of parties
  std::vector<Placed<std::string>> tenants = {};
  /// The least severity that fails the check; nothing for never.
  std::optional<Placed<std::optional<Severity>>> fail_on = {};
};

/// What a project file says: how the contracts in its folder and below are linted. Immutable.
struct Project {
  struct Override {
    std::vector<Placed<Glob>> files = {};
    ProjectSettings settings = {};
  };

  std::string path = {};    ///< of the file, as it is named to users
  std::string folder = {};  ///< to which its paths and patterns are relative; absolute
  ProjectSettings settings = {};
  std::vector<Override> overrides = {};                ///< a later one before an earlier one
  std::vector<Placed<std::string>> rule_folders = {};  ///< as written
  std::vector<Placed<std::string>> vocabularies = {};  ///< as written
  std::vector<Placed<Glob>> include = {};              ///< all contracts when empty
  std::vector<Placed<Glob>> exclude = {};
  std::optional<Placed<std::string>> waivers = {};   ///< the file, as written
  std::optional<Placed<std::string>> baseline = {};  ///< the file, as written

  /// A path of the file as one that can be opened.
  std::string resolved(const std::string& relative) const;
  /// "path:line:column".
  std::string place(Error::Position where) const;
};

/// Reads a project file. Every error is reported, with line and column: what is not YAML, unknown
/// and duplicate keys (with what was probably meant), wrong values. Whether rules and packs exist
/// is not looked at.
tl::expected<Project, std::vector<Error>> parse_project(std::string_view text,
                                                        const std::string& path,
                                                        const std::string& folder);

}  // namespace lint
