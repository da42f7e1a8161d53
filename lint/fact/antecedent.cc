// SPDX-License-Identifier: MIT
#include "lint/fact/antecedent.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr size_t kSentencesBack = 4;
constexpr auto kNowhere = std::string_view::npos;

}  // namespace

Antecedents::Antecedents(const ClauseTree& tree, const Vocabulary& vocabulary, Facts& facts)
    : tree_(tree),
      text_(tree.document().text()),
      vocabulary_(vocabulary),
      facts_(facts),
      same_purposes_(find_same_purposes(text_)),
      may_lapse_(vocabulary.concepts().size()) {
  for (ConceptId id = 0; id < vocabulary.concepts().size(); ++id) {
    for (const ConceptId thing : vocabulary[id].stands_for) may_lapse_[thing] = true;
  }
}

void Antecedents::resolve(size_t index, size_t said) {
  Norm& norm = facts_.norms[index];
  bool has_thing = false;
  std::optional<Term> event;  // the last one, or the last that a pronoun goes with
  bool is_of_pronoun = false;
  for (size_t i = 0; i < said; ++i) {
    const Term term = norm.terms[i];
    const Concept::Kind kind = vocabulary_[term.concept_id].kind;
    if (kind == Concept::Kind::Thing && points_back(term.span))
      add_antecedent(index, term, true);
    has_thing = has_thing || (kind == Concept::Kind::Thing && term.zone != Term::Zone::Lead);
    if (kind != Concept::Kind::Event)
      continue;
    const bool goes = goes_with_pronoun(term.span);
    if (goes || !is_of_pronoun)
      event = term;
    is_of_pronoun = is_of_pronoun || goes;
  }
  for (size_t i = 0; i < said; ++i) {
    const Term term = norm.terms[i];
    if (vocabulary_[term.concept_id].kind == Concept::Kind::StandIn)
      add_named_before(index, term);
  }
  if (is_object_pronoun(norm) && !take_from_lead(norm, said) && !follows_another_object(index))
    add_antecedent(index, {.zone = Term::Zone::Object, .span = norm.verb}, false);
  if (has_same_purpose(norm))
    add_antecedent(index, {.zone = Term::Zone::Object, .span = norm.verb}, false);
  for (size_t i = 0; i < said; ++i) {
    const Term term = norm.terms[i];
    if (vocabulary_[term.concept_id].id == "happen" && points_at_event(term.span))
      add_event(index, term);
  }
  // "shall notify Customer of any lapse", "if either of them lapses": of what was just spoken of.
  if (event && (is_of_pronoun || !(has_thing && has_thing_beside(norm, said, event->span))))
    add_antecedent(index, *event, false);
}

/// Whether the part of the sentence that holds the event, such as an item, speaks of a thing.
bool Antecedents::has_thing_beside(const Norm& norm, size_t said, Span event) const {
  const auto part = std::find_if(norm.sentence.begin(), norm.sentence.end(),
                                 [&](Span span) { return span.contains(event); });
  if (part == norm.sentence.begin() || part == norm.sentence.end())
    return true;
  return std::any_of(norm.terms.begin(), norm.terms.begin() + static_cast<ptrdiff_t>(said),
                     [&](const Term& term) {
                       return part->contains(term.span) &&
                              vocabulary_[term.concept_id].kind == Concept::Kind::Thing;
                     });
}

/// "such reports", "these certifications", "the foregoing reports".
bool Antecedents::points_back(Span span) const {
  uint32_t at = span.begin;
  for (int i = 0; i < 3; ++i) {
    const auto [word, begin] = word_before(text_, at);
    if (is_one_of(word, {"such", "these", "those", "said", "foregoing", "aforementioned", "same",
                         "that"}))
      return true;
    if (word.empty() || is_one_of(word, {"the", "a", "an", "its", "any", "all"}))
      return false;
    at = begin;
  }
  return false;
}

/// Whether a noun phrase is definite: "the current report", "its reports and certificates", "both
/// documents".
bool Antecedents::is_definite(Span span) const {
  uint32_t at = span.begin;
  for (int i = 0; i < 5; ++i) {
    const auto [word, begin] = word_before(text_, at);
    if (is_one_of(word,
                  {"the",     "that",    "such",      "these",   "those",          "said", "both",
                   "its",     "their",   "our",       "your",    "each",           "all",  "every",
                   "current", "renewed", "resulting", "updated", "aforementioned", "which"}))
      return true;
    if (word.empty() || is_one_of(word, {"a", "an", "any", "no", "to", "of", "by", "with"}))
      return false;
    if (is_one_of(word, {"and", "or"}) &&
        !is_one_of(word_before(text_, begin).first,
                   {"report", "reports", "certificate", "certificates", "attestation", "copy"}))
      return false;
    at = begin;
  }
  return false;
}

