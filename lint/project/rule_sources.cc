// SPDX-License-Identifier: MIT
#include "lint/project/rule_sources.h"

#include <iterator>
#include <string_view>
#include <utility>

#include "lint/text/file.h"

namespace lint {
namespace {

constexpr uint64_t kLargestVocabulary = 1U << 20U;
/// The folder is what makes a file a vocabulary.
constexpr std::string_view kVocabulary = "vocabulary/";

Error as_rule_error(Error error) {
  error.kind = Error::Kind::Rule;
  return error;
}

}  // namespace

Result<std::vector<RuleFile>> read_rule_sources(const RuleSources& sources) {
  std::vector<RuleFile> files = built_in_rule_files();
  for (const std::string& path : sources.vocabularies) {
    auto text = read_file(path, kLargestVocabulary);
    if (!text)
      return fail(as_rule_error(std::move(text.error())));
    files.push_back({std::string(kVocabulary) + path, std::move(*text), {}});
  }
  for (const std::string& folder : sources.folders) {
    auto more = read_rule_files(folder);
    if (!more)
      return fail(as_rule_error(std::move(more.error())));
    std::move(more->begin(), more->end(), std::back_inserter(files));
  }
  return files;
}

tl::expected<RuleSet, std::vector<Error>> load_rule_sources(const std::vector<RuleFile>& files,
                                                            const RuleSettings& settings) {
  auto rules = load_rules(files, settings);
  if (!rules) {
    for (Error& error : rules.error()) {
      if (error.path.starts_with(kVocabulary))
        error.path.erase(0, kVocabulary.size());
    }
  }
  return rules;
}

}  // namespace lint
