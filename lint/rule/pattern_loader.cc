// SPDX-License-Identifier: MIT
#include "lint/rule/pattern_loader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "lint/fact/time.h"

namespace lint {
namespace {

using Concepts = std::vector<ConceptId> NormPattern::*;
constexpr std::array<std::pair<std::string_view, Concepts>, 17> kTermKeys{
    {{"about", &NormPattern::about},
     {"about-all", &NormPattern::about_all},
     {"or", &NormPattern::beside_or},
     {"not-or", &NormPattern::not_beside_or},
     {"with", &NormPattern::with},
     {"with-all", &NormPattern::with_all},
     {"without", &NormPattern::without},
     {"excepted", &NormPattern::excepted},
     {"heading", &NormPattern::heading},
     {"in-sentence", &NormPattern::in_sentence},
     {"in-clause", &NormPattern::in_clause},
     {"in-section", &NormPattern::in_section},
     {"in-contract", &NormPattern::in_contract},
     {"clause-without", &NormPattern::clause_without},
     {"section-without", &NormPattern::section_without},
     {"contract-without", &NormPattern::contract_without},
     {"action", &NormPattern::action}}};

using Actors = std::vector<Actor> NormPattern::*;
constexpr std::array<std::pair<std::string_view, Actors>, 4> kActorKeys{
    {{"by", &NormPattern::by},
     {"whose", &NormPattern::whose},
     {"not-whose", &NormPattern::not_whose},
     {"to", &NormPattern::to}}};

using Flag = std::optional<bool> NormPattern::*;
constexpr std::array<std::pair<std::string_view, Flag>, 4> kFlagKeys{
    {{"through", &NormPattern::through},
     {"passive", &NormPattern::passive},
     {"means", &NormPattern::means},
     {"imperative", &NormPattern::imperative}}};

const std::vector<std::string_view>& pattern_keys() {
  static const std::vector<std::string_view> keys = [] {
    std::vector<std::string_view> all{"modality", "period", "frequency",  "amount",
                                      "negated",  "query",  "clause-norm"};
    for (const auto& [name, member] : kTermKeys) all.push_back(name);
    for (const auto& [name, member] : kActorKeys) all.push_back(name);
    for (const auto& [name, member] : kFlagKeys) all.push_back(name);
    return all;
  }();
  return keys;
}

constexpr std::string_view kAtMost = "at most ";
constexpr std::string_view kAtLeast = "at least ";
constexpr std::string_view kUnlimited = "unlimited";

}  // namespace

std::optional<Parameter> load_parameter(const Yaml& yaml, Complaints& complaints) {
  if (yaml.scalar == kUnlimited)
    return Parameter{.words = yaml.scalar};
  const auto period = read_period(yaml.scalar);
  const auto length = period ? hours(*period) : std::nullopt;
  if (!length) {
    complaints.add(yaml, fmt::format("'{}' is no length of time", yaml.scalar),
                   "write for example '10 business days', or 'unlimited'");
    return std::nullopt;
  }
  return Parameter{.length = length, .words = yaml.scalar};
}

std::vector<ConceptId> PatternLoader::concepts(const Yaml& yaml,
                                               std::optional<Concept::Kind> kind) {
  std::vector<ConceptId> ids;
  for (const Yaml* item : items(yaml)) {
    const auto id = vocabulary_.find(item->scalar);
    if (id && (!kind || vocabulary_[*id].kind == *kind)) {
      if (std::find(ids.begin(), ids.end(), *id) != ids.end())
        complaints_.add(*item, fmt::format("'{}' stands twice", item->scalar), "leave one out");
      ids.push_back(*id);
      continue;
    }
    std::vector<std::string_view> known;
    for (const Concept& other : vocabulary_.concepts()) {
      if (!kind || other.kind == *kind)
        known.emplace_back(other.id);
    }
    complaints_.unknown(
        *item,
        kind == Concept::Kind::Action ? "action of the vocabulary" : "concept of the vocabulary",
        known);
  }
  return ids;
}

std::vector<ConceptId> PatternLoader::terms(const Yaml& yaml) {
  std::vector<ConceptId> ids = concepts(yaml);
  for (const Yaml* item : items(yaml)) {
    const auto id = vocabulary_.find(item->scalar);
    if (id && vocabulary_[*id].kind == Concept::Kind::StandIn)
      complaints_.add(*item, fmt::format("'{}' only stands for other things", item->scalar),
                      "name the things that it stands for");
  }
  return ids;
}

bool PatternLoader::boolean(const Yaml& yaml) {
  if (yaml.scalar != "true" && yaml.scalar != "false")
    complaints_.unknown(yaml, "truth value", {"true", "false"});
  return yaml.scalar == "true";
}

NormPattern PatternLoader::load(const Yaml& yaml, bool allows_because) {
  NormPattern pattern{.where = yaml.where};
  if (yaml.kind != Yaml::Kind::Map || yaml.map.empty()) {
    complaints_.add(yaml, "a pattern is a map of what a norm must be like",
                    "write for example 'modality: duty'");
    return pattern;
  }
  std::vector<std::string_view> known = pattern_keys();
  if (allows_because)
    known.emplace_back("because");
  complaints_.check_keys(yaml, known, "a pattern");
  for (const auto& [key, value] : yaml.map) {
    const std::string& name = key.scalar;
    if (load_list(name, value, pattern) || load_flag(name, value, pattern))
      continue;
    if (name == "modality")
      pattern.modality = named<Modality>(value, "modality", Modality::Fragment);
    else if (name == "period")
      load_period(value, pattern);
    else if (name == "frequency")
      load_frequency(value, pattern);
    else if (name == "amount")
      load_amount(value, pattern);
    else if (name == "negated")
      pattern.negated = boolean(value);
    else if (name == "query")
      load_query(value, pattern);
    else if (name == "clause-norm")
      for (const Yaml* item : items(value)) pattern.clause_norms.push_back(load(*item, false));
  }
  return pattern;
}

bool PatternLoader::load_list(std::string_view name, const Yaml& value, NormPattern& pattern) {
  for (const auto& [key, member] : kTermKeys) {
    if (key == name) {
      pattern.*member = name == "action" ? concepts(value, Concept::Kind::Action) : terms(value);
      return true;
    }
  }
  for (const auto& [key, member] : kActorKeys) {
    if (key == name) {
      pattern.*member = named<Actor>(value, "actor", Actor::Facility);
      return true;
    }
  }
  return false;
}

bool PatternLoader::load_flag(std::string_view name, const Yaml& value, NormPattern& pattern) {
  for (const auto& [key, member] : kFlagKeys) {
    if (key == name) {
      pattern.*member = boolean(value);
      return true;
    }
  }
  return false;
}

std::string PatternLoader::message(const Yaml& yaml) {
  std::string text = yaml.scalar;
  for (size_t open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1)) {
    const size_t close = text.find('}', open);
    if (close == std::string::npos)
      break;
    const auto parameter = parameters_.find(text.substr(open + 1, close - open - 1));
    if (parameter != parameters_.end())
      text.replace(open, close - open + 1, parameter->second.words);
    else
      complaints_.add(yaml,
                      fmt::format("'{}' names no parameter", text.substr(open, close - open + 1)),
                      "declare it below 'parameters:'");
  }
  return text;
}