bool Antecedents::begins_with_pronoun(std::string_view words) {
  const std::string word = to_lower(words.substr(0, words.find_first_of(" ,.;:)\n")));
  return is_one_of(word, {"it", "them", "each", "both", "the", "such", "these", "those", "this",
                          "that", "same", "either", "any", "every", "all"});
}

/// "a copy of each renewal": whether a noun that no word is known for follows the determiner at
/// `begin`.
bool Antecedents::names_something_else(uint32_t begin) const {
  const std::string_view words = text_.substr(begin);
  const size_t space = words.find_first_of(" ,.;:)\n");
  if (space == std::string_view::npos || words[space] != ' ' ||
      !is_one_of(words.substr(0, space), {"each", "any", "every"}))
    return false;
  const auto noun = begin + static_cast<uint32_t>(space) + 1;
  const auto mention =
      std::lower_bound(facts_.mentions.begin(), facts_.mentions.end(), noun,
                       [](const Mention& other, uint32_t at) { return other.span.begin < at; });
  constexpr uint32_t kNear = 24;
  const bool is_known = mention != facts_.mentions.end() && mention->span.begin < noun + kNear;
  return !is_known && !text_.substr(noun).starts_with("of ") &&
         facts_.definitions.uses_in({noun, noun + kNear}).empty();
}

/// Adds what a stand-in stands for, as far as norms before it in the section name it and its own
/// norm does not.
void Antecedents::add_named_before(size_t index, const Term& stand_in) {
  const std::vector<ConceptId>& things = vocabulary_[stand_in.concept_id].stands_for;
  const auto is_thing = [&](const Term& term) {
    return std::find(things.begin(), things.end(), term.concept_id) != things.end() &&
           term.zone != Term::Zone::Excluded && term.zone != Term::Zone::Heading;
  };
  Norm& norm = facts_.norms[index];
  const bool is_named = std::any_of(norm.terms.begin(), norm.terms.end(), [&](const Term& term) {
    return is_thing(term) && !term.span.overlaps(stand_in.span);
  });
  // "along with a copy": of what was named before, whatever else is named.
  const bool is_bare = vocabulary_[stand_in.concept_id].also_indefinite &&
                       !text_.substr(stand_in.span.end).starts_with(" of ");
  // "a copy of its insurance certificate" says of what.
  const std::string_view behind = text_.substr(stand_in.span.end);
  const bool says_of_what =
      behind.starts_with(" of ") &&
      (!begins_with_pronoun(behind.substr(4)) || names_something_else(stand_in.span.end + 4));
  if ((is_named && !is_bare) ||
      (says_of_what && (vocabulary_[stand_in.concept_id].also_indefinite ||
                        behind.substr(4).starts_with("its "))) ||
      !(vocabulary_[stand_in.concept_id].also_indefinite || is_definite(stand_in.span)))
    return;
  const ClauseId section = tree_.section(norm.clause);
  size_t sentences = 0;
  Span last_sentence{};
  std::vector<ConceptId> added;
  // "is examined each year and shall deliver the resulting report": as often.
  const bool is_asked_for = std::any_of(
      norm.terms.begin(), norm.terms.end(),
      [&](const Term& term) { return vocabulary_[term.concept_id].id == "on-request"; });
  const bool comes_of_it =
      !is_asked_for && is_one_of(word_before(text_, stand_in.span.begin).first,
                                 {"resulting", "such", "each", "every", "which", "the"});
  for (size_t i = index; i-- > 0;) {
    const Norm& earlier = facts_.norms[i];
    if (tree_.section(earlier.clause) != section || earlier.sentence.empty())
      break;
    if (earlier.sentence.front() != last_sentence) {
      last_sentence = earlier.sentence.front();
      if (++sentences > kSentencesBack + 1)
        break;
    }
    for (const Term& term : earlier.terms) {
      const bool is_new = std::find(added.begin(), added.end(), term.concept_id) == added.end();
      if (!is_thing(term) || !is_new || term.span.begin > stand_in.span.begin)
        continue;
      added.push_back(term.concept_id);
      add_term(norm, {term.concept_id, stand_in.zone, term.span, stand_in.span});
      if (comes_of_it && norm.frequencies.empty())
        norm.frequencies = earlier.frequencies;
    }
  }
}

