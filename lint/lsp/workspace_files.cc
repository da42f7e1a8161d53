// SPDX-License-Identifier: MIT
#include "lint/lsp/workspace_files.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <system_error>

#include "lint/document/reader.h"
#include "lint/lsp/uri.h"

namespace lint {
namespace {

bool is_passed_over(const std::filesystem::directory_entry& entry) {
  const std::string name = entry.path().filename().string();
  return name.starts_with(".") || name == "node_modules";
}

bool equal(char a, char b) {
  return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
}

}  // namespace

std::vector<std::string> find_contracts(const std::string& folder) {
  std::vector<std::string> paths;
  std::error_code error;
  auto entry = std::filesystem::recursive_directory_iterator(
      folder, std::filesystem::directory_options::skip_permission_denied, error);
  while (!error && entry != std::filesystem::recursive_directory_iterator()) {
    std::error_code ignored;
    if (entry->is_directory(ignored)) {
      if (is_passed_over(*entry))
        entry.disable_recursion_pending();
    } else if (is_contract_name(entry->path().filename().string())) {
      paths.push_back(entry->path().string());
    }
    entry.increment(error);
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

bool matches_name(std::string_view pattern, std::string_view name) {
  if (pattern.empty())
    return name.empty();
  if (pattern.front() == '*')
    return matches_name(pattern.substr(1), name) ||
           (!name.empty() && matches_name(pattern, name.substr(1)));
  return !name.empty() && equal(pattern.front(), name.front()) &&
         matches_name(pattern.substr(1), name.substr(1));
}

bool is_rule_page(const std::string& uri) {
  const auto path = path_of_uri(uri);
  if (!path || !path->ends_with(".md"))
    return false;
  std::error_code ignored;
  return std::filesystem::exists(path->substr(0, path->size() - 3) + ".yaml", ignored);
}

bool is_rule_file(const std::string& uri) {
  return uri.ends_with(".yaml") || uri.ends_with(".yml") || is_rule_page(uri);
}

}  // namespace lint
