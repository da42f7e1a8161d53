// SPDX-License-Identifier: MIT
#include "lint/project/project_finder.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include "lint/text/file.h"

namespace lint {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFileName = ".clauselint.yaml";
constexpr uint64_t kLargestFile = 1U << 20U;

std::string current_folder() {
  std::error_code failed;
  const fs::path folder = fs::current_path(failed);
  return failed ? std::string("/") : folder.string();
}

/// The user's own file; empty when there is none.
std::string user_file() {
  fs::path folder;
  const char* configuration = std::getenv("XDG_CONFIG_HOME");
  const char* home = std::getenv("HOME");
  // The XDG Base Directory Specification: a relative path is to be ignored.
  if (configuration != nullptr && configuration[0] == '/')
    folder = configuration;
  else if (home != nullptr && home[0] == '/')
    folder = fs::path(home) / ".config";
  else
    return {};
  const fs::path file = folder / "clauselint" / "config.yaml";
  return is_file(file.string()) ? file.string() : std::string();
}

}  // namespace

std::string folder_of(const std::string& path) {
  return path == "-" ? current_folder() : fs::path(absolute_path(path)).parent_path().string();
}

bool is_file(const std::string& path) {
  std::error_code ignored;
  return fs::exists(path, ignored) && !fs::is_directory(path, ignored);
}

std::string find_upwards(const std::string& folder, const std::string& name) {
  for (fs::path here(folder);; here = here.parent_path()) {
    if (std::string file = (here / name).string(); is_file(file))
      return file;
    if (!here.has_relative_path())
      return {};
  }
}

std::string absolute_path(const std::string& path) {
  return (fs::path(current_folder()) / path).lexically_normal().string();
}

std::string path_for_users(const std::string& path) {
  const std::string full = absolute_path(path);
  const std::string near = fs::path(full).lexically_relative(current_folder()).string();
  return near.empty() || near.size() > full.size() ? full : near;
}

std::string relative_path(const std::string& path, const std::string& folder) {
  return fs::path(path).lexically_relative(folder).generic_string();
}

ProjectFinder::Found ProjectFinder::read(const std::string& file, const std::string& folder) {
  const auto known = by_file_.find(file);
  if (known != by_file_.end())
    return known->second;
  const std::string shown = path_for_users(file);
  const auto parse = [&]() -> Found {
    auto text = read_file(file, kLargestFile);
    if (!text) {
      Error error = std::move(text.error());
      error.kind = Error::Kind::Rule;
      error.path = shown;
      return tl::unexpected(std::vector<Error>{std::move(error)});
    }
    auto project = parse_project(*text, shown, folder);
    if (!project)
      return tl::unexpected(std::move(project.error()));
    return std::make_shared<const Project>(std::move(*project));
  };
  return by_file_.emplace(file, parse()).first->second;
}

ProjectFinder::Found ProjectFinder::find_in(const std::string& folder) {
  const auto known = by_folder_.find(folder);
  if (known != by_folder_.end())
    return known->second;
  Found found = nullptr;
  if (const std::string file = find_upwards(folder, kFileName); !file.empty())
    found = read(file, fs::path(file).parent_path().string());
  else if (const std::string own = user_file(); !own.empty())
    found = read(own, current_folder());
  return by_folder_.emplace(folder, std::move(found)).first->second;
}

ProjectFinder::Found ProjectFinder::find(const std::string& path) {
  if (choice_.none)
    return nullptr;
  if (!choice_.file.empty()) {
    const std::string file = absolute_path(choice_.file);
    return read(file, fs::path(file).parent_path().string());
  }
  return find_in(folder_of(path));
}

}  // namespace lint
