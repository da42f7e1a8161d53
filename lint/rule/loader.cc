// SPDX-License-Identifier: MIT
#include "lint/rule/loader.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "lint/rule/complaints.h"
#include "lint/rule/contradiction.h"
#include "lint/rule/pattern_loader.h"

namespace lint {
namespace {

std::optional<size_t> element_index(const Rule& rule, std::string_view name) {
  for (size_t i = 0; i < rule.elements.size(); ++i) {
    if (rule.elements[i].name == name)
      return i;
  }
  return std::nullopt;
}

std::vector<std::string_view> element_names(const Rule& rule) {
  std::vector<std::string_view> names;
  for (const ElementRule& element : rule.elements) names.emplace_back(element.name);
  return names;
}

/// A list of wordings, each with its reason.
std::vector<ElementRule::Weakness> load_wordings(const Yaml& yaml, bool any_polarity,
                                                 PatternLoader& patterns, Complaints& complaints) {
  std::vector<ElementRule::Weakness> wordings;
  for (const Yaml* item : items(yaml)) {
    const Yaml* because = item->find("because");
    if (because == nullptr || because->scalar.empty())
      complaints.add(*item, "a wording has no reason", "add 'because:'");
    wordings.push_back({patterns.load(*item, true),
                        because != nullptr ? patterns.message(*because) : std::string()});
    wordings.back().pattern.any_polarity = any_polarity;
  }
  return wordings;
}

ElementRule load_element(const Yaml& name, const Yaml& yaml, const Rule& rule,
                         PatternLoader& patterns, Complaints& complaints) {
  ElementRule element{.name = name.scalar};
  if (yaml.kind != Yaml::Kind::Map) {
    complaints.add(name, fmt::format("the element '{}' says nothing about itself", name.scalar),
                   "give it 'found:' and 'missing:'");
    return element;
  }
  complaints.check_keys(
      yaml, {"of", "found", "preferred", "acceptable", "weak", "unacceptable", "missing"},
      "an element");
  if (const Yaml* of = yaml.find("of")) {
    for (const Yaml* item : items(*of)) {
      if (const auto index = element_index(rule, item->scalar))
        element.of.push_back(*index);
      else
        complaints.unknown(*item, "element above this one", element_names(rule));
    }
  }
  const Yaml* found = yaml.find("found");
  const Yaml* preferred = yaml.find("preferred");
  if (found != nullptr && preferred != nullptr)
    complaints.add(*preferred, "'preferred' and 'found' say the same", "leave one out");
  if (found == nullptr)
    found = preferred;
  const bool any_polarity = !element.of.empty();
  if (found != nullptr) {
    for (const Yaml* item : items(*found)) element.found.push_back(patterns.load(*item, false));
    for (NormPattern& pattern : element.found) pattern.any_polarity = any_polarity;
  }
  if (const Yaml* acceptable = yaml.find("acceptable"))
    element.acceptable = load_wordings(*acceptable, any_polarity, patterns, complaints);
  if (element.found.empty() && element.acceptable.empty())
    complaints.add(name, fmt::format("the element '{}' can never be found", name.scalar),
                   "give it 'found:'");
  if (const Yaml* weak = yaml.find("weak"))
    element.weak = load_wordings(*weak, any_polarity, patterns, complaints);
  if (const Yaml* unacceptable = yaml.find("unacceptable"))
    element.unacceptable = load_wordings(*unacceptable, any_polarity, patterns, complaints);
  if (const Yaml* missing = yaml.find("missing"))
    element.missing = patterns.message(*missing);
  else
    complaints.add(name,
                   fmt::format("the element '{}' has no reason for being missing", name.scalar),
                   "add 'missing:'");
  return element;
}

Condition load_condition(const Yaml& yaml, PatternLoader& patterns, Complaints& complaints) {
  Condition condition{.where = yaml.where};
  if (yaml.kind != Yaml::Kind::Map || yaml.map.empty()) {
    complaints.add(yaml, "says nothing about when the rule applies",
                   "write for example 'mentions: [cardholder-data]' below it");
    return condition;
  }
  complaints.check_keys(yaml, {"mentions", "without", "norms", "present"}, "'applies-when'");
  if (const Yaml* mentions = yaml.find("mentions"))
    condition.mentions = patterns.concepts(*mentions);
  if (const Yaml* without = yaml.find("without"))
    condition.without = patterns.concepts(*without);
  if (const Yaml* norms = yaml.find("norms")) {
    for (const Yaml* item : items(*norms)) condition.norms.push_back(patterns.load(*item, false));
  }
  if (const Yaml* present = yaml.find("present")) {
    for (const Yaml* id : items(*present)) condition.present.push_back(id->scalar);
  }
  return condition;
}

Forbidden load_forbidden(const Yaml& name, const Yaml& yaml, PatternLoader& patterns,
                         Complaints& complaints) {
  Forbidden forbidden{.name = name.scalar, .where = name.where};
  complaints.check_keys(yaml, {"norms", "mentions", "clause-without", "because"},
                        "what is forbidden");
  if (const Yaml* norms = yaml.find("norms")) {
    for (const Yaml* item : items(*norms)) forbidden.norms.push_back(patterns.load(*item, false));
  }
  if (const Yaml* mentions = yaml.find("mentions"))
    forbidden.mentions = patterns.concepts(*mentions);
  if (const Yaml* excuse = yaml.find("clause-without"))
    forbidden.clause_without = patterns.concepts(*excuse);
  if (forbidden.norms.empty() && forbidden.mentions.empty())
    complaints.add(name, fmt::format("'{}' can never be found", name.scalar),
                   "give it 'norms:' or 'mentions:'");
  if (const Yaml* because = yaml.find("because"))
    forbidden.because = patterns.message(*because);
  if (forbidden.because.empty())
    complaints.add(name, fmt::format("'{}' is forbidden without a reason", name.scalar),
                   "add 'because:'");
  return forbidden;
}

/// A message with {what}, {instead} and {count} in it.
std::string load_detection_message(const Yaml& yaml, Complaints& complaints) {
  const std::string_view text = yaml.scalar;
  for (size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open)) {
    const std::string_view rest = text.substr(open);
    const std::string_view name = rest.substr(0, rest.find('}') + 1);
    if (name != "{what}" && name != "{instead}" && name != "{count}")
      complaints.add(yaml, fmt::format("'{}' stands for nothing in a message", name),
                     "known are {what}, {instead}, {count}");
    ++open;
  }
  return yaml.scalar;
}

Detection load_detection(const Yaml& finds, const Yaml& rule, Complaints& complaints) {
  Detection detection;
  const auto* const known =
      std::find(kIrregularityNames.begin(), kIrregularityNames.end(), finds.scalar);
  if (known == kIrregularityNames.end())
    complaints.unknown(finds, "irregularity",
                       {kIrregularityNames.begin(), kIrregularityNames.end()});
  else
    detection.kind = static_cast<Irregularity::Kind>(known - kIrregularityNames.begin());
  if (const Yaml* message = rule.find("message"))
    detection.message = load_detection_message(*message, complaints);
  else
    complaints.add(finds, "the rule says nothing of what it finds", "add 'message:'");
  if (const Yaml* related = rule.find("related"))
    detection.related = load_detection_message(*related, complaints);
  return detection;
}

/// The parameters of a rule, with the values that its users set.
Parameters load_parameters(const Yaml& yaml, const std::vector<const RuleSetting*>& settings,
                           Complaints& complaints, std::vector<Error>& errors) {
  Parameters parameters;
  if (const Yaml* declared = yaml.find("parameters")) {
    for (const auto& [name, value] : declared->map) {
      if (auto parameter = load_parameter(value, complaints))
        parameters.emplace(name.scalar, std::move(*parameter));
    }
  }
  for (const RuleSetting* setting : settings) {
    Complaints of_setting(setting->path, errors);
    for (const auto& [name, value] : setting->parameters) {
      const auto known = parameters.find(name.scalar);
      if (known == parameters.end()) {
        std::vector<std::string_view> names{"severity"};
        for (const auto& [other, parameter] : parameters) names.push_back(other);
        of_setting.unknown(name, fmt::format("parameter of {}", setting->name), names);
      } else if (auto parameter = load_parameter(value, of_setting)) {
        known->second = std::move(*parameter);
      }
    }
  }
  return parameters;
}

void check_parameters(const Yaml& yaml, const Parameters& parameters, Complaints& complaints) {
  const Yaml* declared = yaml.find("parameters");
  // What a rule inherits it may leave unused.
  if (declared == nullptr || yaml.find("extends") != nullptr)
    return;
  for (const auto& [name, value] : declared->map) {
    const auto parameter = parameters.find(name.scalar);
    if (parameter != parameters.end() && !parameter->second.used)
      complaints.add(name, fmt::format("nothing uses the parameter '{}'", name.scalar),
                     fmt::format("write for example 'period: at most {}'", name.scalar));
  }
}

void load_elements(const Yaml& yaml, Rule& rule, PatternLoader& patterns, Complaints& complaints) {
  if (const Yaml* elements = yaml.find("requires"); elements != nullptr) {
    for (const auto& [name, element] : elements->map)
      rule.elements.push_back(load_element(name, element, rule, patterns, complaints));
  }
  if (const Yaml* anchors = yaml.find("present-with")) {
    for (const Yaml* name : items(*anchors)) {
      if (const auto index = element_index(rule, name->scalar))
        rule.anchors.push_back(*index);
      else
        complaints.unknown(*name, "element of this rule", element_names(rule));
    }
  } else if (!rule.elements.empty()) {
    rule.anchors.push_back(0);
  }
}

}  // namespace

