// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "lint/project/project.h"
#include "lint/text/result.h"

namespace lint {

/// Which project files are looked for.
struct ProjectChoice {
  bool none = false;      ///< no project file at all
  std::string file = {};  ///< this one for every contract; found by walking up when empty
};

/// Finds the project files of contracts, and reads each of them once. Not thread-safe.
class ProjectFinder {
 public:
  explicit ProjectFinder(ProjectChoice choice) : choice_(std::move(choice)) {}

  using Found = tl::expected<std::shared_ptr<const Project>, std::vector<Error>>;

  /// The project of the contract at `path`: of the nearest `.clauselint.yaml` in its folder and
  /// those above, else of the user's own file (`clauselint/config.yaml` in $XDG_CONFIG_HOME, which
  /// is `~/.config` when not set), whose paths and patterns are relative to the current folder.
  /// Null when there is none.
  Found find(const std::string& path);

 private:
  Found read(const std::string& file, const std::string& folder);
  Found find_in(const std::string& folder);

  ProjectChoice choice_;
  std::map<std::string, Found> by_folder_ = {};
  std::map<std::string, Found> by_file_ = {};
};

/// The absolute folder of a contract; of standard input the current one.
std::string folder_of(const std::string& path);
/// Whether there is a file, or something that can be read like one.
bool is_file(const std::string& path);
/// The nearest file of this name in an absolute folder and those above; empty when there is none.
std::string find_upwards(const std::string& folder, const std::string& name);

/// An absolute path without "." and "..". Links are not followed.
std::string absolute_path(const std::string& path);
/// How a file is named to users: from the current folder where that is shorter, else in full.
std::string path_for_users(const std::string& path);
/// From `folder`, with '/'; both are absolute.
std::string relative_path(const std::string& path, const std::string& folder);

}  // namespace lint
