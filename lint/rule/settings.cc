// SPDX-License-Identifier: MIT
#include "lint/rule/settings.h"

#include <fmt/format.h>

#include "lint/rule/complaints.h"

namespace lint {
namespace {

std::optional<Severity> read_severity(const Yaml& yaml, Complaints& complaints) {
  const auto severity = severity_of(yaml.scalar);
  if (!severity)
    complaints.unknown(yaml, "severity", {"error", "warning", "note", "off"});
  return severity;
}

}  // namespace

RuleSettings read_rule_settings(const Yaml* rules, const Yaml* extends, const std::string& path,
                                std::vector<Error>& errors) {
  Complaints complaints(path, errors);
  RuleSettings settings{.path = path};
  if (extends != nullptr) {
    settings.extends.emplace();
    for (const Yaml* pack : items(*extends)) {
      if (pack->kind != Yaml::Kind::Scalar)
        complaints.add(*pack, "a pack is named in one word");
      else if (!pack->scalar.empty())
        settings.extends->push_back(*pack);
    }
  }
  if (rules == nullptr)
    return settings;
  if (rules->kind == Yaml::Kind::List || !rules->scalar.empty()) {
    complaints.add(*rules, "settings of rules are a map",
                   "write for example 'annual-delivery: warning'");
    return settings;
  }
  for (const auto& [name, value] : rules->map) {
    RuleSetting setting{.name = name.scalar, .path = path, .where = name.where};
    if (value.kind == Yaml::Kind::Scalar) {
      setting.severity = read_severity(value, complaints);
    } else if (value.kind == Yaml::Kind::List) {
      complaints.add(value, fmt::format("'{}' takes a severity or a map", name.scalar),
                     "write for example 'annual-delivery: warning'");
    }
    for (const auto& [key, parameter] : value.map) {
      if (key.scalar == "severity")
        setting.severity = read_severity(parameter, complaints);
      else
        setting.parameters.emplace_back(key, parameter);
    }
    settings.rules.push_back(std::move(setting));
  }
  return settings;
}

}  // namespace lint
