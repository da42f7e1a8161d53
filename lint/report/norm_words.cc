// SPDX-License-Identifier: MIT
#include "lint/report/norm_words.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace lint {
namespace {

/// The key under which a pattern asks for what stands in this part of the sentence.
std::string_view key_of(const Norm& norm, const Term& term) {
  switch (term.zone) {
    case Term::Zone::Object:
    case Term::Zone::Condition:
      return "about";
    case Term::Zone::Subject:
      return norm.passive || norm.copular || norm.modality == Modality::Fragment ? "about" : "with";
    case Term::Zone::Lead:
      return "with";
    case Term::Zone::Excluded:
      return "excepted";
    case Term::Zone::Heading:
      return "heading";
  }
  return {};
}

std::string in_words(const Frequency& frequency) {
  return (frequency.kind == Frequency::Kind::AtMost ? "cap, once in " : "every ") +
         to_string(frequency.interval);
}

class Properties {
 public:
  Properties(const Norm& norm, const Vocabulary& vocabulary)
      : norm_(norm), vocabulary_(vocabulary) {}

  std::vector<NormProperty> all() {
    add("modality", name_of(norm_.modality), norm_.modal);
    add("by", name_of(norm_.actor), norm_.subject);
    for (const ConceptId action : norm_.actions) add("action", vocabulary_[action].id, norm_.verb);
    for (const Actor recipient : norm_.recipients) add("to", name_of(recipient));
    if (norm_.owner != Actor::Unknown)
      add("whose", name_of(norm_.owner));
    for (const std::string_view key : {"about", "with", "excepted", "heading"}) terms(key);
    for (const PeriodPhrase& phrase : norm_.periods)
      add("period", to_string(phrase.period), phrase.span, phrase.via);
    for (const Span blank : norm_.blanks) add("period", "blank", blank);
    for (const FigurePhrase& phrase : norm_.amounts)
      add("amount", "defined", phrase.span, phrase.via);
    for (const FrequencyPhrase& phrase : norm_.frequencies)
      add("frequency", in_words(phrase.frequency), phrase.span, phrase.via);
    for (const auto& [key, holds] :
         {std::pair{"negated", norm_.negated}, std::pair{"passive", norm_.passive},
          std::pair{"through", norm_.through}, std::pair{"means", norm_.means},
          std::pair{"imperative", norm_.imperative}}) {
      if (holds)
        add(key, "true");
    }
    return std::move(properties_);
  }

 private:
  void add(std::string_view key, std::string_view value, Span words = {}, Span via = {}) {
    const bool is_known = std::any_of(
        properties_.begin(), properties_.end(),
        [&](const NormProperty& other) { return other.key == key && other.value == value; });
    if (!is_known)
      properties_.push_back({std::string(key), std::string(value), words, via});
  }

  void terms(std::string_view key) {
    for (const Term& term : norm_.terms) {
      const Concept& idea = vocabulary_[term.concept_id];
      const bool is_for_rules = idea.kind != Concept::Kind::Word &&
                                idea.kind != Concept::Kind::StandIn &&
                                idea.kind != Concept::Kind::Action;
      if (is_for_rules && key_of(norm_, term) == key)
        add(key, idea.id, term.span, term.via);
    }
  }

  const Norm& norm_;
  const Vocabulary& vocabulary_;
  std::vector<NormProperty> properties_ = {};
};

}  // namespace

std::vector<NormProperty> properties_of(const Norm& norm, const Vocabulary& vocabulary) {
  return Properties(norm, vocabulary).all();
}

}  // namespace lint
