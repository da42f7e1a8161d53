// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "lint/rule/complaints.h"
#include "lint/rule/loader.h"
#include "lint/rule/pattern_loader.h"

namespace lint {
namespace {

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

/// Whether a phrase is one for YAML, too: '- [prior] consent' needs quotation marks.
bool is_text(const Yaml& phrase, Complaints& complaints) {
  if (phrase.kind == Yaml::Kind::Scalar && !phrase.scalar.empty())
    return true;
  complaints.add(phrase, "a phrase is text",
                 "put a phrase that begins with [ or holds a colon between single quotes");
  return false;
}

/// "report: {words: [report], for: [soc2, type-2]}".
void load_stand_ins(const Yaml& stand_ins, Vocabulary& vocabulary, Complaints& complaints) {
  for (const auto& [id, stand_in] : stand_ins.map) {
    const Yaml* words = stand_in.find("words");
    const Yaml* things = stand_in.find("for");
    const Yaml* indefinite = stand_in.find("also-indefinite");
    complaints.check_keys(stand_in, {"words", "for", "also-indefinite"}, "a stand-in");
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
      if (!is_text(*phrase, complaints))
        continue;
      if (const auto added = vocabulary.add_phrase(concept_id, phrase->scalar); !added)
        complaints.add(*phrase, added.error().message);
    }
    Parameters none;
    PatternLoader patterns(vocabulary, none, complaints);
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
  complaints.check_keys(yaml, kinds, "a vocabulary");
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
        if (!is_text(*phrase, complaints))
          continue;
        const auto added = kind->kind == Concept::Kind::Action
                               ? vocabulary.add_verb(concept_id, phrase->scalar)
                               : vocabulary.add_phrase(concept_id, phrase->scalar);
        if (!added)
          complaints.add(*phrase, added.error().message);
      }
    }
  }
}

}  // namespace lint
