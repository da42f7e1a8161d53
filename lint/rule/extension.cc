// SPDX-License-Identifier: MIT
#include "lint/rule/extension.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace lint {
namespace {

constexpr std::string_view kOff = "off";

bool is_merged(std::string_view key) {
  return key == "requires" || key == "forbids" || key == "parameters";
}

Yaml* find(Yaml& map, std::string_view key) {
  for (auto& [name, value] : map.map) {
    if (name.scalar == key)
      return &value;
  }
  return nullptr;
}

void merge_names(Yaml& base, const Yaml& own, Complaints& complaints) {
  for (const auto& [name, value] : own.map) {
    if (value.kind == Yaml::Kind::Scalar && value.scalar == kOff) {
      const auto gone = std::find_if(
          base.map.begin(), base.map.end(),
          [&key = name](const auto& entry) { return entry.first.scalar == key.scalar; });
      if (gone != base.map.end()) {
        base.map.erase(gone);
        continue;
      }
      std::vector<std::string_view> known;
      for (const auto& [other, ignored] : base.map) known.push_back(other.scalar);
      complaints.unknown(name, "part of the rule that is extended", known);
    } else if (Yaml* replaced = find(base, name.scalar)) {
      *replaced = value;
    } else {
      base.map.emplace_back(name, value);
    }
  }
}

}  // namespace

Yaml extend_rule(const Yaml& base, const Yaml& own, Complaints& complaints) {
  Yaml rule = base;
  rule.where = own.where;
  for (const auto& [key, value] : own.map) {
    Yaml* inherited = find(rule, key.scalar);
    if (inherited == nullptr)
      rule.map.emplace_back(key, value);
    else if (is_merged(key.scalar))
      merge_names(*inherited, value, complaints);
    else
      *inherited = value;
  }
  return rule;
}

}  // namespace lint
