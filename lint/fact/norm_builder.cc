// SPDX-License-Identifier: MIT
#include "lint/fact/norm_builder.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "lint/fact/time.h"
#include "lint/fact/word_class.h"

namespace lint {
namespace {

using Kind = Phrase::Kind;
using Zone = Term::Zone;

}  // namespace

void NormBuilder::gather(size_t begin, size_t end, Zone zone) {
  Zone now = zone;
  int depth = 0;
  int changed_at = 0;
  for (size_t i = begin; i < end; ++i) {
    const Phrase& phrase = reading_.phrases[i];
    if (phrase.kind == Kind::Open)
      ++depth;
    if (phrase.kind == Kind::Close)
      --depth;
    const bool is_border =
        phrase.kind == Kind::Comma || phrase.kind == Kind::Dash || reading_.is(i, {"but"});
    // "Except for breaches of Section 7 (Confidentiality) and Section 8": brackets within go on.
    const bool leaves_bracket = phrase.kind == Kind::Close && depth < changed_at;
    if (now != zone && (leaves_bracket || (is_border && depth <= changed_at)))
      now = zone;
    if (now == zone) {
      if (opens_exception(i))
        now = Zone::Excluded;
      else if (opens_condition(i))
        now = Zone::Condition;
      changed_at = depth;
    }
    add(i, now);
  }
  find_choices(begin, end);
}

bool NormBuilder::opens_exception(size_t i) const {
  if (reading_.is(i, {"except", "excluding", "exclude", "excludes", "excluded"}))
    return true;
  if (reading_.is(i, {"other"}) && reading_.is(i + 1, {"than"}))
    return true;
  if (reading_.is(i, {"save"}) && reading_.is(i + 1, {"for", "that", "as"}))
    return true;
  if (reading_.is(i, {"exclusion"}) && reading_.is(i + 1, {"of"}) && i > 0 &&
      reading_.is(i - 1, {"the"}))
    return true;
  // "In addition to the insurance, Provider shall maintain": something else.
  if (reading_.is(i, {"addition"}) && reading_.is(i + 1, {"to"}))
    return true;
  if (reading_.is(i, {"instead", "rather"}) && reading_.is(i + 1, {"of", "than"}))
    return true;
  // "such certifications as it sees fit, which may include SOC 2".
  if (reading_.is(i, {"which"}) && reading_.is(i + 1, {"may", "might", "could", "can"}))
    return true;
  // "At no time during the term shall Provider allow": the verb is denied, not the term.
  if (reading_.is(i, {"no"}) && reading_.is(i + 1, {"time", "circumstance", "circumstances"}))
    return false;
  // "with no lapse in coverage": uninterrupted.
  if (reading_.is(i, {"no"}) && i > 0 && reading_.is(i - 1, {"with"}))
    return false;
  return denies(reading_, i) && !names_event(i);
}

/// "Not renewed" is what happened.
bool NormBuilder::names_event(size_t i) const {
  const auto [first, last] = reading_.mentions_at(i);
  return std::any_of(first, last, [&](const Mention& mention) {
    return mention.span.begin == reading_.phrases[i].span.begin &&
           reading_.vocabulary[mention.concept_id].kind == Concept::Kind::Event;
  });
}

bool NormBuilder::opens_condition(size_t i) const {
  return reading_.is(i, {"if", "unless", "when", "where", "whenever", "until", "should"}) ||
         (reading_.is(i, {"extent"}) && i > 0 && reading_.is(i - 1, {"the"}));
}

/// Finds "A or B" and "one of A, B and C" among the things in [begin, end).
void NormBuilder::find_choices(size_t begin, size_t end) {
  // "Shall not allow A or B to lapse" holds for both.
  if (norm_.modality == Modality::Prohibition || norm_.negated)
    return;
  constexpr size_t kFar = 9;
  struct Thing {
    ConceptId concept_id;
    size_t at;
    size_t distance;  ///< from `begin`, without the signs of items and words put in between
  };
  std::vector<Thing> things;
  bool is_example = false;
  std::optional<size_t> one_of;  // the first thing behind these words
  size_t distance = kFar + 3;
  for (size_t i = begin; i < end; ++i) {
    ++distance;
    if (i + 2 < end && reading_.phrases[i].kind == Kind::Open &&
        reading_.phrases[i + 2].kind == Kind::Close)
      distance -= 3;
    // "or, at Provider's option, a certificate": what stands between the commas is no distance.
    if (i > begin && reading_.is(i - 1, {"or"}) && reading_.phrases[i].kind == Kind::Comma) {
      size_t close = i + 1;
      while (close < end && reading_.phrases[close].kind != Kind::Comma) ++close;
      if (close < end && close - i < kFar)
        distance -= close - i;
    }
    if (reading_.is(i, {"e.g.", "e.g", "example", "including", "include"}) ||
        (reading_.is(i, {"such"}) && reading_.is(i + 1, {"as"})))
      is_example = true;
    if (reading_.phrases[i].kind == Kind::Close || reading_.phrases[i].kind == Kind::Semicolon)
      is_example = false;
    if (reading_.is(i, {"one", "either", "any"}) && reading_.is(i + 1, {"of"}))
      one_of = things.size();
    // "one or more certifications (for example, SOC 2 or ISO 27001)"
    if (reading_.is(i, {"one"}) && reading_.is(i + 1, {"or"}) && reading_.is(i + 2, {"more"}))
      one_of = things.size();
    if (is_example && !one_of)
      continue;
    const auto [first, last] = reading_.mentions_at(i);
    for (auto mention = first; mention != last; ++mention) {
      if (reading_.vocabulary[mention->concept_id].kind == Concept::Kind::Thing)
        things.push_back({mention->concept_id, i, distance});
    }
  }
  for (size_t a = 0; a < things.size(); ++a) {
    for (size_t b = a + 1; b < things.size() && things[b].distance - things[a].distance <= kFar;
         ++b) {
      if (things[a].concept_id == things[b].concept_id)
        continue;
      bool has_or = false;
      bool has_and = false;
      for (size_t i = things[a].at; i < things[b].at; ++i) {
        has_or = has_or || reading_.is(i, {"or"});
        has_and = has_and || reading_.is(i, {"and"});
      }
      if (has_or && !has_and)
        norm_.choices.push_back({things[a].concept_id, things[b].concept_id});
    }
    for (size_t b = a + 1; one_of && a >= *one_of && b < things.size(); ++b)
      norm_.choices.push_back({things[a].concept_id, things[b].concept_id});
  }
}

void NormBuilder::add(size_t i, Zone zone) {
  const Phrase& phrase = reading_.phrases[i];
  const auto [first, last] = reading_.mentions_at(i);
  for (auto mention = first; mention != last; ++mention) {
    // The verb itself is no object: "may examine" alone does not say what is examined.
    if (!norm_.verb.contains(mention->span))
      norm_.terms.push_back({mention->concept_id, zone, mention->span, {}});
  }
  const std::string_view words = slice(reading_.text, phrase.span);
  if (phrase.kind == Kind::Period) {
    if (const auto period = read_period(words)) {
      PeriodPhrase found;
      found.span = phrase.span;
      found.zone = zone;
      found.period = *period;
      norm_.periods.push_back(found);
      if (!period->count)
        norm_.blanks.push_back(phrase.span);
    }
  } else if (phrase.kind == Kind::Frequency) {
    if (const auto frequency = read_frequency(words)) {
      FrequencyPhrase found;
      found.span = phrase.span;
      found.zone = zone;
      found.frequency = *frequency;
      norm_.frequencies.push_back(found);
    }
  } else if (phrase.kind == Kind::Amount) {
    norm_.amounts.push_back({phrase.span, zone, {}});
  } else if (phrase.kind == Kind::Blank) {
    norm_.blanks.push_back(phrase.span);
  }
}

}  // namespace lint
