// SPDX-License-Identifier: MIT
#include "lint/fact/term_meaning.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "lint/fact/reference.h"

namespace lint {
namespace {

/// So many bytes of a definition are its beginning.
constexpr uint32_t kBeginning = 24;

using Mentions = std::vector<Mention>;

Mentions::const_iterator first_mention(const Mentions& mentions, uint32_t from) {
  return std::lower_bound(
      mentions.begin(), mentions.end(), from,
      [](const Mention& mention, uint32_t at) { return mention.span.begin < at; });
}

bool names_time(std::string_view term) {
  constexpr std::array<std::string_view, 8> kWords = {"eriod", "ime",   "ate",     "eadline",
                                                      "otice", "indow", "nterval", "requency"};
  return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view each) {
    return term.find(each) != std::string_view::npos;
  });
}

bool names_amount(std::string_view term) {
  constexpr std::array<std::string_view, 5> kEnds = {"mount", "Sum", "imit", "Cap", "Cover"};
  return std::any_of(kEnds.begin(), kEnds.end(),
                     [&](std::string_view each) { return term.ends_with(each); });
}

}  // namespace

/// "between Acme Partners ("Owner") and ...": who signs is no body that somebody answers to.
bool TermMeanings::joins_parties(const Definition& definition) const {
  const std::string_view words = slice(text_, definition.text);
  return definition.form == Definition::Form::Inline &&
         (words.find("between ") != std::string_view::npos || words.starts_with("and "));
}

bool is_subject(Concept::Kind kind) {
  return kind == Concept::Kind::Thing || kind == Concept::Kind::Event ||
         kind == Concept::Kind::Actor;
}

const TermMeaning& TermMeanings::of(const Definition& definition) {
  TermMeaning& meaning =
      meanings_[static_cast<size_t>(&definition - facts_.definitions.all().data())];
  if (!meaning.is_known) {
    const std::string_view term = definition.term;
    const Role role = facts_.parties.role_of(term);
    const bool is_principal = role == Role::Operator || role == Role::Tenant;
    meaning = {
        .is_known = true,
        .is_party = facts_.parties.find(term) != nullptr,
        .names_thing =
            speaks_of_subject(term) || begins_with_standard(definition.text) ||
            std::any_of(definition.items.begin(), definition.items.end(),
                        [&](ClauseId item) { return begins_with_standard(tree_[item].text); }),
        .names_time = names_time(term),
        .names_event =
            term.ends_with("vent") || term.ends_with("hange") || begins_with_event(definition.text),
        .names_amount = names_amount(term),
        .names_section = is_reference(definition.text),
        .names_body = !(is_principal && joins_parties(definition)) && names_actor(definition.text),
    };
  }
  return meaning;
}

bool TermMeanings::speaks_of_subject(std::string_view term) const {
  std::vector<Mention> mentions;
  vocabulary_.scan(term, 0, mentions, &facts_.parties);
  return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    const Concept::Kind kind = vocabulary_[mention.concept_id].kind;
    return is_subject(kind) || kind == Concept::Kind::StandIn;
  });
}

/// "Supplier's most recent SOC 2 report and its ISO 27001 certificate": short, and first of all
/// a standard, which has a number.
bool TermMeanings::begins_with_standard(Span text) const {
  constexpr uint32_t kShort = 260;
  constexpr uint32_t kNearBeginning = 48;
  if (text.size() > kShort)
    return false;
  const auto first = first_mention(facts_.mentions, text.begin);
  const auto last = first_mention(facts_.mentions, text.begin + kNearBeginning);
  return std::any_of(first, last, [&](const Mention& mention) {
    return vocabulary_[mention.concept_id].kind == Concept::Kind::Thing &&
           slice(text_, mention.span).find_first_of("0123456789") != std::string_view::npos;
  });
}

/// "The expiry, suspension or withdrawal of a certification".
bool TermMeanings::begins_with_event(Span words) const {
  const auto first = first_mention(facts_.mentions, words.begin);
  return first != facts_.mentions.end() && first->span.begin < words.begin + kBeginning &&
         first->span.end <= words.end &&
         vocabulary_[first->concept_id].kind == Concept::Kind::Event;
}

/// "The Office of the Comptroller of the Currency and ...", "Tenant is supervised by the National
/// Credit Union Administration".
bool TermMeanings::names_actor(Span words) const {
  const auto first = first_mention(facts_.mentions, words.begin);
  for (auto mention = first; mention != facts_.mentions.end() && mention->span.end <= words.end;
       ++mention) {
    // 'Terms such as "supervisory authority" have the meaning': no authority is meant.
    const bool is_quoted = mention->span.begin > 0 && text_[mention->span.begin - 1] == '"';
    if (vocabulary_[mention->concept_id].kind == Concept::Kind::Actor && !is_quoted &&
        (mention->span.begin < words.begin + kBeginning || mention->span.end == words.end))
      return true;
  }
  return false;
}

/// Whether the words are hardly more than a cross-reference.
bool TermMeanings::is_reference(Span words) const {
  constexpr uint32_t kBeside = 8;
  const Span inside = references_in(facts_.references, words);
  return inside.end == inside.begin + 1 &&
         words.size() <= facts_.references[inside.begin].span.size() + kBeside;
}

}  // namespace lint
