// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string_view>

#include "lint/fact/subject.h"
#include "lint/fact/word_class.h"
#include "lint/syntax/phrase.h"

namespace lint {

/// One segment of a sentence, the phrases [begin, end) between stops and semicolons: what each of
/// its phrases is for the verbs around it. English only; `reading` must outlive it. Every index is
/// one of `reading.phrases`.
class Segment {
 public:
  Segment(const Reading& reading, size_t begin, size_t end)
      : reading_(reading), begin_(begin), end_(end) {}

  Phrase::Kind kind(size_t i) const { return reading_.phrases[i].kind; }
  bool is(size_t i, std::initializer_list<FoldedWord> words) const {
    return i < end_ && reading_.is(i, words);
  }
  bool is_separator(size_t i) const { return i < end_ && lint::is_separator(reading_, i); }
  bool is_modal(size_t i) const {
    return modality_of(kind(i)) && !is_inverted_condition(i) && !is_month(i);
  }
  /// "in the month of May", "each May": no modal.
  bool is_month(size_t i) const;
  bool is_conjunction(size_t i) const { return i < end_ && lint::is_conjunction(reading_, i); }
  bool is_relative(size_t i) const { return i < end_ && lint::is_relative(reading_, i); }
  bool is_adverb(size_t i) const { return i < end_ && lint::is_adverb(reading_, i); }
  bool is_preposition(size_t i) const { return i < end_ && lint::is_preposition(reading_, i); }
  bool is_determiner(size_t i) const { return i < end_ && lint::is_determiner(reading_, i); }
  /// "its obligation to adhere", "it is Provider's responsibility to": the noun stands for the
  /// modal.
  bool is_obligation(size_t i) const;
  /// "undertakes: (a) to hold": something stands between the verb and what it promises.
  bool is_promise(size_t i) const;
  /// "Operator is to supply": of a party and an act, unlike "the purpose is to".
  bool is_destined(size_t i) const;
  /// "may, but shall not be obliged to, permit": the exemption is said in passing.
  bool is_in_passing(size_t i) const {
    return kind(i) == Phrase::Kind::Exemption && is(i - 1, {"but"});
  }
  /// Whether the words at `i` are also a noun ("audit", "report").
  bool is_also_noun(size_t i) const;
  /// Whether the words at `i` begin a longer name of a thing: "Audit Rights Generally".
  bool begins_name(size_t i) const;
  /// "towards you, my client, to keep": behind the comma that ends the apposition which a comma at
  /// `i` begins; `i` + 1 when none does.
  size_t behind_apposition(size_t i) const;
  /// Behind the bracket that opens at `i`, or `i` + 1.
  size_t behind_bracket(size_t i) const;
  /// "shall, and shall procure that each subcontractor shall, allow", "must (and must ensure that
  /// its agents) keep": behind what is put in between the modal at `modal` and its verb; `modal` +
  /// 1 when nothing is.
  size_t behind_interjection(size_t modal) const;
  /// "It is an obligation of Provider, for the whole term, to hold": the verb that the obligation
  /// at `i` is to; `i` when it is none of a party.
  size_t verb_of_obligation(size_t i) const;
  /// "Provider's obligation under clause 17 includes the giving of notice": the act behind the verb
  /// at `i`; `i` when the words say something else.
  size_t act_in_obligation(size_t i) const;
  /// Behind "itself towards Tenant", brackets and commas, which may stand between a promise and its
  /// "to".
  size_t behind_addressee(size_t i) const;
  /// "is obliged, for the whole of the term, to maintain": the words between keep the grammar from
  /// reading it as one modal.
  bool is_bond(size_t i) const;
  /// The phrase at which the verb stands that a modal before `i` governs: behind adverbs and
  /// phrases between commas.
  size_t verb_slot(size_t i) const;
  /// "If", "in the event that": whether the segment begins with a condition.
  bool opens_condition() const;
  /// Whether the noun phrase [from, to) names one of the parties, or both.
  bool is_somebody(size_t from, size_t to) const;
  /// "At no time shall Landlord permit": whether the words at `i` put the modal before its subject.
  bool opens_inversion(size_t i) const;
  /// Behind the party that follows the modal at `modal` and precedes its verb; `modal` + 1 when
  /// none does.
  size_t behind_inverted_subject(size_t modal) const;
  /// The same for a subject that is no party: "shall the liability of either party exceed".
  size_t behind_inverted_thing(size_t modal) const;
  /// "warrants that it will ..., and that it will": what is promised, not more about a noun.
  bool is_content_clause(size_t that) const;
  /// "does not warrant that it will", "makes no representation that it holds or will hold", where
  /// `i` is behind "that" or the conjunction.
  bool is_promise_denied(size_t i) const;
  /// Whether a word in -s is a verb: "audits" after "the Provider's" or "of" is none.
  bool is_verb_here(size_t i) const;
  size_t skip_adverbs(size_t i) const;
  bool has_negation(size_t from, size_t to) const;
  /// Behind the comma that ends the adverbial which begins at `i`; `i` when none does.
  size_t behind_adverbial(size_t i, size_t limit) const;
  /// "withdrawal, lapse or restriction", "force and effect", "the auditor, and the regulator,
  /// access to", "accredited to ISO 27001 and subject to": what looks like a further verb belongs
  /// to the words before.
  bool is_fixed_pair(size_t i) const;
  /// Whether "to" stands before a verb in [from, to).
  bool has_infinitive(size_t from, size_t to) const;
  /// Whether the words before `at` belong to "which ..., " rather than to the sentence.
  bool is_in_relative_clause(size_t from, size_t at) const;
  /// Whether a condition with its verb in front begins in [from, at).
  bool is_in_inverted_condition(size_t from, size_t at) const;
  /// Whether [from, to) holds nothing that an object could be made of.
  bool is_bare(size_t from, size_t to) const;

 protected:
  const Reading& reading_;
  size_t begin_;
  size_t end_;

 private:
  /// Not "Customer within ten days", which ends in something else than a subject.
  bool is_subject_before(size_t i) const;
  /// Whether the comma at `j` ends the prepositional phrase that begins at `from`, rather than
  /// dividing a list in it: "following any suspension, withdrawal or loss, give notice".
  bool ends_phrase(size_t from, size_t j) const;
  bool has_list(size_t from, size_t to) const;
  /// "on demand supply the Customer": what could be a noun is none before an article or a party.
  bool takes_object(size_t i) const;
  /// "upon Customer's written request": a word after these is a noun.
  bool is_noun_here(size_t i) const;
  /// "Should the certificate be withdrawn", "... should either expire": the subject follows.
  bool is_inverted_condition(size_t i) const;
};

}  // namespace lint
