// SPDX-License-Identifier: MIT
#include "lint/rule/rule_set.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

#include "lint/rule/compiled_yaml.h"
#include "lint/rule/complaints.h"
#include "lint/rule/extension.h"
#include "lint/rule/loader.h"
#include "lint/rule/yaml.h"
#include "lint/text/file.h"

namespace lint {
namespace {

constexpr uint64_t kLargestRuleFile = 1U << 20U;
constexpr std::string_view kVocabulary = "vocabulary/";
constexpr std::string_view kSettings = "pack.yaml";

/// A rule's file, read but not yet understood.
struct RuleSource {
  const RuleFile* file = nullptr;
  std::string id = {};
  std::string pack = {};
  std::string path = {};  ///< as errors name it
  Yaml yaml = {};
};

std::string shown(const RuleFile& file) {
  return file.folder.empty() ? file.path : file.folder + "/" + file.path;
}

Result<Yaml> read(const RuleFile& file) {
  if (!file.compiled.empty())
    return read_compiled_yaml(file.compiled);
  return parse_yaml(file.text, shown(file));
}

/// Loads files in steps: each speaks of what the one before it gave.
class RuleSetLoader {
 public:
  explicit RuleSetLoader(const std::vector<RuleFile>& files) : files_(files) {}

  tl::expected<RuleSet, std::vector<Error>> load(const RuleSettings& settings) {
    load_vocabularies();
    // Rules speak of the vocabulary: without it each of their words would be an error.
    if (!errors_.empty())
      return tl::unexpected(std::move(errors_));
    read_sources();
    settings_.push_back(settings);
    check_settings();
    for (const RuleSource& source : sources_) add_rule(source);
    check_conditions();
    if (!errors_.empty())
      return tl::unexpected(std::move(errors_));
    std::sort(set_.rules.begin(), set_.rules.end(),
              [](const Rule& a, const Rule& b) { return a.id < b.id; });
    return std::move(set_);
  }

 private:
  void load_vocabularies() {
    // The built-in files stand together, before all others.
    if (!files_.empty() && files_.front().is_built_in)
      set_.vocabulary = Vocabulary::from_compiled(built_in_vocabulary());
    for (const RuleFile& file : files_) {
      if (file.is_built_in || file.path.substr(0, kVocabulary.size()) != kVocabulary)
        continue;
      if (auto yaml = read(file))
        load_vocabulary(*yaml, shown(file), set_.vocabulary, errors_);
      else
        errors_.push_back(yaml.error());
    }
  }

  /// The rules' files and settings; what extends another rule is filled in from it.
  void read_sources() {
    for (const RuleFile& file : files_) {
      const std::filesystem::path path(file.path);
      if (path.extension() != ".yaml" || file.path.substr(0, kVocabulary.size()) == kVocabulary)
        continue;
      auto yaml = read(file);
      if (!yaml) {
        errors_.push_back(yaml.error());
        continue;
      }
      if (file.path == kSettings) {
        read_settings(*yaml, shown(file));
        continue;
      }
      RuleSource source{.file = &file,
                        .id = path.stem().string(),
                        .pack = path.parent_path().generic_string(),
                        .path = shown(file),
                        .yaml = std::move(*yaml)};
      if (const Yaml* extended = source.yaml.find("extends"))
        extend(source, *extended);
      const auto known = find_source(source.id);
      if (known != sources_.end())
        *known = std::move(source);
      else
        sources_.push_back(std::move(source));
    }
  }

  std::vector<RuleSource>::iterator find_source(std::string_view id) {
    return std::find_if(sources_.begin(), sources_.end(),
                        [&](const RuleSource& source) { return source.id == id; });
  }

  void read_settings(const Yaml& yaml, const std::string& path) {
    Complaints complaints(path, errors_);
    complaints.check_keys(yaml, {"extends", "rules"}, "the settings of a pack");
    settings_.push_back(
        read_rule_settings(yaml.find("rules"), yaml.find("extends"), path, errors_));
  }

  void extend(RuleSource& source, const Yaml& extended) {
    const auto base = find_source(extended.scalar);
    Complaints complaints(source.path, errors_);
    if (base != sources_.end()) {
      source.yaml = extend_rule(base->yaml, source.yaml, complaints);
      return;
    }
    std::vector<std::string_view> ids;
    for (const RuleSource& other : sources_) ids.push_back(other.id);
    complaints.unknown(extended, "rule that is loaded before this one", ids);
  }

