// SPDX-License-Identifier: MIT
#include "lint/rule/loader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "lint/fact/time.h"
#include "lint/text/suggestion.h"

namespace lint {
namespace {

/// Collects errors of one file.
class Complaints {
 public:
  Complaints(const std::string& path, std::vector<Error>& errors) : path_(path), errors_(errors) {}

  void add(const Yaml& where, std::string message, std::string cure = {}) {
    errors_.push_back({.kind = Error::Kind::Rule,
                       .message = std::move(message),
                       .cure = std::move(cure),
                       .path = path_,
                       .where = where.where});
  }

  /// `what` is unknown; the candidates are what could have been meant.
  void unknown(const Yaml& where, std::string_view what,
               const std::vector<std::string_view>& known) {
    const auto meant = suggestion(where.scalar, known);
    std::string all;
    for (const std::string_view candidate : known)
      all += (all.empty() ? "" : ", ") + std::string(candidate);
    add(where, fmt::format("'{}' is no {}", where.scalar, what),
        meant                ? fmt::format("did you mean '{}'?", *meant)
        : known.size() <= 16 ? "known are " + all
                             : std::string());
  }

 private:
  const std::string& path_;
  std::vector<Error>& errors_;
};

/// A scalar or a list of scalars, as a list.
std::vector<const Yaml*> items(const Yaml& yaml) {
  std::vector<const Yaml*> all;
  if (yaml.kind == Yaml::Kind::List) {
    for (const Yaml& item : yaml.list) all.push_back(&item);
  } else {
    all.push_back(&yaml);
  }
  return all;
}

void check_keys(const Yaml& yaml, const std::vector<std::string_view>& known, std::string_view what,
                Complaints& complaints) {
  for (const auto& [key, value] : yaml.map) {
    if (std::find(known.begin(), known.end(), key.scalar) == known.end())
      complaints.unknown(key, fmt::format("key of {}", what), known);
  }
}

struct KindName {
  std::string_view name;
  Concept::Kind kind;
};
constexpr std::array<KindName, 6> kKinds{{{"actions", Concept::Kind::Action},
                                          {"actors", Concept::Kind::Actor},
                                          {"things", Concept::Kind::Thing},
                                          {"events", Concept::Kind::Event},
                                          {"manners", Concept::Kind::Manner},
                                          {"words", Concept::Kind::Word}}};

/// Reads the patterns of one rule.
class PatternLoader {
 public:
  PatternLoader(const Vocabulary& vocabulary, Complaints& complaints)
      : vocabulary_(vocabulary), complaints_(complaints) {}

