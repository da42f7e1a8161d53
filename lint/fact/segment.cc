// SPDX-License-Identifier: MIT
#include "lint/fact/segment.h"

#include <algorithm>

namespace lint {

using Kind = Phrase::Kind;
using Form = Mention::Form;

namespace {

bool is_party(Actor actor) {
  return actor == Actor::Operator || actor == Actor::Tenant || actor == Actor::Both;
}

}  // namespace

bool Segment::is_obligation(size_t i) const {
  if (i <= begin_ || !is(i + 1, {"to"}) ||
      !is(i, {"obligation", "undertaking", "commitment", "duty", "responsibility"}) ||
      reading_.action_at(skip_adverbs(i + 2), Form::Base) == nullptr)
    return false;
  const std::string_view owner = reading_.words(i - 1);
  return owner.ends_with("'s") || owner.ends_with("s'") || owner == "'s" || owner == "'" ||
         (i > begin_ + 1 && is(i - 1, {"its", "their", "our", "his"}));
}

bool Segment::is_promise(size_t i) const {
  if (!is(i, {"undertakes", "undertake", "agrees", "agree", "covenants", "covenant", "promises",
              "promise", "commits", "binds"}))
    return false;
  const size_t to = behind_addressee(i + 1);
  return to > i + 1 && is(to, {"to"}) &&
         reading_.action_at(skip_adverbs(to + 1), Form::Base) != nullptr;
}

size_t Segment::behind_addressee(size_t i) const {
  while (i < end_ && (is_separator(i) || kind(i) == Kind::Open ||
                      is(i, {"itself", "themselves", "towards", "with", "you", "us", "vis-à-vis",
                             "vis-a-vis"})))
    i = kind(i) == Kind::Open ? behind_bracket(i) : behind_apposition(i);
  // "covenants with Tenant to produce", "undertakes vis-à-vis the Institution to retain"
  constexpr size_t kLongestName = 4;
  if (!is(i - 1, {"with", "towards", "to", "vis-à-vis", "vis-a-vis"}))
    return i;
  for (size_t name = i; name < end_ && name <= i + kLongestName; ++name) {
    const auto is_capital = [&] {
      const char first = reading_.words(name - 1)[0];
      return name > i && first >= 'A' && first <= 'Z';
    };
    if (is(name, {"to"}) && (is_somebody(i, name) || is_capital()))
      return name;
  }
  return i;
}

size_t Segment::behind_interjection(size_t modal) const {
  constexpr size_t kLongest = 24;
  if (!is_conjunction(modal + 2))
    return modal + 1;
  if (kind(modal + 1) == Kind::Open)
    return behind_bracket(modal + 1);
  if (kind(modal + 1) != Kind::Comma)
    return modal + 1;
  for (size_t i = modal + 3; i + 1 < end_ && i <= modal + kLongest; ++i) {
    if (kind(i) == Kind::Comma)
      return modal + 1;
    const bool ends = is_modal(i) && i > modal + 4 && kind(i + 1) == Kind::Comma;
    if (ends && reading_.action_at(skip_adverbs(i + 2), Form::Base) != nullptr)
      return i + 2;
  }
  return modal + 1;
}

size_t Segment::act_in_obligation(size_t i) const {
  if (!is(i, {"includes", "include", "extends", "extend", "comprises", "comprise"}))
    return i;
  const bool is_owed = [&] {
    for (size_t j = begin_ + 1; j < i; ++j) {
      const std::string_view owner = reading_.words(j - 1);
      if (is(j, {"obligation", "obligations", "duty", "duties", "undertaking", "undertakings"}) &&
          (owner.ends_with("'s") || owner.ends_with("s'")))
        return is_somebody(begin_, j);
    }
    return false;
  }();
  size_t act = i + 1;
  while (is(act, {"to", "the"})) ++act;
  return is_owed && act < end_ && reading_.action_at(act, Form::Gerund) != nullptr ? act : i;
}

size_t Segment::verb_of_obligation(size_t i) const {
  constexpr size_t kLongestName = 4;
  if (!is(i, {"obligation", "duty", "responsibility", "undertaking", "commitment"}) ||
      !is(i + 1, {"of", "on"}) || i < begin_ + 2 || !is(i - 1, {"a", "an", "the"}) ||
      !is(i - 2, {"is", "be", "remains", "remain"}))
    return i;
  size_t name_end = i + 2;
  for (size_t end = i + 3; end < end_ && end <= i + 2 + kLongestName; ++end) {
    if (is_somebody(i + 2, end))
      name_end = end;
  }
  if (name_end == i + 2)
    return i;
  for (size_t to = name_end; to < end_ && !is_modal(to); ++to) {
    const size_t verb = skip_adverbs(to + 1);
    const bool is_next = to == name_end || kind(to - 1) == Kind::Comma;
    if (is(to, {"to"}) && is_next && reading_.action_at(verb, Form::Base) != nullptr)
      return verb;
  }
  return i;
}

size_t Segment::behind_apposition(size_t i) const {
  constexpr size_t kLongest = 10;
  if (kind(i) != Kind::Comma ||
      !is(i + 1, {"my", "our", "the", "as", "for", "during", "throughout", "at", "from", "until"}))
    return i + 1;
  for (size_t j = i + 1; j < end_ && j <= i + kLongest; ++j) {
    if (kind(j) == Kind::Comma)
      return j + 1;
  }
  return i + 1;
}

bool Segment::is_destined(size_t i) const {
  if (!is(i, {"is", "are"}) || !is(i + 1, {"to"}) || i == begin_ ||
      reading_.action_at(i + 2, Form::Base) == nullptr)
    return false;
  const Actor actor = find_subject(reading_, begin_, i).actor;
  return is_party(actor) || actor == Actor::ThirdParty;
}

bool Segment::is_also_noun(size_t i) const {
  if (is(i, {"report", "effect", "request", "notice",    "change",     "access",   "support",
             "supply", "review", "test",    "control",   "document",   "transfer", "demand",
             "answer", "lapse",  "issue",   "provision", "withdrawal", "license",  "licence"}))
    return true;
  // A vocabulary may name a thing by its verb.
  if (is(i, {"comply", "conform", "adhere", "demonstrate"}))
    return false;
  const auto [first, last] = reading_.mentions_at(i);
  return std::any_of(first, last, [&](const Mention& mention) {
    return mention.span.begin == reading_.phrases[i].span.begin &&
           reading_.vocabulary[mention.concept_id].kind == Concept::Kind::Thing;
  });
}

bool Segment::begins_name(size_t i) const {
  const auto [first, last] = reading_.mentions_at(i);
  return std::any_of(first, last, [&](const Mention& mention) {
    return mention.span.begin == reading_.phrases[i].span.begin &&
           mention.span.end > reading_.phrases[i].span.end &&
           reading_.vocabulary[mention.concept_id].kind == Concept::Kind::Thing;
  });
}

size_t Segment::behind_bracket(size_t i) const {
  int depth = 0;
  for (size_t j = i; j < end_; ++j) {
    if (kind(j) == Kind::Open)
      ++depth;
    if (kind(j) == Kind::Close && --depth == 0)
      return j + 1;
  }
  return i + 1;
}

bool Segment::is_bond(size_t i) const {
  // "has ten days to notify"
  if (is(i, {"has", "have"}) && i + 2 < end_ && kind(i + 1) == Kind::Period && is(i + 2, {"to"}))
    return reading_.action_at(skip_adverbs(i + 3), Form::Base) != nullptr;
  if (!is(i, {"is", "are", "be", "remains", "remain"}) ||
      !is(i + 1, {"obliged", "obligated", "bound", "required", "committed"}))
    return false;
  for (size_t j = i + 2; j < end_ && !is_modal(j); ++j) {
    if (is(j, {"to"}) && reading_.action_at(skip_adverbs(j + 1), Form::Base) != nullptr)
      return true;
  }
  return false;
}

bool Segment::is_inverted_condition(size_t i) const {
  if (!is(i, {"should"}))
    return false;
  if (i == begin_) {
    for (size_t j = i + 1; j < end_; ++j) {
      if (modality_of(kind(j)))
        return true;
    }
  }
  return !is_subject_before(i) &&
         is(i + 1, {"the", "this", "that", "these", "either", "any", "it", "such", "they", "one",
                    "a", "an", "its", "both", "their", "our", "your", "we", "you"});
}

bool Segment::is_month(size_t i) const {
  return reading_.words(i) == "May" && i > begin_ &&
         (is(i - 1, {"of", "in", "by", "each", "every", "from", "until", "during", "before",
                     "after", "end", "mid"}) ||
          kind(i - 1) == Kind::Number);
}

bool Segment::is_subject_before(size_t i) const {
  return i > begin_ && is(i - 1, {"it", "they", "which", "who", "that"});
}

size_t Segment::verb_slot(size_t i) const {
  while (i < end_) {
    if (kind(i) == Kind::Open && behind_bracket(i) < end_) {
      i = behind_bracket(i);
    } else if (is(i, {"continue", "continues"}) && is(i + 1, {"to"})) {
      i += 2;
    } else if (is_bond(i - 1)) {
      ++i;
    } else if (is_in_passing(i)) {
      ++i;
    } else if (is_separator(i) || is_conjunction(i) || kind(i) == Kind::Negation ||
               kind(i) == Kind::Number) {
      ++i;
    } else if (reading_.action_at(i, Form::Base) != nullptr) {
      return i;
    } else if (is(i, {"of"}) || (is_preposition(i) && !is(i, {"to"})) ||
               is(i, {"once", "whenever", "unless", "while"}) ||
               (is(i, {"no"}) && is(i + 1, {"later", "more", "less", "earlier"})) ||
               (is(i, {"later", "sooner"}) && is(i + 1, {"than"}))) {
      // A prepositional phrase: up to its comma, or to a verb that cannot be a noun.
      size_t j = i + 1;
      while (j < end_ && !ends_phrase(i + 1, j) && !is_modal(j) &&
             !(reading_.action_at(j, Form::Base) != nullptr && j > i + 1 && !is_noun_here(j) &&
               (!is_also_noun(j) || takes_object(j))) &&
             !is(j, {"be"}))
        j = kind(j) == Kind::Open && behind_bracket(j) < end_ ? behind_bracket(j) : j + 1;
      if (j == end_ || is_modal(j))
        return i;
      i = kind(j) == Kind::Comma ? j + 1 : j;
    } else if (is_adverb(i)) {
      ++i;
    } else if (is(i, {"to"})) {
      ++i;
    } else {
      return i;
    }
  }
  return i;
}

bool Segment::ends_phrase(size_t from, size_t j) const {
  if (kind(j) != Kind::Comma)
    return false;
  for (size_t i = j + 1; i < end_; ++i) {
    if (reading_.action_at(i, Form::Base) != nullptr && !is_noun_here(i) &&
        (!is_also_noun(i) || is_determiner(i + 1)))
      return i == j + 1 || !has_list(j + 1, i) || is_preposition(j + 1);
    if (is_modal(i))
      return true;
  }
  return j > from;
}

bool Segment::has_list(size_t from, size_t to) const {
  for (size_t i = from; i < to; ++i) {
    if (is(i, {"or", "and"}))
      return true;
  }
  return false;
}

bool Segment::takes_object(size_t i) const {
  return is(i + 1, {"the", "a", "an", "to", "its", "their", "our", "your", "it", "them"}) ||
         (i + 1 < end_ && actor_of(reading_, i + 1, i + 2) != Actor::Unknown);
}

bool Segment::is_noun_here(size_t i) const {
  const std::string_view before = reading_.words(i - 1);
  return before.ends_with("'s") || before.ends_with("s'") ||
         is(i - 1, {"the", "a", "an", "its", "their", "our", "your", "any", "such", "written",
                    "reasonable", "prior", "first", "advance", "each", "further", "formal"});
}

bool Segment::is_verb_here(size_t i) const {
  if (i == begin_)
    return false;
  const std::string_view before = reading_.words(i - 1);
  if (before.ends_with("'s") || before.ends_with("s'") || is_separator(i - 1) ||
      is_conjunction(i - 1) ||
      is(i - 1,
         {"of",  "for", "with",  "by",  "to",   "in",    "from",  "on", "any",     "such",    "all",
          "the", "its", "their", "our", "your", "these", "those", "no", "regular", "security"}))
    return false;
  return !is_also_noun(i) || is_determiner(i + 1);
}

size_t Segment::skip_adverbs(size_t i) const {
  while (i < end_ && (is_adverb(i) || kind(i) == Kind::Negation)) ++i;
  return i;
}

bool Segment::has_negation(size_t from, size_t to) const {
  for (size_t i = from; i < to; ++i) {
    if (denies(reading_, i))
      return true;
  }
  return false;
}

size_t Segment::behind_adverbial(size_t i, size_t limit) const {
  if (!is_preposition(i) && !is_relative(i))
    return i;
  for (size_t j = i; j < limit; ++j) {
    if (kind(j) == Kind::Comma)
      return j + 1;
  }
  return i;
}

bool Segment::is_fixed_pair(size_t i) const {
  return (is(i, {"effect"}) && i >= 2 && is(i - 2, {"force"})) ||
         (is(i, {"access"}) && is(i + 1, {"to"})) ||
         (is(i, {"complete"}) && i >= 2 && is(i - 2, {"true", "full", "accurate", "correct"})) ||
         (is(i, {"lapse"}) && is(i + 1, {"or", "and", "of", "in"})) ||
         (is(i, {"subject"}) && !is(i + 1, {"itself", "themselves", "ourselves"}));
}

bool Segment::has_infinitive(size_t from, size_t to) const {
  for (size_t i = from; i + 1 < to; ++i) {
    if (is(i, {"to"}) && (is(i + 1, {"be"}) || reading_.action_at(i + 1, Form::Base) != nullptr))
      return true;
  }
  return false;
}

bool Segment::is_in_inverted_condition(size_t from, size_t at) const {
  for (size_t i = from; i < at; ++i) {
    if (is_inverted_condition(i))
      return true;
  }
  return false;
}

bool Segment::is_in_relative_clause(size_t from, size_t at) const {
  for (size_t i = at; i-- > from;) {
    if (is_conjunction(i) || kind(i) == Kind::Close)
      return false;
    if (is(i, {"which", "who", "whose"}))
      return true;
  }
  return false;
}

bool Segment::is_bare(size_t from, size_t to) const {
  for (size_t i = from; i < to; ++i) {
    if (!is_conjunction(i) && !is_separator(i) && !is_adverb(i) && !is(i, {"to", "and/or", "for"}))
      return false;
  }
  return true;
}

bool Segment::opens_condition() const {
  const size_t first = is(begin_, {"that", "and"}) ? begin_ + 1 : begin_;
  return is(first,
            {"if", "when", "whenever", "where", "unless", "once", "should", "because", "within",
             "upon", "after", "following", "before", "until", "during", "while", "since"}) ||
         (is(first, {"each", "every", "any"}) && is(first + 1, {"time"})) ||
         (is(first, {"in"}) && (is(first + 1, {"case"}) || is(first + 2, {"event", "case"})));
}

bool Segment::is_somebody(size_t from, size_t to) const {
  return is_party(actor_of(reading_, from, to));
}

bool Segment::opens_inversion(size_t i) const {
  if (is(i, {"at", "in", "under", "on"}))
    ++i;
  return is(i, {"never", "nor", "neither"}) ||
         (is(i, {"no"}) && is(i + 1, {"time", "event", "case", "circumstance", "circumstances",
                                      "account", "point", "moment", "stage"}));
}

size_t Segment::behind_inverted_subject(size_t modal) const {
  constexpr size_t kLongestName = 5;
  for (size_t i = modal + 2; i < end_ && i <= modal + kLongestName; ++i) {
    if (reading_.action_at(i, Form::Base) != nullptr && is_somebody(modal + 1, i))
      return i;
  }
  return behind_inverted_thing(modal);
}

size_t Segment::behind_inverted_thing(size_t modal) const {
  constexpr size_t kLongestThing = 16;
  const size_t first = modal + 1;
  if (!is(first, {"the", "a", "an", "any", "each", "either", "its", "such", "this"}) &&
      !(first < end_ &&
        (reading_.words(first).ends_with("'s") || reading_.words(first).ends_with("'S"))))
    return first;
  const auto can_be_verb = [&](size_t i) {
    return is(i, {"be", "have"}) || reading_.action_at(i, Form::Base) != nullptr;
  };
  size_t words = 0;
  for (size_t i = first + 2; i < end_ && ++words <= kLongestThing; ++i) {
    if (kind(i) == Phrase::Kind::Open) {
      i = behind_bracket(i) - 1;
      continue;
    }
    if (kind(i) != Phrase::Kind::Word && kind(i) != Phrase::Kind::Reference)
      return first;
    const bool is_noun = is(i - 1, {"the", "a", "an", "any", "each", "every", "all", "its", "such",
                                    "this", "of", "to", "for", "in", "by", "with", "and", "or"});
    if (can_be_verb(i) && !is_noun && !can_be_verb(i + 1))
      return i;
  }
  return first;
}

bool Segment::is_content_clause(size_t that) const {
  return is(that, {"that"}) && that > begin_ &&
         (is_conjunction(that - 1) ||
          is(that - 1, {"agrees", "warrants", "covenants", "represents", "undertakes", "promises",
                        "confirms", "acknowledges", "guarantees", "agree", "warrant"}));
}

bool Segment::is_promise_denied(size_t i) const {
  while (i > begin_ + 3 && !is(i - 1, {"that"}) && !is_separator(i - 1)) --i;
  if (i < begin_ + 3 || !is(i - 1, {"that"}))
    return false;
  constexpr size_t kNear = 5;
  const size_t from = i - 2 > begin_ + kNear ? i - 2 - kNear : begin_;
  return is(i - 2, {"warrant", "guarantee", "represent", "promise", "agree", "undertake",
                    "covenant", "commit", "assure", "warrants", "assurance", "guarantees",
                    "represents", "representation", "warranty", "commitment", "undertaking"}) &&
         has_negation(from, i - 2);
}

}  // namespace lint