/// "a lapse of either", "if it expires", "any suspension thereof": closely around the event, in
/// its sentence.
bool Antecedents::goes_with_pronoun(Span event) const {
  constexpr uint32_t kBefore = 40;
  constexpr uint32_t kBehind = 60;
  const auto is_end = [&](uint32_t at) {
    return text_[at] == '\n' || (text_[at] == '.' && at + 1 < text_.size() && text_[at + 1] == ' ');
  };
  uint32_t begin = event.begin;
  while (begin > 0 && begin + kBefore > event.begin && !is_end(begin - 1)) --begin;
  const auto last = static_cast<uint32_t>(std::min<size_t>(text_.size(), event.end + kBehind));
  uint32_t end = event.end;
  while (end < last && !is_end(end)) ++end;
  // Not half a word.
  if (end == last && end < text_.size()) {
    while (end > event.end && text_[end] != ' ') --end;
  }
  return has_pronoun({begin, end});
}

bool Antecedents::has_pronoun(Span span) const {
  std::string_view behind;
  for (uint32_t at = span.end; at > span.begin;) {
    const auto [word, begin] = word_before(text_, at);
    if (is_one_of(word, {"either", "them", "it", "its", "they", "their", "both", "same", "any",
                         "thereof", "these"}) &&
        !behind.starts_with("part") && !(word == "any" && is_determiner(behind)))
      return true;
    behind = text_.substr(begin == at ? at - 1 : begin);
    at = begin == at ? at - 1 : begin;
  }
  return false;
}

/// Whether "any" goes with a noun: "any on-site audits"; not "if any lapses", "any of them".
bool Antecedents::is_determiner(std::string_view behind) {
  const std::string word = to_lower(behind.substr(0, behind.find_first_of(" ,.;:)\n")));
  return !word.empty() && word.back() != 's' &&
         !is_one_of(word, {"of", "should", "be", "ceases", "or", "and", "to"});
}

/// "keep them current": what was just spoken of is the object.
bool Antecedents::is_object_pronoun(const Norm& norm) const {
  if (norm.verb.empty() || norm.passive)
    return false;
  const std::string_view behind =
      slice(text_, {norm.verb.end, std::max(norm.verb.end, norm.predicate.end)});
  constexpr std::array<std::string_view, 5> kAlone = {" them", " it", " the same", " each of them",
                                                      " all of them"};
  constexpr std::array<std::string_view, 6> kBoth = {" both for",   " both in",     " both at",
                                                     " both until", " both during", " both of"};
  const auto begins = [&](std::string_view pronoun) {
    return behind.starts_with(pronoun) &&
           (behind.size() == pronoun.size() || behind[pronoun.size()] < 'A');
  };
  return behind == " both" || std::any_of(kAlone.begin(), kAlone.end(), begins) ||
         std::any_of(kBoth.begin(), kBoth.end(), begins);
}

/// "shall renew the permits and post them": whether the verb before it in the sentence has an
/// object that no word is known for.
bool Antecedents::follows_another_object(size_t index) const {
  constexpr uint32_t kShortest = 6;  // bytes of an object: " the x"
  if (index == 0)
    return false;
  const Norm& norm = facts_.norms[index];
  const Norm& before = facts_.norms[index - 1];
  return !before.sentence.empty() && before.sentence == norm.sentence && !before.verb.empty() &&
         !before.passive && before.predicate.end >= before.verb.end + kShortest &&
         slice(text_, {before.verb.end, before.predicate.end}).starts_with(" the ") &&
         std::none_of(before.terms.begin(), before.terms.end(), [&](const Term& term) {
           return term.zone == Term::Zone::Object &&
                  vocabulary_[term.concept_id].kind == Concept::Kind::Thing;
         });
}

/// "shall, once the report is issued, forward it": whether the words before the verb name what
/// its pronoun stands for.
bool Antecedents::take_from_lead(Norm& norm, size_t said) const {
  bool found = false;
  for (size_t i = 0; i < said; ++i) {
    const Term term = norm.terms[i];
    const bool is_before = term.zone == Term::Zone::Lead || term.zone == Term::Zone::Condition;
    if (vocabulary_[term.concept_id].kind != Concept::Kind::Thing || !is_before ||
        term.span.begin > norm.verb.begin)
      continue;
    add_term(norm, {term.concept_id, Term::Zone::Object, term.span, {}});
    found = true;
  }
  return found;
}

/// Where these words stand, in order.
std::vector<uint32_t> Antecedents::find_same_purposes(std::string_view text) {
  constexpr std::array<std::string_view, 4> kPurposes = {"the same ", "that ", "this ", "such "};
  constexpr std::string_view kPurpose = "purpose";
  std::vector<uint32_t> found;
  for (size_t at = text.find(kPurpose); at != kNowhere; at = text.find(kPurpose, at + 1)) {
    const std::string_view before = text.substr(0, at);
    if (std::any_of(kPurposes.begin(), kPurposes.end(),
                    [&](std::string_view each) { return before.ends_with(each); }))
      found.push_back(static_cast<uint32_t>(at));
  }
  for (const std::string_view end : {"o that end", "o this end"}) {
    for (size_t at = text.find(end); at != kNowhere; at = text.find(end, at + 1))
      found.push_back(static_cast<uint32_t>(at));
  }
  std::sort(found.begin(), found.end());
  return found;
}

