// SPDX-License-Identifier: MIT
#include "lint/check/matcher.h"

#include <algorithm>

#include "lint/fact/time.h"

namespace lint {
namespace {

template <typename Value>
bool contains(const std::vector<Value>& list, const Value& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

Span words_of(const Term& term) {
  return term.via.empty() ? term.span : term.via;
}

/// Whether what stands behind the verb is something new that no word is known for, and so nothing
/// that a condition before it names: "shall submit a remediation plan".
bool brings_something_new(const Norm& norm, std::string_view text) {
  if (norm.verb.empty() || norm.passive || norm.predicate.end <= norm.verb.end)
    return false;
  const std::string_view behind = slice(text, {norm.verb.end, norm.predicate.end});
  return (behind.starts_with(" a ") || behind.starts_with(" an ")) &&
         std::none_of(norm.terms.begin(), norm.terms.end(),
                      [](const Term& term) { return term.zone == Term::Zone::Object; });
}

/// Whether the verb acts on what stands in this zone.
bool is_object(const Norm& norm, const Term& term, bool is_new) {
  switch (term.zone) {
    case Term::Zone::Object:
      return true;
    case Term::Zone::Condition:  // "notify Customer if a certification lapses"
      return !is_new || words_of(term).begin >= norm.verb.begin;
    case Term::Zone::Subject:
      return norm.passive || norm.copular || norm.modality == Modality::Fragment;
    default:
      return false;
  }
}

bool is_said(const Term& term) {
  return term.zone != Term::Zone::Excluded && term.zone != Term::Zone::Heading;
}

template <typename Accepts>
const Term* find_term(const Norm& norm, const std::vector<ConceptId>& concepts, Accepts accepts) {
  if (concepts.empty())
    return nullptr;
  for (const Term& term : norm.terms) {
    if (contains(concepts, term.concept_id) && accepts(term))
      return &term;
  }
  return nullptr;
}

const Term* find_in_sentence(const Facts& facts, const Norm& norm,
                             const std::vector<ConceptId>& concepts) {
  for (size_t i = norm.first_of_sentence;
       i < facts.norms.size() && facts.norms[i].first_of_sentence == norm.first_of_sentence; ++i) {
    if (const Term* term = find_term(facts.norms[i], concepts, is_said))
      return term;
  }
  return nullptr;
}

/// The nearest section with a heading that the clause is part of, with all below it; the whole
/// contract when there is none.
Span section_of(const ClauseTree& tree, ClauseId id) {
  const Clause& section = tree[tree.section(id)];
  const Clause& last = tree[section.end - 1];
  const uint32_t begin = section.heading.empty() ? section.text.begin : section.heading.begin;
  return {begin, std::max(last.text.end, last.heading.end)};
}

/// The first expression of one of the concepts; nothing for no concepts.
std::optional<Span> find_mention(const Facts& facts, Span span,
                                 const std::vector<ConceptId>& concepts) {
  if (concepts.empty())
    return std::nullopt;
  auto mention =
      std::lower_bound(facts.mentions.begin(), facts.mentions.end(), span.begin,
                       [](const Mention& other, uint32_t at) { return other.span.begin < at; });
  for (; mention != facts.mentions.end() && mention->span.begin < span.end; ++mention) {
    if (contains(concepts, mention->concept_id))
      return mention->span;
  }
  return std::nullopt;
}

/// "Provider shall maintain": the verb with modal and subject when they stand closely before it.
Span verb_words(const Norm& norm) {
  constexpr uint32_t kFar = 120;
  Span words = norm.verb.empty() ? norm.predicate : norm.verb;
  for (const Span before : {norm.modal, norm.subject}) {
    if (!before.empty() && before.end <= words.begin && words.end - before.begin < kFar)
      words.begin = before.begin;
  }
  return words;
}

/// Whether what the pattern is about stands beside one of `others` as another choice.
bool is_choice(const Norm& norm, const NormPattern& pattern, const std::vector<ConceptId>& others) {
  // "Shall not let A or B lapse": both.
  if (norm.negated || norm.modality == Modality::Prohibition)
    return false;
  return std::any_of(norm.choices.begin(), norm.choices.end(), [&](const Choice& choice) {
    const auto is_asked = [&](ConceptId id) {
      return contains(pattern.about, id) || contains(pattern.about_all, id);
    };
    return (is_asked(choice.first) && contains(others, choice.second)) ||
           (is_asked(choice.second) && contains(others, choice.first));
  });
}

/// A period that says how long something may take: not the length of an audit period or the term.
const PeriodPhrase* find_period(const NormPattern& pattern, const Norm& norm) {
  for (const PeriodPhrase& phrase : norm.periods) {
    if (phrase.zone == Term::Zone::Excluded)
      continue;
    const auto length = hours(phrase.period);
    if (!length)
      continue;
    const bool is_short = !pattern.longest_period || *length <= *pattern.longest_period;
    const bool is_long = !pattern.shortest_period || *length >= *pattern.shortest_period;
    if (is_short && is_long)
      return &phrase;
  }
  return nullptr;
}

const FrequencyPhrase* find_frequency(const NormPattern& pattern, const Norm& norm,
                                      Frequency::Kind kind) {
  for (const FrequencyPhrase& phrase : norm.frequencies) {
    if (phrase.zone == Term::Zone::Excluded || phrase.frequency.kind != kind)
      continue;
    const auto length = hours(phrase.frequency.interval);
    // A year may have 366 days.
    if (!pattern.longest_interval || !length || *length <= *pattern.longest_interval * 1.01)
      return &phrase;
  }
  return nullptr;
}

const FigurePhrase* find_amount(const Norm& norm) {
  const auto amount =
      std::find_if(norm.amounts.begin(), norm.amounts.end(),
                   [](const FigurePhrase& phrase) { return phrase.zone != Term::Zone::Excluded; });
  return amount == norm.amounts.end() ? nullptr : &*amount;
}

/// What makes another norm of the clause fit one of the patterns; nothing when none does.
std::optional<Span> find_clause_norm(const std::vector<NormPattern>& patterns, const Facts& facts,
                                     const ClauseTree& tree, size_t index) {
  const auto is_here = [&](size_t i) { return facts.norms[i].clause == facts.norms[index].clause; };
  size_t first = index;
  while (first > 0 && is_here(first - 1)) --first;
  for (size_t i = first; i < facts.norms.size() && is_here(i); ++i) {
    for (const NormPattern& pattern : patterns) {
      if (i == index || !may_fit(pattern, facts.norms[i]))
        continue;
      if (const Match other = match(pattern, facts, tree, i); other.fits())
        return other.words.front();
    }
  }
  return std::nullopt;
}

/// Looks beyond the sentence, and asks the query. Gives what does not fit; the words that do become
/// the most specific, those of section and contract only where the sentence gave none.
std::optional<Mismatch> match_surroundings(const NormPattern& pattern, const Facts& facts,
                                           const ClauseTree& tree, size_t index, Span& specific) {
  const Norm& norm = facts.norms[index];
  const Span contract{0, static_cast<uint32_t>(tree.document().text().size())};
  const auto is_in = [&](const std::vector<ConceptId>& concepts, Span span, bool is_clause) {
    if (concepts.empty())
      return true;
    const auto words = find_mention(facts, span, concepts);
    if (words && (is_clause || specific.empty()))
      specific = *words;
    return words.has_value();
  };
  const bool needs_section = !pattern.in_section.empty() || !pattern.section_without.empty();
  const Span section = needs_section ? section_of(tree, norm.clause) : Span{};
  if (!is_in(pattern.in_contract, contract, false) || !is_in(pattern.in_section, section, false) ||
      !is_in(pattern.in_clause, tree[norm.clause].text, true))
    return Mismatch::About;
  if (find_mention(facts, section, pattern.section_without) ||
      find_mention(facts, contract, pattern.contract_without))
    return Mismatch::Manner;
  if (!pattern.clause_norms.empty()) {
    const auto words = find_clause_norm(pattern.clause_norms, facts, tree, index);
    if (!words)
      return Mismatch::About;
    specific = *words;
  }
  if (!pattern.query)
    return std::nullopt;
  for (const Span span : norm.sentence) {
    const auto found = pattern.query->find(tree.document().text(span), span.begin);
    if (!found.empty()) {
      specific = found.front();
      return std::nullopt;
    }
  }
  return Mismatch::About;
}

}  // namespace

bool may_concern(const NormPattern& pattern, const Norm& norm) {
  const auto acts = [&](ConceptId action) { return contains(pattern.action, action); };
  const auto is_there = [&](ConceptId concept_id) {
    return std::any_of(norm.terms.begin(), norm.terms.end(),
                       [&](const Term& term) { return term.concept_id == concept_id; });
  };
  return (pattern.action.empty() || std::any_of(norm.actions.begin(), norm.actions.end(), acts)) &&
         (pattern.about.empty() ||
          std::any_of(pattern.about.begin(), pattern.about.end(), is_there)) &&
         std::all_of(pattern.about_all.begin(), pattern.about_all.end(), is_there);
}

bool may_fit(const NormPattern& pattern, const Norm& norm) {
  return (pattern.modality.empty() || contains(pattern.modality, norm.modality)) &&
         (pattern.by.empty() || contains(pattern.by, norm.actor)) && may_concern(pattern, norm);
}

Match match(const NormPattern& pattern, const Facts& facts, const ClauseTree& tree, size_t index) {
  const Norm& norm = facts.norms[index];
  Match result;
  const auto mismatch = [&](Mismatch kind) {
    if (!contains(result.mismatches, kind))
      result.mismatches.push_back(kind);
  };
  Span specific{};  // the words of the most specific thing asked for
  const bool denies = norm.negated || norm.modality == Modality::Prohibition ||
                      norm.modality == Modality::Exemption;
  const bool asks_for_it = contains(pattern.modality, norm.modality);
  const bool fits_polarity = pattern.negated ? denies : !norm.negated && (!denies || asks_for_it);
  if (!pattern.any_polarity && !fits_polarity)
    mismatch(Mismatch::Negated);
  if (!pattern.modality.empty() && !contains(pattern.modality, norm.modality))
    mismatch(Mismatch::Modality);
  if (!pattern.by.empty() && !contains(pattern.by, norm.actor))
    mismatch(Mismatch::Actor);
  if (contains(pattern.not_whose, norm.owner))
    mismatch(Mismatch::Actor);
  if (!pattern.whose.empty() && !contains(pattern.whose, norm.owner))
    mismatch(Mismatch::Actor);
  if (!pattern.to.empty() && std::none_of(norm.recipients.begin(), norm.recipients.end(),
                                          [&](Actor actor) { return contains(pattern.to, actor); }))
    mismatch(Mismatch::Actor);
  if (pattern.imperative && *pattern.imperative != norm.imperative)
    mismatch(Mismatch::Actor);
  if (pattern.through && *pattern.through != norm.through)
    mismatch(Mismatch::Actor);
  if (pattern.means && *pattern.means != norm.means)
    mismatch(Mismatch::Manner);
  if (pattern.passive && *pattern.passive != norm.passive)
    mismatch(Mismatch::Action);

  const bool is_new = brings_something_new(norm, tree.document().text());
  const auto object = [&](const Term& term) { return is_object(norm, term, is_new); };
  if (!pattern.action.empty()) {
    if (std::any_of(norm.actions.begin(), norm.actions.end(),
                    [&](ConceptId action) { return contains(pattern.action, action); }))
      specific = verb_words(norm);
    else
      mismatch(Mismatch::Action);
  }
  const Term* named = nullptr;  // what the verb acts on
  if (!pattern.about.empty()) {
    if (const Term* term = find_term(norm, pattern.about, object)) {
      named = term;
      if (specific.empty())
        specific = words_of(*term);
    } else {
      mismatch(Mismatch::About);
    }
  }
  for (const ConceptId concept_id : pattern.about_all) {
    const Term* term = find_term(norm, {concept_id}, object);
    if (term == nullptr)
      mismatch(Mismatch::About);
    else if (specific.empty())
      specific = words_of(*term);
  }
  if (!pattern.beside_or.empty() && !is_choice(norm, pattern, pattern.beside_or))
    mismatch(Mismatch::Manner);
  if (!pattern.not_beside_or.empty() && is_choice(norm, pattern, pattern.not_beside_or))
    mismatch(Mismatch::Manner);
  if (!pattern.with.empty()) {
    if (const Term* term = find_term(norm, pattern.with, is_said))
      specific = words_of(*term);
    else
      mismatch(Mismatch::About);
  }
  if (!pattern.excepted.empty()) {
    const auto is_excepted = [](const Term& term) { return term.zone == Term::Zone::Excluded; };
    if (const Term* term = find_term(norm, pattern.excepted, is_excepted))
      specific = words_of(*term);
    else
      mismatch(Mismatch::About);
  }
  if (!pattern.heading.empty()) {
    const auto in_heading = [](const Term& term) { return term.zone == Term::Zone::Heading; };
    if (find_term(norm, pattern.heading, in_heading) == nullptr)
      mismatch(Mismatch::About);
  }
  if (!pattern.in_sentence.empty()) {
    const Term* term = find_in_sentence(facts, norm, pattern.in_sentence);
    if (term == nullptr)
      mismatch(Mismatch::About);
    else if (pattern.with.empty())
      specific = words_of(*term);
  }
  for (const ConceptId concept_id : pattern.with_all) {
    if (const Term* term = find_term(norm, {concept_id}, is_said))
      specific = words_of(*term);
    else
      mismatch(Mismatch::About);
  }
  // What is named by its own words is not made something else by what another term stands for.
  const auto is_obstacle = [&](const Term& term) {
    return is_said(term) &&
           (term.via.empty() || !named || !named->via.empty() || term.via.overlaps(named->span));
  };
  if (const Term* term = find_term(norm, pattern.without, is_obstacle))
    result.obstacle = words_of(*term);
  else if (const auto words = find_mention(facts, tree[norm.clause].text, pattern.clause_without))
    result.obstacle = *words;
  if (!result.obstacle.empty())
    mismatch(Mismatch::Manner);

  using PeriodTest = NormPattern::PeriodTest;
  if (pattern.period == PeriodTest::Defined) {
    if (const PeriodPhrase* period = find_period(pattern, norm))
      specific = period->via.empty() ? period->span : period->via;
    else
      mismatch(Mismatch::Time);
  } else if (pattern.period == PeriodTest::Blank) {
    if (norm.blanks.empty())
      mismatch(Mismatch::Time);
    else
      specific = norm.blanks.front();
  } else if (pattern.period == PeriodTest::None && !norm.periods.empty()) {
    mismatch(Mismatch::Time);
  }
  using FrequencyTest = NormPattern::FrequencyTest;
  const FrequencyPhrase* every = find_frequency(pattern, norm, Frequency::Kind::Every);
  const FrequencyPhrase* cap = find_frequency(pattern, norm, Frequency::Kind::AtMost);
  if (pattern.frequency == FrequencyTest::Every) {
    if (every != nullptr)
      specific = every->span;
    else
      mismatch(Mismatch::Time);
  } else if (pattern.frequency == FrequencyTest::Cap) {
    if (cap != nullptr)
      specific = cap->span;
    else
      mismatch(Mismatch::Time);
  } else if (pattern.frequency == FrequencyTest::None && (every != nullptr || cap != nullptr)) {
    mismatch(Mismatch::Time);
  }

  using AmountTest = NormPattern::AmountTest;
  const FigurePhrase* amount = find_amount(norm);
  if (pattern.amount == AmountTest::Defined) {
    if (amount != nullptr)
      specific = amount->via.empty() ? amount->span : amount->via;
    else
      mismatch(Mismatch::Time);
  } else if (pattern.amount == AmountTest::None && amount != nullptr) {
    mismatch(Mismatch::Time);
  }

  // What takes longer to find is looked for last.
  if (result.fits()) {
    if (const auto around = match_surroundings(pattern, facts, tree, index, specific))
      mismatch(*around);
  }
  std::sort(result.mismatches.begin(), result.mismatches.end());
  if (result.fits())
    result.words.push_back(specific.empty() ? verb_words(norm) : specific);
  return result;
}

}  // namespace lint
