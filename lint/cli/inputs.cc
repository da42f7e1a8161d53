// SPDX-License-Identifier: MIT
#include "lint/cli/inputs.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

#include "lint/document/reader.h"

namespace lint {
namespace {

namespace fs = std::filesystem;

constexpr int kDeepestFolder = 64;

Input failure(const fs::path& path, std::string message, std::string cure = {}) {
  return {path.string(),
          Error{.message = std::move(message), .cure = std::move(cure), .path = path.string()}};
}

/// Appends the contracts below a folder.
void walk(const fs::path& folder, int depth, std::vector<Input>& found) {
  if (depth > kDeepestFolder) {
    found.push_back(failure(folder, "is nested too deeply to be searched for contracts"));
    return;
  }
  std::error_code error;
  std::vector<fs::directory_entry> entries;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error))
    entries.push_back(*entry);
  if (error) {
    found.push_back(failure(folder, "cannot be read: " + error.message(),
                            "make the folder readable, or name the contracts in it"));
    return;
  }
  std::sort(entries.begin(), entries.end());
  for (const fs::directory_entry& entry : entries) {
    const std::string name = entry.path().filename().string();
    std::error_code ignored;
    if (entry.is_directory(ignored)) {
      if (name.front() != '.' && !entry.is_symlink(ignored))
        walk(entry.path(), depth + 1, found);
    } else if (is_contract_name(name)) {
      found.push_back({entry.path().string(), std::nullopt});
    }
  }
}

std::vector<Input> expand(const std::string& path) {
  std::error_code ignored;
  if (path == "-" || !fs::is_directory(path, ignored))
    return {{.path = path, .named = true}};
  std::vector<Input> found;
  walk(path, 0, found);
  if (found.empty()) {
    found.push_back(failure(path, "is a folder without contracts",
                            "contracts end in .docx, .md, .markdown, .mdx or .txt"));
  }
  return found;
}

/// The same for all paths of a file.
fs::path identity(const std::string& path) {
  std::error_code error;
  fs::path canonical = fs::canonical(path, error);
  return error || path == "-" ? fs::path(path) : canonical;
}

}  // namespace

std::vector<Input> find_inputs(const std::vector<std::string>& paths) {
  std::vector<Input> inputs;
  std::set<fs::path> known;
  for (const std::string& path : paths) {
    for (Input& input : expand(path)) {
      if (known.insert(identity(input.path)).second)
        inputs.push_back(std::move(input));
    }
  }
  return inputs;
}

}  // namespace lint