  /// The settings name rules and packs that there are.
  void check_settings() {
    std::vector<std::string_view> packs;
    for (const RuleSource& source : sources_) {
      if (std::find(packs.begin(), packs.end(), source.pack) == packs.end())
        packs.push_back(source.pack);
    }
    std::vector<std::string_view> names = packs;
    for (const RuleSource& source : sources_) names.push_back(source.id);
    for (const RuleSettings& settings : settings_) {
      Complaints complaints(settings.path, errors_);
      for (const Yaml& pack : settings.extends.value_or(std::vector<Yaml>())) {
        if (std::find(packs.begin(), packs.end(), pack.scalar) == packs.end())
          complaints.unknown(pack, "pack", packs);
      }
      for (const RuleSetting& setting : settings.rules) check_setting(setting, names);
    }
  }

  void check_setting(const RuleSetting& setting, const std::vector<std::string_view>& names) {
    Complaints complaints(setting.path, errors_);
    const Yaml name{.scalar = setting.name, .where = setting.where};
    if (std::find(names.begin(), names.end(), setting.name) == names.end())
      complaints.unknown(name, "rule or pack", names);
    else if (!setting.parameters.empty() && find_source(setting.name) == sources_.end())
      complaints.add(setting.parameters.front().first, "a pack has no parameters",
                     "set them for one of its rules");
  }

  void add_rule(const RuleSource& source) {
    std::vector<const RuleSetting*> own;
    std::optional<Severity> severity;
    std::optional<Severity> of_pack;
    for (const RuleSettings& settings : settings_) {
      if (settings.extends && source.file->folder.empty() && !keeps(settings, source.pack))
        of_pack = Severity::Off;
      for (const RuleSetting& setting : settings.rules) {
        if (setting.name == source.id) {
          own.push_back(&setting);
          severity = setting.severity ? setting.severity : severity;
        } else if (setting.name == source.pack) {
          of_pack = setting.severity ? setting.severity : of_pack;
        }
      }
    }
    Rule rule = load_rule(source.yaml, source.path, set_.vocabulary, own, errors_);
    rule.id = source.id;
    rule.pack = source.pack;
    if (severity || of_pack)
      rule.severity = severity ? *severity : *of_pack;
    rule.page = page_of(source);
    set_.rules.push_back(std::move(rule));
  }

  static bool keeps(const RuleSettings& settings, const std::string& pack) {
    return std::any_of(settings.extends->begin(), settings.extends->end(),
                       [&](const Yaml& kept) { return kept.scalar == pack; });
  }

  /// The page beside the rule's file, else that of a rule of the same id that it replaces.
  std::string page_of(const RuleSource& source) const {
    const std::string name = source.id + ".md";
    const std::string beside = source.pack.empty() ? name : source.pack + "/" + name;
    const std::string* page = nullptr;
    for (const RuleFile& file : files_) {
      if (file.path == beside && file.folder == source.file->folder)
        return file.text;
      if (file.path == name || file.path.ends_with("/" + name))
        page = &file.text;
    }
    return page != nullptr ? *page : std::string();
  }

  /// A condition on the clause of another rule names one that has such a clause and no such
  /// condition itself.
  void check_conditions() {
    std::vector<std::string_view> ids;
    for (const Rule& rule : set_.rules) {
      if (!rule.elements.empty() && (!rule.applies_when || rule.applies_when->present.empty()))
        ids.push_back(rule.id);
    }
    for (const RuleSource& source : sources_) {
      const Yaml* condition = source.yaml.find("applies-when");
      const Yaml* present = condition != nullptr ? condition->find("present") : nullptr;
      if (present == nullptr)
        continue;
      Complaints complaints(source.path, errors_);
      for (const Yaml* id : items(*present)) {
        if (std::find(ids.begin(), ids.end(), id->scalar) == ids.end())
          complaints.unknown(*id, "rule that requires a clause", ids);
      }
    }
  }

  const std::vector<RuleFile>& files_;
  std::vector<RuleSource> sources_ = {};
  std::vector<RuleSettings> settings_ = {};
  RuleSet set_ = {};
  std::vector<Error> errors_ = {};
};

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
    files.push_back({path.lexically_relative(folder).generic_string(), std::move(*text), folder});
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
                                                     const RuleSettings& settings) {
  return RuleSetLoader(files).load(settings);
}

}  // namespace lint
