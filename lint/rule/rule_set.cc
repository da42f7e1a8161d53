// SPDX-License-Identifier: MIT
#include "lint/rule/rule_set.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "lint/rule/loader.h"
#include "lint/rule/yaml.h"
#include "lint/text/file.h"

namespace lint {
namespace {

constexpr uint64_t kLargestRuleFile = 1U << 20U;
constexpr std::string_view kVocabulary = "vocabulary/";

}  // namespace

const Rule* RuleSet::find(std::string_view id) const {
  const auto found =
      std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.id == id; });
  return found == rules.end() ? nullptr : &*found;
}

Result<std::vector<RuleFile>> read_rule_files(const std::string& folder) {
  namespace fs = std::filesystem;
  std::vector<RuleFile> files;
  std::error_code failed;
  if (!fs::is_directory(folder, failed)) {
    return fail({.kind = Error::Kind::Rule,
                 .message = "is no folder of rules",
                 .cure = "name a folder that holds pack/rule-id.yaml",
                 .path = folder});
  }
  for (fs::recursive_directory_iterator entry(folder, failed), end; entry != end;
       entry.increment(failed)) {
    if (failed)
      break;
    const fs::path& path = entry->path();
    const bool is_rule_file = path.extension() == ".yaml" || path.extension() == ".md";
    if (!entry->is_regular_file(failed) || !is_rule_file || path.filename() == "README.md")
      continue;
    auto text = read_file(path.string(), kLargestRuleFile);
    if (!text) {
      Error error = text.error();
      error.kind = Error::Kind::Rule;
      return fail(std::move(error));
    }
    files.push_back({fs::relative(path, folder, failed).generic_string(), std::move(*text)});
  }
  if (failed) {
    return fail({.kind = Error::Kind::Rule,
                 .message = "cannot be read: " + failed.message(),
                 .path = folder});
  }
  std::sort(files.begin(), files.end(),
            [](const RuleFile& a, const RuleFile& b) { return a.path < b.path; });
  return files;
}

tl::expected<RuleSet, std::vector<Error>> load_rules(const std::vector<RuleFile>& files,
                                                     const std::string& folder) {
  const auto shown = [&](const RuleFile& file) {
    return folder.empty() ? file.path : folder + "/" + file.path;
  };
  RuleSet set;
  std::vector<Error> errors;
  for (const RuleFile& file : files) {
    if (file.path.substr(0, kVocabulary.size()) != kVocabulary)
      continue;
    if (auto yaml = parse_yaml(file.text, shown(file)))
      load_vocabulary(*yaml, shown(file), set.vocabulary, errors);
    else
      errors.push_back(yaml.error());
  }
  // Rules speak of the vocabulary: without it each of their words would be an error.
  if (!errors.empty())
    return tl::unexpected(std::move(errors));
  for (const RuleFile& file : files) {
    const std::filesystem::path path(file.path);
    if (path.extension() != ".yaml" || file.path.substr(0, kVocabulary.size()) == kVocabulary)
      continue;
    auto yaml = parse_yaml(file.text, shown(file));
    if (!yaml) {
      errors.push_back(yaml.error());
      continue;
    }
    Rule rule = load_rule(*yaml, shown(file), set.vocabulary, errors);
    rule.id = path.stem().string();
    rule.pack = path.parent_path().generic_string();
    const std::filesystem::path page = std::filesystem::path(path).replace_extension(".md");
    for (const RuleFile& other : files) {
      if (other.path == page.generic_string())
        rule.page = other.text;
    }
    const auto known = std::find_if(set.rules.begin(), set.rules.end(),
                                    [&](const Rule& other) { return other.id == rule.id; });
    if (known != set.rules.end())
      *known = std::move(rule);
    else
      set.rules.push_back(std::move(rule));
  }
  if (!errors.empty())
    return tl::unexpected(std::move(errors));
  std::sort(set.rules.begin(), set.rules.end(),
            [](const Rule& a, const Rule& b) { return a.id < b.id; });
  return set;
}

}  // namespace lint