template <typename Value>
std::vector<Value> PatternLoader::named(const Yaml& yaml, std::string_view what, Value last) {
  std::vector<Value> values;
  std::vector<std::string_view> names;
  for (int i = 0; i <= static_cast<int>(last); ++i) names.push_back(name_of(static_cast<Value>(i)));
  for (const Yaml* item : items(yaml)) {
    const auto found = std::find(names.begin(), names.end(), item->scalar);
    if (found == names.end()) {
      complaints_.unknown(*item, what, names);
      continue;
    }
    const auto value = static_cast<Value>(found - names.begin());
    if (std::find(values.begin(), values.end(), value) != values.end())
      complaints_.add(*item, fmt::format("'{}' stands twice", item->scalar), "leave one out");
    values.push_back(value);
  }
  return values;
}

/// "At most 30 days" or the name of a parameter behind the prefix, in hours; nothing when it is
/// unlimited.
std::optional<double> PatternLoader::limit(const Yaml& yaml, std::string_view prefix,
                                           bool& is_limit, NormPattern& pattern) {
  std::string_view text = yaml.scalar;
  is_limit = text.substr(0, prefix.size()) == prefix;
  if (!is_limit)
    return std::nullopt;
  text.remove_prefix(prefix.size());
  if (const auto parameter = parameters_.find(text); parameter != parameters_.end()) {
    parameter->second.used = true;
    pattern.has_parameter = true;
    return parameter->second.length;
  }
  const auto period = read_period(text);
  const auto length = period ? hours(*period) : std::nullopt;
  if (length)
    return length;
  Yaml name = yaml;
  name.scalar = text;
  std::vector<std::string_view> known;
  for (const auto& [parameter, value] : parameters_) known.push_back(parameter);
  if (text.find(' ') == std::string_view::npos && !known.empty())
    complaints_.unknown(name, "length of time and no parameter of this rule", known);
  else
    complaints_.add(yaml, fmt::format("'{}' is no length of time", text),
                    fmt::format("write for example '{}10 business days'", prefix));
  return std::nullopt;
}

void PatternLoader::load_period(const Yaml& yaml, NormPattern& pattern) {
  using Test = NormPattern::PeriodTest;
  bool is_limit = false;
  pattern.longest_period = limit(yaml, kAtMost, is_limit, pattern);
  if (!is_limit)
    pattern.shortest_period = limit(yaml, kAtLeast, is_limit, pattern);
  if (is_limit || yaml.scalar == "defined")
    pattern.period = Test::Defined;
  else if (yaml.scalar == "blank")
    pattern.period = Test::Blank;
  else if (yaml.scalar == "none")
    pattern.period = Test::None;
  else
    complaints_.unknown(yaml, "period",
                        {"defined", "blank", "none", "at most N days", "at least N days"});
}

void PatternLoader::load_frequency(const Yaml& yaml, NormPattern& pattern) {
  using Test = NormPattern::FrequencyTest;
  bool is_limit = false;
  pattern.longest_interval = limit(yaml, kAtMost, is_limit, pattern);
  if (is_limit || yaml.scalar == "every")
    pattern.frequency = Test::Every;
  else if (yaml.scalar == "cap")
    pattern.frequency = Test::Cap;
  else if (yaml.scalar == "none")
    pattern.frequency = Test::None;
  else
    complaints_.unknown(yaml, "frequency", {"every", "cap", "none", "at most 12 months"});
}

void PatternLoader::load_amount(const Yaml& yaml, NormPattern& pattern) {
  using Test = NormPattern::AmountTest;
  if (yaml.scalar == "defined")
    pattern.amount = Test::Defined;
  else if (yaml.scalar == "none")
    pattern.amount = Test::None;
  else
    complaints_.unknown(yaml, "amount", {"defined", "none"});
}

void PatternLoader::load_query(const Yaml& yaml, NormPattern& pattern) {
  auto query = PhraseQuery::compile(yaml.scalar);
  if (query)
    pattern.query = std::move(*query);
  else
    complaints_.add(yaml, query.error().message, query.error().cure);
}

}  // namespace lint
