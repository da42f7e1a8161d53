// SPDX-License-Identifier: MIT
#include "lint/project/project.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "lint/project/fields.h"
#include "lint/project/waiver_rules.h"
#include "lint/rule/yaml.h"

namespace lint {
namespace {

using Words = std::vector<std::string_view>;

const Words kSettings = {"extends", "rules", "parties", "fail-on"};

class Reader {
 public:
  Reader(Project& project, std::vector<Error>& errors)
      : project_(project), errors_(errors), complaints_(project.path, errors) {}

  void read(const Yaml& yaml) {
    Words known = kSettings;
    known.insert(known.end(), {"rule-folders", "vocabularies", "include", "exclude", "waivers",
                               "baseline", "overrides"});
    if (!expect_map(yaml, "a project file", known, complaints_))
      return;
    settings(yaml, project_.settings);
    if (const Yaml* folders = yaml.find("rule-folders"))
      project_.rule_folders = read_words(*folders, "rule-folders", complaints_);
    if (const Yaml* files = yaml.find("vocabularies"))
      project_.vocabularies = read_words(*files, "vocabularies", complaints_);
    if (const Yaml* include = yaml.find("include"))
      project_.include = globs(*include, "include");
    if (const Yaml* exclude = yaml.find("exclude"))
      project_.exclude = globs(*exclude, "exclude");
    if (const Yaml* waivers = yaml.find("waivers"))
      project_.waivers = read_word(*waivers, "waivers", complaints_);
    if (const Yaml* baseline = yaml.find("baseline"))
      project_.baseline = read_word(*baseline, "baseline", complaints_);
    if (const Yaml* overrides = yaml.find("overrides"))
      read_overrides(*overrides);
  }

 private:
  void settings(const Yaml& yaml, ProjectSettings& settings) {
    settings.rules =
        read_rule_settings(yaml.find("rules"), yaml.find("extends"), project_.path, errors_);
    take_waiver_rules(settings);
    if (const Yaml* parties = yaml.find("parties"))
      read_parties(*parties, settings);
    if (const Yaml* fail_on = yaml.find("fail-on"))
      read_fail_on(*fail_on, settings);
  }

  /// They are no rules that could be loaded.
  void take_waiver_rules(ProjectSettings& settings) {
    const auto is_ours = [](const RuleSetting& setting) {
      const auto& rules = waiver_rules();
      return std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) {
        return rule.id == setting.name || rule.pack == setting.name;
      });
    };
    std::vector<RuleSetting>& all = settings.rules.rules;
    const auto ours = std::stable_partition(
        all.begin(), all.end(), [&](const RuleSetting& setting) { return !is_ours(setting); });
    settings.waiver_rules.assign(ours, all.end());
    all.erase(ours, all.end());
    for (const RuleSetting& setting : settings.waiver_rules) {
      if (!setting.parameters.empty())
        complaints_.add(setting.parameters.front().first,
                        fmt::format("'{}' has no parameters", setting.name));
    }
  }

  void read_parties(const Yaml& yaml, ProjectSettings& settings) {
    if (!expect_map(yaml, "parties", {"operator", "tenant"}, complaints_))
      return;
    if (const Yaml* names = yaml.find("operator"))
      settings.operators = read_words(*names, "operator", complaints_);
    if (const Yaml* names = yaml.find("tenant"))
      settings.tenants = read_words(*names, "tenant", complaints_);
  }

  void read_fail_on(const Yaml& yaml, ProjectSettings& settings) {
    const auto read = severity_of(yaml.scalar);
    if (yaml.scalar == "never")
      settings.fail_on = {std::nullopt, yaml.where};
    else if (read && *read != Severity::Off)
      settings.fail_on = {*read, yaml.where};
    else
      complaints_.unknown(yaml, "severity", {"error", "warning", "note", "never"});
  }

  std::vector<Placed<Glob>> globs(const Yaml& yaml, std::string_view key) {
    std::vector<Placed<Glob>> globs;
    for (const Placed<std::string>& word : read_words(yaml, key, complaints_)) {
      auto glob = Glob::compile(word.value);
      if (glob)
        globs.push_back({std::move(*glob), word.where});
      else if (!word.value.empty())
        complaints_.add({.where = word.where}, glob.error().message, glob.error().cure);
    }
    return globs;
  }

  void read_overrides(const Yaml& yaml) {
    if (yaml.kind != Yaml::Kind::List)
      return complaints_.add(yaml, "'overrides' is a list", "begin each with '- files:'");
    Words known = {"files"};
    known.insert(known.end(), kSettings.begin(), kSettings.end());
    for (const Yaml& item : yaml.list) {
      if (!expect_map(item, "an override", known, complaints_))
        continue;
      Project::Override& override = project_.overrides.emplace_back();
      if (const Yaml* files = item.find("files"))
        override.files = globs(*files, "files");
      else
        complaints_.add(item, "the override does not say for which files it is",
                        "give it 'files:' with a pattern");
      settings(item, override.settings);
    }
  }

  Project& project_;
  std::vector<Error>& errors_;
  Complaints complaints_;
};

}  // namespace

std::string Project::resolved(const std::string& relative) const {
  // An absolute path stays what it is.
  return (std::filesystem::path(folder) / relative).lexically_normal().string();
}

std::string Project::place(Error::Position where) const {
  return fmt::format("{}:{}:{}", path, where.line, where.column);
}

tl::expected<Project, std::vector<Error>> parse_project(std::string_view text,
                                                        const std::string& path,
                                                        const std::string& folder) {
  const auto yaml = parse_yaml(text, path);
  if (!yaml)
    return tl::unexpected(std::vector<Error>{yaml.error()});
  Project project{.path = path, .folder = folder};
  std::vector<Error> errors;
  // An empty file says nothing, and nothing is wrong with it.
  if (yaml->kind != Yaml::Kind::Scalar || !yaml->scalar.empty())
    Reader(project, errors).read(*yaml);
  if (!errors.empty())
    return tl::unexpected(std::move(errors));
  return project;
}

}  // namespace lint
