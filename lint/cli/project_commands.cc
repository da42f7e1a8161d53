// SPDX-License-Identifier: MIT
#include "lint/cli/project_commands.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "lint/cli/inputs.h"
#include "lint/cli/output.h"
#include "lint/cli/planned_inputs.h"
#include "lint/project/planner.h"
#include "lint/project/waiver_rules.h"
#include "lint/report/columns.h"

namespace lint {
namespace {

using Row = std::array<std::string, 3>;  // what, its value, from where

Row row(std::string_view what, std::string_view value, const Source& source) {
  return {std::string(what), std::string(value), source.name()};
}

void add_files(std::vector<Row>& rows, const Project& project, std::string_view what,
               const std::vector<Placed<std::string>>& files) {
  for (const Placed<std::string>& file : files)
    rows.push_back(
        row(what, path_for_users(project.resolved(file.value)), {project.path, file.where}));
}

void add_globs(std::vector<Row>& rows, const Project& project, std::string_view what,
               const std::vector<Placed<Glob>>& globs) {
  for (const Placed<Glob>& glob : globs)
    rows.push_back(row(what, glob.value.pattern(), {project.path, glob.where}));
}

Source source_of(const RuleSetting* setting) {
  return setting == nullptr ? Source{} : Source{setting->path, setting->where};
}

/// The setting that gives a rule its severity: its own, else that of its pack; null without.
const RuleSetting* severity_setting(const RuleSettings& settings, const Rule& rule) {
  for (const std::string& name : {rule.id, rule.pack}) {
    for (auto setting = settings.rules.rbegin(); setting != settings.rules.rend(); ++setting) {
      if (setting->name == name && setting->severity)
        return &*setting;
    }
  }
  return nullptr;
}

/// Where the value of a parameter stands; that of the rule itself when no file sets it.
Source parameter_source(const RuleSettings& settings, const Rule& rule, std::string_view name) {
  for (auto setting = settings.rules.rbegin(); setting != settings.rules.rend(); ++setting) {
    for (const auto& [key, value] : setting->parameters) {
      if (setting->name == rule.id && key.scalar == name)
        return {setting->path, key.where};
    }
  }
  return {};
}

void add_rules(std::vector<Row>& rows, const Plan& plan) {
  const RuleSettings& settings = plan.settings.rules;
  for (const Rule& rule : plan.checker->rules().rules) {
    const RuleSetting* severity = severity_setting(settings, rule);
    // All of its pack is off.
    if (rule.severity == Severity::Off && severity == nullptr && settings.extends)
      continue;
    rows.push_back(row("rules." + rule.id, name_of(rule.severity), source_of(severity)));
    for (const auto& [name, value] : rule.parameters)
      rows.push_back(
          row("rules." + rule.id + "." + name, value, parameter_source(settings, rule, name)));
  }
}

/// The severities of what is found about waivers, where a file sets them.
void add_waiver_rules(std::vector<Row>& rows, const Settings& settings) {
  for (const Rule& rule : waiver_rules()) {
    const Sourced<Severity> severity = settings.waiver_severity(rule.id);
    if (!severity.source.path.empty())
      rows.push_back(row("rules." + rule.id, name_of(severity.value), severity.source));
  }
}

std::vector<Row> rows_of(const Plan& plan) {
  const Settings& settings = plan.settings;
  std::vector<Row> rows;
  if (plan.exclusion)
    rows.push_back(row("left out", plan.exclusion->value, plan.exclusion->source));
  if (settings.rules.extends) {
    for (const Yaml& pack : *settings.rules.extends)
      rows.push_back(row("extends", pack.scalar, {settings.rules.path, pack.where}));
  }
  add_rules(rows, plan);
  add_waiver_rules(rows, settings);
  for (const auto& name : settings.operators)
    rows.push_back(row("parties.operator", name.value, name.source));
  for (const auto& name : settings.tenants)
    rows.push_back(row("parties.tenant", name.value, name.source));
  rows.push_back(row("fail-on", settings.fail_on.value ? name_of(*settings.fail_on.value) : "never",
                     settings.fail_on.source));
  if (plan.waivers)
    rows.push_back(row("waivers", plan.waivers->path,
                       plan.project && plan.project->waivers
                           ? Source{plan.project->path, plan.project->waivers->where}
                           : Source{}));
  if (plan.project) {
    const Project& project = *plan.project;
    add_files(rows, project, "rule-folders", project.rule_folders);
    add_files(rows, project, "vocabularies", project.vocabularies);
    add_globs(rows, project, "include", project.include);
    add_globs(rows, project, "exclude", project.exclude);
  }
  return rows;
}

std::string table_of(const std::vector<Row>& rows) {
  std::array<size_t, 2> widths = {};
  for (const Row& row : rows) {
    for (size_t i = 0; i < widths.size(); ++i)
      widths[i] = std::max<size_t>(widths[i], columns(row[i]));
  }
  std::string text;
  for (const Row& row : rows) {
    text += "  ";
    for (size_t i = 0; i < widths.size(); ++i)
      text += row[i] + std::string(widths[i] + 2 - columns(row[i]), ' ');
    text += row[2] + '\n';
  }
  return text;
}

}  // namespace

ExitStatus print_settings(const Options& options) {
  Planner planner(project_choice(options), options.rule_folders);
  std::string text;
  for (const Input& input : find_inputs(options.paths)) {
    if (input.error) {
      print(*input.error);
      return ExitStatus::Unreadable;
    }
    const auto plan = planner.plan(input.path);
    if (!plan) {
      for (const Error& error : plan.error()) print(error);
      return ExitStatus::Usage;
    }
    text += fmt::format("{}{}: {}\n", text.empty() ? "" : "\n", input.path,
                        plan->project ? plan->project->path : "no project file");
    text += table_of(rows_of(*plan));
  }
  return write_output({}, text) ? ExitStatus::Clean : ExitStatus::Usage;
}

}  // namespace lint