  /// The concepts that a scalar or a list names; of one kind where that is given.
  std::vector<ConceptId> concepts(const Yaml& yaml, std::optional<Concept::Kind> kind) {
    std::vector<ConceptId> ids;
    for (const Yaml* item : items(yaml)) {
      const auto id = vocabulary_.find(item->scalar);
      if (id && (!kind || vocabulary_[*id].kind == *kind)) {
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

  bool boolean(const Yaml& yaml) {
    if (yaml.scalar != "true" && yaml.scalar != "false")
      complaints_.unknown(yaml, "truth value", {"true", "false"});
    return yaml.scalar == "true";
  }

  NormPattern load(const Yaml& yaml, bool allows_because) {
    NormPattern pattern;
    if (yaml.kind != Yaml::Kind::Map) {
      complaints_.add(yaml, "a pattern is a map of what a norm must be like");
      return pattern;
    }
    std::vector<std::string_view> known{
        "modality",   "by",        "not-whose", "action",  "about",       "about-all",
        "or",         "not-or",    "with",      "without", "in-sentence", "heading",
        "period",     "frequency", "through",   "passive", "negated",     "clause-without",
        "imperative", "means",     "whose",     "to",      "excepted"};
    if (allows_because)
      known.emplace_back("because");
    check_keys(yaml, known, "a pattern", complaints_);
    for (const auto& [key, value] : yaml.map) {
      const std::string& name = key.scalar;
      if (name == "modality")
        pattern.modality = named<Modality>(value, "modality", Modality::Fragment);
      else if (name == "by")
        pattern.by = named<Actor>(value, "actor", Actor::Facility);
      else if (name == "action")
        pattern.action = concepts(value, Concept::Kind::Action);
      else if (name == "about")
        pattern.about = concepts(value, {});
      else if (name == "about-all")
        pattern.about_all = concepts(value, {});
      else if (name == "or")
        pattern.beside_or = concepts(value, {});
      else if (name == "not-or")
        pattern.not_beside_or = concepts(value, {});
      else if (name == "with")
        pattern.with = concepts(value, {});
      else if (name == "not-whose")
        pattern.not_whose = named<Actor>(value, "actor", Actor::Facility);
      else if (name == "whose")
        pattern.whose = named<Actor>(value, "actor", Actor::Facility);
      else if (name == "to")
        pattern.to = named<Actor>(value, "actor", Actor::Facility);
      else if (name == "excepted")
        pattern.excepted = concepts(value, {});
      else if (name == "in-sentence")
        pattern.in_sentence = concepts(value, {});
      else if (name == "clause-without")
        pattern.clause_without = concepts(value, {});
      else if (name == "imperative")
        pattern.imperative = boolean(value);
      else if (name == "without")
        pattern.without = concepts(value, {});
      else if (name == "heading")
        pattern.heading = concepts(value, {});
      else if (name == "period")
        load_period(value, pattern);
      else if (name == "frequency")
        load_frequency(value, pattern);
      else if (name == "through")
        pattern.through = boolean(value);
      else if (name == "means")
        pattern.means = boolean(value);
      else if (name == "passive")
        pattern.passive = boolean(value);
      else if (name == "negated")
        pattern.negated = boolean(value);
    }
    if (!pattern.negated && pattern.modality.size() == 2 &&
        pattern.modality[0] == Modality::Exemption && pattern.modality[1] == Modality::Prohibition)
      complaints_.add(yaml, "an exemption or a prohibition never grants a clause",
                      "say 'negated: true' when that is meant");
    return pattern;
  }

 private:
  template <typename Value>
  std::vector<Value> named(const Yaml& yaml, std::string_view what, Value last) {
    std::vector<Value> values;
    std::vector<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(last); ++i)
      names.push_back(name_of(static_cast<Value>(i)));
    for (const Yaml* item : items(yaml)) {
      const auto found = std::find(names.begin(), names.end(), item->scalar);
      if (found == names.end())
        complaints_.unknown(*item, what, names);
      else
        values.push_back(static_cast<Value>(found - names.begin()));
    }
    return values;
  }

  /// "at most 30 days" behind `prefix`, in hours.
  std::optional<double> limit(const Yaml& yaml) {
    constexpr std::string_view kPrefix = "at most ";
    const std::string_view text = yaml.scalar;
    if (text.substr(0, kPrefix.size()) != kPrefix)
      return std::nullopt;
    const auto period = read_period(text.substr(kPrefix.size()));
    const auto length = period ? hours(*period) : std::nullopt;
    if (!length)
      complaints_.add(yaml, fmt::format("'{}' is no length of time", text.substr(kPrefix.size())),
                      "write for example 'at most 10 business days'");
    return length.value_or(0);
  }

  void load_period(const Yaml& yaml, NormPattern& pattern) {
    using Test = NormPattern::PeriodTest;
    if (const auto longest = limit(yaml)) {
      pattern.period = Test::Defined;
      pattern.longest_period = longest;
    } else if (yaml.scalar == "defined") {
      pattern.period = Test::Defined;
    } else if (yaml.scalar == "blank") {
      pattern.period = Test::Blank;
    } else if (yaml.scalar == "none") {
      pattern.period = Test::None;
    } else {
      complaints_.unknown(yaml, "period", {"defined", "blank", "none", "at most N days"});
    }
  }

  void load_frequency(const Yaml& yaml, NormPattern& pattern) {
    using Test = NormPattern::FrequencyTest;
    if (const auto longest = limit(yaml)) {
      pattern.frequency = Test::Every;
      pattern.longest_interval = longest;
    } else if (yaml.scalar == "every") {
      pattern.frequency = Test::Every;
    } else if (yaml.scalar == "cap") {
      pattern.frequency = Test::Cap;
    } else if (yaml.scalar == "none") {
      pattern.frequency = Test::None;
    } else {
      complaints_.unknown(yaml, "frequency", {"every", "cap", "none", "at most 12 months"});
    }
  }

  const Vocabulary& vocabulary_;
  Complaints& complaints_;
};

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

ElementRule load_element(const Yaml& name, const Yaml& yaml, const Rule& rule,
                         PatternLoader& patterns, Complaints& complaints) {
  ElementRule element{.name = name.scalar};
  if (yaml.kind != Yaml::Kind::Map) {
    complaints.add(name, fmt::format("the element '{}' says nothing about itself", name.scalar),
                   "give it 'found:' and 'missing:'");
    return element;
  }
  check_keys(yaml, {"of", "found", "weak", "missing"}, "an element", complaints);
  if (const Yaml* of = yaml.find("of")) {
    element.of = element_index(rule, of->scalar);
    if (!element.of)
      complaints.unknown(*of, "element above this one", element_names(rule));
  }
  if (const Yaml* found = yaml.find("found")) {
    for (const Yaml* item : items(*found)) element.found.push_back(patterns.load(*item, false));
    for (NormPattern& pattern : element.found) pattern.any_polarity = element.of.has_value();
  } else {
    complaints.add(name, fmt::format("the element '{}' can never be found", name.scalar),
                   "give it 'found:'");
  }
  if (const Yaml* weak = yaml.find("weak")) {
    for (const Yaml* item : items(*weak)) {
      const Yaml* because = item->find("because");
      if (because == nullptr || because->scalar.empty())
        complaints.add(*item, "a weakness has no reason", "add 'because:'");
      element.weak.push_back(
          {patterns.load(*item, true), because != nullptr ? because->scalar : std::string()});
      element.weak.back().pattern.any_polarity = element.of.has_value();
    }
  }
  if (const Yaml* missing = yaml.find("missing"))
    element.missing = missing->scalar;
  else
    complaints.add(name,
                   fmt::format("the element '{}' has no reason for being missing", name.scalar),
                   "add 'missing:'");
  return element;
}

/// "report: {words: [report], for: [soc2, type-2]}".
void load_stand_ins(const Yaml& stand_ins, Vocabulary& vocabulary, Complaints& complaints) {
  for (const auto& [id, stand_in] : stand_ins.map) {
    const Yaml* words = stand_in.find("words");
    const Yaml* things = stand_in.find("for");
    const Yaml* indefinite = stand_in.find("also-indefinite");
    check_keys(stand_in, {"words", "for", "also-indefinite"}, "a stand-in", complaints);
    if (words == nullptr || things == nullptr) {
      complaints.add(id, fmt::format("the stand-in '{}' lacks its words or its things", id.scalar),
                     "write 'words: [report]' and 'for: [soc2]' below it");
      continue;
    }
    if (const auto known = vocabulary.find(id.scalar);
        known && vocabulary[*known].kind != Concept::Kind::StandIn) {
      complaints.add(id, fmt::format("the concept '{}' is already one of another kind", id.scalar));
      continue;
    }
    const ConceptId concept_id = vocabulary.add(id.scalar, Concept::Kind::StandIn);
    for (const Yaml* phrase : items(*words)) {
      if (const auto added = vocabulary.add_phrase(concept_id, phrase->scalar); !added)
        complaints.add(*phrase, added.error().message);
    }
    PatternLoader patterns(vocabulary, complaints);
    vocabulary.set_stands_for(concept_id, patterns.concepts(*things, Concept::Kind::Thing),
                              indefinite != nullptr && patterns.boolean(*indefinite));
  }
}

}  // namespace

void load_vocabulary(const Yaml& yaml, const std::string& path, Vocabulary& vocabulary,
                     std::vector<Error>& errors) {
  Complaints complaints(path, errors);
  std::vector<std::string_view> kinds;
  for (const KindName& kind : kKinds) kinds.push_back(kind.name);
  kinds.emplace_back("stand-ins");
  check_keys(yaml, kinds, "a vocabulary", complaints);
  for (const auto& [kind_name, concepts] : yaml.map) {
    if (kind_name.scalar == "stand-ins")
      load_stand_ins(concepts, vocabulary, complaints);
    const auto kind = std::find_if(
        kKinds.begin(), kKinds.end(),
        [&name = kind_name](const KindName& known) { return known.name == name.scalar; });
    if (kind == kKinds.end())
      continue;
    for (const auto& [id, phrases] : concepts.map) {
      if (const auto known = vocabulary.find(id.scalar);
          known && vocabulary[*known].kind != kind->kind) {
        complaints.add(id,
                       fmt::format("the concept '{}' is already one of another kind", id.scalar));
        continue;
      }
      const ConceptId concept_id = vocabulary.add(id.scalar, kind->kind);
      for (const Yaml* phrase : items(phrases)) {
        const auto added = kind->kind == Concept::Kind::Action
                               ? vocabulary.add_verb(concept_id, phrase->scalar)
                               : vocabulary.add_phrase(concept_id, phrase->scalar);
        if (!added)
          complaints.add(*phrase, added.error().message);
      }
    }
  }
}

Rule load_rule(const Yaml& yaml, const std::string& path, const Vocabulary& vocabulary,
               std::vector<Error>& errors) {
  Complaints complaints(path, errors);
  Rule rule;
  if (yaml.kind != Yaml::Kind::Map) {
    complaints.add(yaml, "a rule is a map", "begin with 'title:'");
    return rule;
  }
  check_keys(yaml, {"title", "severity", "requires", "present-with", "belongs"}, "a rule",
             complaints);
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
  PatternLoader patterns(vocabulary, complaints);
  if (const Yaml* elements = yaml.find("requires"); elements != nullptr && !elements->map.empty()) {
    for (const auto& [name, element] : elements->map)
      rule.elements.push_back(load_element(name, element, rule, patterns, complaints));
  } else {
    complaints.add(yaml, "the rule requires nothing", "add 'requires:' with at least one element");
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
  if (const Yaml* belongs = yaml.find("belongs")) {
    for (const Yaml* topic : items(*belongs)) {
      if (const auto id = vocabulary.find(topic->scalar)) {
        rule.belongs.push_back(*id);
        continue;
      }
      std::vector<std::string_view> known;
      for (const Concept& other : vocabulary.concepts()) known.emplace_back(other.id);
      complaints.unknown(*topic, "concept of the vocabulary", known);
    }
  }
  return rule;
}

}  // namespace lint
