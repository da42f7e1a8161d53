// SPDX-License-Identifier: MIT
#include "lint/project/settings.h"

#include <fmt/format.h>

#include <algorithm>

#include "lint/project/waiver_rules.h"

namespace lint {
namespace {

bool any_matches(const std::vector<Placed<Glob>>& globs, std::string_view path) {
  return std::any_of(globs.begin(), globs.end(),
                     [&](const Placed<Glob>& glob) { return glob.value.matches(path); });
}

void append(const RuleSettings& from, RuleSettings& settings) {
  settings.path = from.path;
  if (from.extends)
    settings.extends = from.extends;
  settings.rules.insert(settings.rules.end(), from.rules.begin(), from.rules.end());
}

void apply(const ProjectSettings& from, const std::string& path, Settings& settings) {
  const auto source = [&](Error::Position where) { return Source{path, where}; };
  append(from.rules, settings.rules);
  settings.waiver_rules.insert(settings.waiver_rules.end(), from.waiver_rules.begin(),
                               from.waiver_rules.end());
  for (const Placed<std::string>& name : from.operators)
    settings.operators.push_back({name.value, source(name.where)});
  for (const Placed<std::string>& name : from.tenants)
    settings.tenants.push_back({name.value, source(name.where)});
  if (from.fail_on)
    settings.fail_on = {from.fail_on->value, source(from.fail_on->where)};
}

}  // namespace

std::string Source::name() const {
  return path.empty() ? "default" : fmt::format("{}:{}:{}", path, where.line, where.column);
}

Sourced<Severity> Settings::waiver_severity(std::string_view rule) const {
  Sourced<Severity> severity = {Severity::Warning, {}};
  // What is said of a rule goes before what is said of its pack.
  for (const bool of_pack : {true, false}) {
    for (const RuleSetting& setting : waiver_rules) {
      if (setting.severity && setting.name == (of_pack ? kWaiverPack : rule))
        severity = {*setting.severity, {setting.path, setting.where}};
    }
  }
  return severity;
}

std::string Settings::key() const {
  std::string key;
  for (const Yaml& pack : rules.extends.value_or(std::vector<Yaml>()))
    key += "extends " + pack.scalar + '\n';
  if (rules.extends)
    key += "nothing else\n";
  for (const RuleSetting& rule : rules.rules) {
    // What stands at one place of a file is the same whenever it is read.
    key += fmt::format("rule {} {}:{}\n", rule.name, rule.where.line, rule.where.column);
  }
  for (const Sourced<std::string>& name : operators) key += "operator " + name.value + '\n';
  for (const Sourced<std::string>& name : tenants) key += "tenant " + name.value + '\n';
  return key;
}

Settings settings_for(const Project& project, std::string_view path) {
  Settings settings;
  apply(project.settings, project.path, settings);
  for (const Project::Override& override : project.overrides) {
    if (any_matches(override.files, path))
      apply(override.settings, project.path, settings);
  }
  return settings;
}

RuleSettings all_rule_settings(const Project& project) {
  RuleSettings all = project.settings.rules;
  for (const Project::Override& override : project.overrides) {
    append(override.settings.rules, all);
  }
  return all;
}

std::optional<Sourced<std::string>> find_exclusion(const Project& project, std::string_view path) {
  for (const Placed<Glob>& glob : project.exclude) {
    if (glob.value.matches(path))
      return Sourced<std::string>{fmt::format("excluded by '{}'", glob.value.pattern()),
                                  {project.path, glob.where}};
  }
  if (!project.include.empty() && !any_matches(project.include, path))
    return Sourced<std::string>{"not among what is included",
                                {project.path, project.include.front().where}};
  return std::nullopt;
}

}  // namespace lint