/// "for the same purpose", "to that end": about what was just spoken of.
bool Antecedents::has_same_purpose(const Norm& norm) const {
  if (norm.verb.empty() || norm.sentence.empty())
    return false;
  const auto first =
      std::lower_bound(same_purposes_.begin(), same_purposes_.end(), norm.sentence.front().begin);
  return first != same_purposes_.end() && *first < norm.predicate.end;
}

/// "should this nevertheless occur".
bool Antecedents::points_at_event(Span happens) const {
  uint32_t at = happens.begin;
  for (int i = 0; i < 3; ++i) {
    const auto [word, begin] = word_before(text_, at);
    if (is_one_of(word, {"this", "that", "it", "either", "these", "any"}))
      return true;
    at = begin;
  }
  return false;
}

/// Adds the events of the nearest norm before `index` in the same section that has one.
void Antecedents::add_event(size_t index, const Term& happens) {
  const ClauseId section = tree_.section(facts_.norms[index].clause);
  for (size_t i = index; i-- > 0 && tree_.section(facts_.norms[i].clause) == section;) {
    bool has_event = false;
    for (const Term& term : facts_.norms[i].terms) {
      if (vocabulary_[term.concept_id].kind != Concept::Kind::Event)
        continue;
      has_event = true;
      add_term(facts_.norms[index], {term.concept_id, happens.zone, term.span, happens.span});
    }
    if (has_event)
      return;
  }
}

/// Whether what an earlier item of the same list speaks of stands in their lead-in and cannot
/// lapse: "We will email your security contact if: either runs out; a site is left out".
bool Antecedents::is_of_shared_lead(const Norm& norm, const Norm& earlier, const Term& term) const {
  return norm.sentence.size() > 1 && !earlier.sentence.empty() &&
         norm.sentence.front() == earlier.sentence.front() &&
         norm.sentence.front().contains(term.span) && !may_lapse_[term.concept_id];
}

/// Adds the things that the nearest norm before `index` in the same section speaks of; of the
/// same idea as the anaphor where that is asked for.
void Antecedents::add_antecedent(size_t index, const Term& anaphor, bool same_idea) {
  Norm& norm = facts_.norms[index];
  const ClauseId section = wider_section(tree_, norm.clause);
  size_t sentences = 0;
  Span last_sentence{};
  for (size_t i = index; i-- > 0;) {
    const Norm& earlier = facts_.norms[i];
    if (wider_section(tree_, earlier.clause) != section)
      break;
    const bool same_sentence = !earlier.sentence.empty() && !norm.sentence.empty() &&
                               earlier.sentence.front() == norm.sentence.front();
    if (!same_sentence && !earlier.sentence.empty() && earlier.sentence.front() != last_sentence) {
      last_sentence = earlier.sentence.front();
      if (++sentences > kSentencesBack)
        break;
    }
    const bool speaks_of_it =
        std::any_of(earlier.terms.begin(), earlier.terms.end(), [&](const Term& term) {
          return same_idea ? term.concept_id == anaphor.concept_id && term.via.empty() &&
                                 term.span.begin < anaphor.span.begin
                           : vocabulary_[term.concept_id].kind == Concept::Kind::Thing &&
                                 !is_of_shared_lead(norm, earlier, term);
        });
    if (!speaks_of_it)
      continue;
    for (const Term& term : earlier.terms) {
      // What an item says does not stand before the lead-in that it completes.
      const Concept::Kind kind = vocabulary_[term.concept_id].kind;
      if ((kind == Concept::Kind::Thing || (same_idea && kind == Concept::Kind::Actor)) &&
          term.zone != Term::Zone::Excluded && (!same_idea || term.span.begin < anaphor.span.begin))
        add_term(norm, {term.concept_id, anaphor.zone, term.span, anaphor.span});
    }
    return;
  }
}

ClauseId wider_section(const ClauseTree& tree, ClauseId clause) {
  const ClauseId section = tree.section(clause);
  const ClauseId parent = tree[section].parent;
  const bool is_part = parent != 0 && !tree[section].label.empty() && !tree[parent].label.empty() &&
                       !tree[parent].heading.empty() && tree[parent].kind != Clause::Kind::Schedule;
  return is_part ? parent : section;
}

}  // namespace lint
