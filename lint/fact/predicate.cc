// SPDX-License-Identifier: MIT
#include "lint/fact/predicate.h"

#include <algorithm>

#include "lint/fact/caused.h"
#include "lint/fact/word_class.h"

namespace lint {

using Kind = Phrase::Kind;

bool PredicateReader::expresses(size_t at, Form form, std::string_view concept_id) const {
  const auto [first, last] = reading_.mentions_at(at);
  return std::any_of(first, last, [&](const Mention& mention) {
    return mention.form == form && mention.span.begin == reading_.phrases[at].span.begin &&
           reading_.vocabulary[mention.concept_id].id == concept_id;
  });
}

bool PredicateReader::is_copula(size_t i) const {
  return is(i, {"be", "is", "are", "remain", "remains", "stay", "stays", "continue", "continues",
                "stand", "stands"});
}

bool PredicateReader::is_about_subject(const Verb& verb) const {
  return verb.action != nullptr && !verb.passive &&
         ((is_copula(verb.at) && !is(verb.at + 1, {"subject"})) ||
          expresses(verb.at, verb.action->form, "end") ||
          is(verb.at, {"reach", "reaches", "arrive", "arrives"}) ||
          (expresses(verb.at, verb.action->form, "happen") &&
           is(verb.at, {"take place", "takes place", "take", "takes", "occur", "occurs"})));
}

void PredicateReader::read_predicate(Verb verb, size_t slot, size_t limit) {
  if (slot >= limit)
    return;
  verb.at = slot;
  verb.from = slot;
  verb.group = slot;
  verb.adverbial = slot;
  const bool finite = verb.modal.empty() && verb.modality == Modality::Statement;
  const Form own_form = finite ? Form::Third : Form::Base;
  Form form = own_form;
  if (is(slot, {"be", "is", "are", "been", "being", "has", "have", "was", "were"})) {
    size_t next = skip_adverbs(slot + 1);
    verb.negated = verb.negated != has_negation(slot, next);
    bool passive = !is(slot, {"has", "have"});
    if (is(next, {"been", "be", "being"})) {
      passive = true;
      next = skip_adverbs(next + 1);
    }
    const Mention* participle = next < limit ? reading_.action_at(next, Form::Participle) : nullptr;
    if (participle != nullptr) {
      verb.action = participle;
      verb.at = next;
      verb.group = next;
      verb.adverbial = next;
      verb.passive = passive;
      form = Form::Participle;
    }
  }
  for (const Form candidate : {own_form, finite ? Form::Base : own_form, Form::Gerund}) {
    if (verb.action == nullptr)
      verb.action = reading_.action_at(slot, candidate);
  }
  // "are to be handed over": the modal has the auxiliary.
  if (verb.action == nullptr && slice(reading_.text, verb.modal).ends_with(" be")) {
    verb.action = reading_.action_at(slot, Form::Participle);
    verb.passive = verb.action != nullptr;
    form = verb.passive ? Form::Participle : form;
  }
  verb.copular = is_about_subject(verb);
  const bool causes =
      verb.action != nullptr && expresses(verb.at, verb.action->form, "cause") && !verb.passive;
  Verb model = verb;
  model.leads = false;
  const size_t after = verb.at + 1;
  add(std::move(verb));
  if (causes)
    read_caused(model, after, limit);
  read_coordinated(model, form, after, limit);
}

void PredicateReader::read_caused(const Verb& model, size_t from, size_t limit) {
  const auto caused = find_caused(*this, reading_, model.at, from, limit);
  if (!caused)
    return;
  Verb verb = model;
  verb.at = caused->at;
  verb.action = caused->action;
  verb.from = from;
  verb.through = true;
  verb.passive = caused->passive;
  verb.copular = is_about_subject(verb);
  if (!verb.passive && actor_of(reading_, from, verb.at) == Actor::ThirdParty)
    verb.subject.actor = Actor::ThirdParty;
  add(std::move(verb));
  read_coordinated(verbs_.back(), caused->action->form, caused->at + 1, limit);
}

size_t PredicateReader::adverbial_before(size_t floor, size_t at) const {
  if (at <= floor || (kind(at - 1) != Kind::Comma && kind(at - 1) != Kind::Close))
    return at;
  int depth = 0;
  for (size_t i = at - 1; i-- > floor;) {
    if (kind(i) == Kind::Close)
      ++depth;
    if (kind(i) == Kind::Open)
      --depth;
    if (depth != 0 || !is_conjunction(i))
      continue;
    size_t first = i + 1;
    while (first < at && (is_separator(first) || kind(first) == Kind::Open))
      first = kind(first) == Kind::Open ? behind_bracket(first) : first + 1;
    if (first < at && (is_preposition(first) ||
                       is(first, {"unless", "following", "promptly", "immediately", "once", "no"})))
      return first;
  }
  return at;
}

bool PredicateReader::lets(const Verb& verb) const {
  return is(verb.at, {"allow", "allows", "permit", "permits", "enable", "enables", "entitle",
                      "entitles", "authorise", "authorize"});
}

bool PredicateReader::has_to(size_t from, size_t to) const {
  for (size_t i = from; i + 1 < to; ++i) {
    if (is(i, {"to"}) && kind(i + 1) == Kind::Word && !is_determiner(i + 1))
      return true;
  }
  return false;
}

bool PredicateReader::is_what_is_let(const Verb& model, size_t from, size_t to) const {
  return lets(model) && to > from + 1 &&
         (has_infinitive(from, to)
              ? is_conjunction(to - 1) && !slice(reading_.text, model.modal).ends_with(" to")
              : kind(to - 1) == Kind::Comma);
}

void PredicateReader::read_coordinated(Verb model, Form form, size_t from, size_t limit) {
  int depth = 0;
  for (size_t i = from; i < limit; ++i) {
    if (kind(i) == Kind::Open)
      ++depth;
    if (kind(i) == Kind::Close)
      --depth;
    if (depth > 0)
      continue;
    const bool is_means =
        is(i - 1, {"by", "through"}) || (is(i - 2, {"by", "through"}) && is_adverb(i - 1));
    if (is_means && reading_.action_at(i, Form::Gerund) != nullptr) {
      Verb verb = model;
      verb.at = i;
      verb.from = i;
      verb.action = reading_.action_at(i, Form::Gerund);
      verb.means = true;
      verb.passive = false;
      add(std::move(verb));
      continue;
    }
    size_t before = i - 1;
    while (before > from && is_adverb(before) && kind(before) != Kind::Frequency) --before;
    const bool joins =
        is_conjunction(before) || is_separator(before) || is(before, {"and/or", "then"});
    const bool infinitive =
        is(i - 1, {"to"}) && i >= 2 && (is_conjunction(i - 2) || kind(i - 2) == Kind::Comma);
    if (!joins && !infinitive)
      continue;
    if (infinitive && is_what_is_let(model, from, i - 1))
      continue;
    // "permit Tenant to enter the building and review the controls": it is Tenant who reviews.
    const bool looks = expresses(i, Form::Base, "audit") || expresses(i, Form::Base, "look-into");
    if (joins && looks && lets(model) && is_conjunction(i - 1) && has_to(from, i - 1))
      continue;
    if (is_in_relative_clause(from, before) || is_fixed_pair(i) ||
        (is(i, {"be"}) && is_in_inverted_condition(from, before)))
      continue;
    const Mention* action = reading_.action_at(i, form);
    // "shall remain certified, notifying Customer of any lapse".
    if (action == nullptr && is_separator(i - 1) && !is(i, {"being"}))
      action = reading_.action_at(i, Form::Gerund);
    if (action == nullptr)
      continue;
    const bool has_object = is_determiner(i + 1) && !is(i + 1, {"and", "or", "for"});
    if (form == Form::Base && action->form == Form::Base && is_also_noun(i) && !has_object)
      continue;
    if (action->form == Form::Participle && !model.passive)
      continue;
    Verb verb = model;
    verb.at = i;
    verb.from = i;
    verb.adverbial = adverbial_before(from, i);
    verb.action = action;
    verb.means = false;
    verb.passive = action->form == Form::Participle;
    add(std::move(verb));
  }
}

}  // namespace lint