Rule load_rule(const Yaml& yaml, const std::string& path, const Vocabulary& vocabulary,
               const std::vector<const RuleSetting*>& settings, std::vector<Error>& errors) {
  Complaints complaints(path, errors);
  const size_t errors_before = errors.size();
  Rule rule;
  if (yaml.kind != Yaml::Kind::Map) {
    complaints.add(yaml, "a rule is a map", "begin with 'title:'");
    return rule;
  }
  const Yaml* finds = yaml.find("finds");
  if (finds != nullptr)
    complaints.check_keys(yaml, {"title", "severity", "extends", "finds", "message", "related"},
                          "a rule that finds slips");
  else
    complaints.check_keys(yaml,
                          {"title", "severity", "requires", "present-with", "belongs",
                           "belongs-alone", "belongs-without", "near-misses", "extends",
                           "parameters", "applies-when", "forbids", "finds"},
                          "a rule");
  if (const Yaml* title = yaml.find("title"))
    rule.title = title->scalar;
  if (rule.title.empty())
    complaints.add(yaml, "the rule has no title", "add 'title:'");
  if (const Yaml* severity = yaml.find("severity")) {
    if (const auto known = severity_of(severity->scalar))
      rule.severity = *known;
    else
      complaints.unknown(*severity, "severity", {"error", "warning", "note", "off"});
  }
  if (finds != nullptr)
    rule.finds = load_detection(*finds, yaml, complaints);
  Parameters parameters = load_parameters(yaml, settings, complaints, errors);
  PatternLoader patterns(vocabulary, parameters, complaints);
  if (const Yaml* condition = yaml.find("applies-when"))
    rule.applies_when = load_condition(*condition, patterns, complaints);
  if (const Yaml* forbids = yaml.find("forbids")) {
    for (const auto& [name, forbidden] : forbids->map)
      rule.forbids.push_back(load_forbidden(name, forbidden, patterns, complaints));
  }
  load_elements(yaml, rule, patterns, complaints);
  if (rule.elements.empty() && rule.forbids.empty() && !rule.finds)
    complaints.add(yaml, "the rule requires nothing",
                   "add 'requires:' with at least one element, or 'finds:'");
  if (const Yaml* belongs = yaml.find("belongs"))
    rule.belongs = patterns.concepts(*belongs);
  if (const Yaml* alone = yaml.find("belongs-alone"))
    rule.belongs_alone = patterns.concepts(*alone);
  if (const Yaml* without = yaml.find("belongs-without"))
    rule.belongs_without = patterns.concepts(*without);
  if (const Yaml* near = yaml.find("near-misses"))
    rule.near_misses = load_wordings(*near, false, patterns, complaints);
  check_parameters(yaml, parameters, complaints);
  // What could not be read would look like a wording that asks for nothing.
  if (errors.size() == errors_before)
    find_contradictions(rule, vocabulary, complaints);
  for (const auto& [name, parameter] : parameters)
    rule.parameters.emplace_back(name, parameter.words);
  return rule;
}

}  // namespace lint
