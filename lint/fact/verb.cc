// SPDX-License-Identifier: MIT
#include "lint/fact/verb.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

#include "lint/fact/predicate.h"
#include "lint/fact/word_class.h"

namespace lint {

namespace {

using Kind = Phrase::Kind;
using Form = Mention::Form;

/// Reads one segment of a sentence: what stands between stops and semicolons.
class SegmentReader : private PredicateReader {
 public:
  SegmentReader(const Reading& reading, size_t begin, size_t end, const Verb* before)
      : PredicateReader(reading, begin, end), before_(before) {}

  std::vector<Verb> verbs() {
    while (begin_ < end_ && (is_separator(begin_) || is_conjunction(begin_))) ++begin_;
    std::vector<size_t> modals;
    for (size_t i = begin_; i < end_; ++i) {
      if (is_relative_bracket(i)) {
        i = behind_bracket(i) - 1;
        continue;
      }
      if (is_in_passing(i) && !modals.empty() && i <= modals.back() + 3)
        continue;
      if (is_modal(i) || is_obligation(i) || is_promise(i) || is_bond(i) || is_destined(i)) {
        modals.push_back(i);
        i = behind_interjection(i) - 1;
      }
    }
    drop_conditional(modals);
    const size_t first_modal = modals.empty() ? end_ : modals.front();
    read_statement(first_modal);
    for (size_t k = 0; k < modals.size(); ++k) read_modal(modals[k], k == 0);
    if (verbs_.empty() && modals.empty())
      read_bare_infinitive();
    close_predicates();
    return std::move(verbs_);
  }

 private:
  /// "Customer (which may be an affiliate)": what a bracket says of a name governs nothing.
  bool is_relative_bracket(size_t i) const {
    return kind(i) == Kind::Open && is(i + 1, {"which", "who"});
  }

  /// "In the event that a report shall lapse, Supplier shall give notice": takes away the modals of
  /// the condition, which bind nobody.
  void drop_conditional(std::vector<size_t>& modals) const {
    if (!opens_condition())
      return;
    const auto is_main = [&](size_t modal) {
      size_t first = modal;
      while (first > begin_ && kind(first - 1) != Kind::Comma) --first;
      return first > begin_ && first < modal &&
             (is(first, {"it", "they", "we", "you"}) || is_somebody(first, modal));
    };
    const auto main = std::find_if(modals.begin(), modals.end(), is_main);
    if (main != modals.end())
      modals.erase(modals.begin(), main);
  }

  /// What stands before the first modal, or all when there is none: a statement, an imperative, or
  /// nothing that governs anything.
  void read_statement(size_t limit) {
    Verb verb{.lead = begin_};
    if (read_imperative(verb, limit))
      return;
    // "If a certification is suspended, Provider shall ...": a condition states nothing.
    if (limit < end_ && opens_condition())
      return;
    for (size_t i = begin_; i < limit; ++i) {
      if (const size_t owed = verb_of_obligation(i); owed > i && owed < limit) {
        verb.modality = Modality::Duty;
        verb.modal = reading_.phrases[i].span;
        verb.subject = find_subject(reading_, i + 2, owed);
        verb.subject.actor = actor_of(reading_, i + 2, owed);
        read_predicate(verb, owed, limit);
        return;
      }
      if (const size_t act = act_in_obligation(i); act > i && act < limit) {
        verb.modality = Modality::Duty;
        verb.modal = reading_.phrases[i].span;
        verb.subject = find_subject(reading_, begin_, i);
        verb.subject.actor = owner_of_duty(i);
        read_predicate(verb, act, limit);
        return;
      }
      if (const size_t required = verb_required(i, limit); required < limit) {
        verb.modality = Modality::Duty;
        verb.modal = reading_.phrases[i].span;
        verb.subject = find_subject(reading_, i + 1, required);
        read_predicate(verb, required, limit);
        return;
      }
    }
    for (size_t i = begin_; i < limit; ++i) {
      if (is(i, {"that", "which", "who", "what", "how", "why", "if", "where", "when", "unless",
                 "whether", "should"}) &&
          i > begin_) {
        // "warrants that it complies" says so.
        if (is_content_clause(i))
          continue;
        // A clause of its own: go on behind its comma.
        while (i < limit && kind(i) != Kind::Comma && kind(i) != Kind::Close) ++i;
        continue;
      }
      if (kind(i) == Kind::Open) {
        i = behind_bracket(i) - 1;
        continue;
      }
      const bool auxiliary = is(i, {"do", "does", "don't", "doesn't"});
      const bool is_finite =
          (reading_.action_at(i, Form::Third) != nullptr && is_verb_here(i)) ||
          (is(i, {"is", "are", "has", "have", "been"}) && i > begin_) || auxiliary ||
          (i > begin_ && reading_.action_at(i, Form::Base) != nullptr &&
           (is(i - 1, {"we", "you", "they", "i", "parties"}) || is(i, {"stand", "remain"}) ||
            (is_adverb(i - 1) && i > begin_ + 1 && is(i - 2, {"we", "you", "they"}))));
      if (is_finite && i > begin_) {
        Subject subject = find_subject(reading_, begin_, i);
        if (subject.actor == Actor::Implied && i == begin_)
          break;
        if (subject.pronoun)
          subject.actor = actor_of_pronoun(subject.first, before_);
        verb.subject = subject;
        verb.negated = subject.negated || is(i, {"don't", "doesn't"});
        size_t slot = i;
        if (auxiliary) {
          slot = skip_adverbs(i + 1);
          verb.negated = verb.negated || has_negation(i, slot);
        } else if (i > begin_ && kind(i - 1) == Kind::Negation) {
          verb.negated = true;
        }
        const size_t known = verbs_.size();
        read_predicate(verb, slot, limit);
        const bool says_something =
            std::any_of(verbs_.begin() + static_cast<ptrdiff_t>(known), verbs_.end(),
                        [](const Verb& other) { return other.action != nullptr; });
        if (says_something || limit == end_)
          return;
        verbs_.resize(known);
      }
    }
  }

  /// The party whose obligation the words before `end` speak of.
  Actor owner_of_duty(size_t end) const {
    for (size_t i = begin_; i < end; ++i) {
      if (reading_.words(i).ends_with("'s") || reading_.words(i).ends_with("s'"))
        return actor_of(reading_, begin_, i + 1);
    }
    return Actor::Unknown;
  }

  /// "Provider to hold ISO 27001", "SOC 2 report: yearly, to be uploaded by Provider": duties in
  /// the style of term sheets and lists.
  void read_bare_infinitive() {
    constexpr size_t kLongestName = 4;
    for (size_t to = begin_ + 1; to + 1 < end_ && to <= begin_ + kLongestName; ++to) {
      if (!is(to, {"to"}) || !is_somebody(begin_, to) ||
          reading_.action_at(skip_adverbs(to + 1), Form::Base) == nullptr)
        continue;
      Verb verb{.modality = Modality::Duty, .modal = reading_.phrases[to].span, .lead = begin_};
      verb.subject = find_subject(reading_, begin_, to);
      read_predicate(verb, skip_adverbs(to + 1), end_);
      return;
    }
    for (size_t i = begin_ + 1; i + 2 < end_; ++i) {
      const size_t slot = i + 1;
      if (!is(i, {"to"}) || !is(slot, {"be"}) ||
          reading_.action_at(skip_adverbs(slot + 1), Form::Participle) == nullptr)
        continue;
      Verb verb{.modality = Modality::Duty, .modal = reading_.phrases[i].span, .lead = begin_};
      verb.subject.actor = Actor::Unknown;
      verb.subject.span = {reading_.phrases[begin_].span.begin, reading_.phrases[i - 1].span.end};
      verb.subject.first = begin_;
      read_predicate(verb, slot, end_);
      return;
    }
  }

  /// "It is a condition of this Agreement that Provider hold": the subjunctive behind "that" at
  /// `that`; `limit` when there is none.
  size_t verb_required(size_t that, size_t limit) const {
    if (!is(that, {"that"}))
      return limit;
    bool requires_it = false;
    for (size_t i = begin_; i < that; ++i)
      requires_it = requires_it || is(i, {"condition", "requirement", "requires", "require",
                                          "essential", "stipulated", "mandatory", "required"});
    if (!requires_it)
      return limit;
    constexpr size_t kLongestName = 5;
    for (size_t i = that + 2; i < limit && i <= that + kLongestName; ++i) {
      if (reading_.action_at(i, Form::Base) != nullptr && is_somebody(that + 1, i))
        return i;
    }
    return limit;
  }

  /// Whether the segment begins with a verb that commands.
  bool read_imperative(Verb verb, size_t limit) {
    const size_t slot = verb_slot_of_imperative();
    if (slot >= limit || (limit < end_ && limit - slot < 3))
      return false;
    verb.modality = Modality::Duty;
    verb.imperative = true;
    if (before_ != nullptr && before_->subject.actor != Actor::Implied && !before_->modal.empty()) {
      verb.modality = before_->modality;  // "; and shall" is understood
      verb.subject = before_->subject;
      verb.modal = before_->modal;
      verb.imperative = false;
    }
    verb.subject.first = slot;
    read_predicate(verb, slot, limit);
    return true;
  }

  /// "Maintain SOC 2 ...", "to allow for audits": the verb of a segment that begins with one.
  size_t verb_slot_of_imperative() const {
    size_t i = begin_;
    // "To verify ..., Provider undergoes": a purpose, which an item ("to allow audits") is not.
    if (i < end_ && reading_.words(i) == "to")
      ++i;
    while (i < end_ && is_adverb(i) && kind(i) != Kind::Frequency &&
           !is(i, {"at", "each", "either"}))
      ++i;
    if (i >= end_ || reading_.action_at(i, Form::Base) == nullptr || is(i, {"subject"}))
      return end_;
    if (is_also_noun(i) && !(is_determiner(i + 1) && !is(i + 1, {"and", "or", "for"})))
      return end_;
    return begins_name(i) ? end_ : i;
  }

  bool verbs_are_subordinate() const {
    return !verbs_.empty() && std::all_of(verbs_.begin(), verbs_.end(),
                                          [](const Verb& verb) { return verb.subordinate; });
  }

  /// Which party promises what stands behind "that" at `that`.
  std::optional<Actor> promiser(size_t that) const {
    if (!is_content_clause(that))
      return std::nullopt;
    size_t verb = that - 1;
    while (verb > begin_ + 2 && is_conjunction(verb - 1)) verb -= 2;
    const Actor actor = find_subject(reading_, begin_, verb).actor;
    return actor == Actor::Operator || actor == Actor::Tenant ? std::optional(actor) : std::nullopt;
  }

  /// "a copy of which report, with the certificate, shall be sent": where "a copy" stands; `modal`
  /// when the words are not there.
  size_t copy_of_which(size_t modal) const {
    const size_t floor = verbs_.empty() ? begin_ : verbs_.back().at + 1;
    for (size_t i = modal; i-- > floor + 2;) {
      if (is(i, {"which"}) && is(i - 1, {"of"}) && is(i - 2, {"copy", "copies"}))
        return i - 2;
    }
    return modal;
  }

  void read_modal(size_t modal, bool is_first) {
    // "shall not later than May 1 deliver": the time is denied, not the verb.
    const bool denies_time = is(modal + 1, {"later", "sooner"}) && is(modal + 2, {"than"});
    const Modality denied = is(modal, {"may not", "can not"}) ? Modality::Power : Modality::Duty;
    Verb verb{.modality = denies_time ? denied : modality_of(kind(modal)).value_or(Modality::Duty),
              .modal = reading_.phrases[modal].span};
    size_t border = begin_;
    const Verb* previous = verbs_.empty() ? before_ : &verbs_.back();
    if (!is_first || !verbs_.empty()) {
      const size_t floor = verbs_.empty() ? begin_ : verbs_.back().at + 1;
      int depth = 0;
      for (size_t i = modal; i-- > floor;) {
        if (kind(i) == Kind::Close)
          ++depth;
        if (kind(i) == Kind::Open) {
          if (depth == 0) {
            border = i + 1;
            break;
          }
          --depth;
        }
        if (depth > 0)
          continue;
        if (is_relative(i)) {
          verb.subordinate = !is_content_clause(i);
          border = i + 1;
          break;
        }
        if (kind(i) == Kind::Comma || is_conjunction(i) || kind(i) == Kind::Colon ||
            kind(i) == Kind::Dash) {
          border = i + 1;
          break;
        }
        border = i;
      }
      // "any authority that is entitled to review it, may inspect": what governs stands in a
      // relative clause of the subject.
      if (border == modal && verbs_are_subordinate())
        border = begin_;
    }
    // "an authority that may inspect": only "that" as a pronoun stands right before its verb.
    if (modal > begin_ + 1 && is(modal - 1, {"that", "which", "who"})) {
      verb.subordinate = true;
      border = modal;
    }
    verb.lead = border;
    verb.leads = true;
    // "Provider does not" before "warrant that it will".
    size_t subject_end = modal;
    while (subject_end > border + 1 && (kind(subject_end - 1) == Kind::Negation ||
                                        is(subject_end - 1, {"do", "does", "did", "not"})))
      --subject_end;
    verb.subject = find_subject(reading_, border, subject_end);
    verb.subject.negated = verb.subject.negated || has_negation(subject_end, modal);
    // "Except for breaches of Section 7, in no event shall ..."
    const bool is_inverted =
        opens_inversion(border) || (modal >= border + 3 && opens_inversion(modal - 3));
    const size_t inverted = is_inverted         ? behind_inverted_subject(modal)
                            : is_promise(modal) ? behind_addressee(modal + 1)
                                                : behind_interjection(modal);
    if (is_inverted && inverted > modal + 1) {
      verb.subject = find_subject(reading_, modal + 1, inverted);
      if (verb.modality == Modality::Duty)
        verb.modality = Modality::Prohibition;
    }
    // "undertakes that the premises will remain certified": whoever promises it answers for it.
    if (verb.subject.actor == Actor::Facility && verb.subject.first > begin_ + 1)
      verb.subject.actor = promiser(verb.subject.first - 1).value_or(verb.subject.actor);
    if (const size_t copy = copy_of_which(modal); copy < modal && verb.subject.span.empty()) {
      verb.lead = copy;
      verb.subject.first = copy;
      verb.subject.span = {reading_.phrases[copy].span.begin, reading_.phrases[modal - 1].span.end};
    }
    // "... and, if it lapses, Provider shall": the condition is this verb's.
    if (!verb.subject.span.empty() && !verbs_.empty()) {
      const size_t condition = adverbial_before(verbs_.back().at + 1, verb.subject.first);
      if (condition < verb.subject.first && condition < verb.lead)
        verb.lead = condition;
    }
    if (verb.subject.span.empty() && previous != nullptr) {
      if (!verbs_.empty()) {
        const size_t adverbial = adverbial_before(verbs_.back().at + 1, modal);
        if (adverbial < modal)
          verb.lead = adverbial;
      }
      verb.subject = previous->subject;
      verb.subject.first = modal;
    }
    verb.negated = verb.subject.negated || is_promise_denied(border);
    if (verb.subject.pronoun)
      verb.subject.actor = actor_of_pronoun(verb.subject.first, previous);
    // "In no event shall Provider be required to": the subject follows.
    if (verb.subject.span.empty() && modal > begin_ && has_negation(begin_, modal))
      verb.negated = true;
    size_t limit = end_;
    for (size_t i = behind_interjection(modal); i < end_; ++i) {
      if (is_relative_bracket(i)) {
        i = behind_bracket(i) - 1;
        continue;
      }
      if (is_modal(i) && !(is_in_passing(i) && i <= modal + 3)) {
        limit = i;
        break;
      }
    }
    const size_t slot = verb_slot(inverted);
    if (slot < limit) {
      if (has_negation(modal + 1, slot))
        verb.negated = true;
      read_predicate(verb, slot, limit);
    }
  }

  /// Whom "it" at `at` stands for: in "Provider warrants that it holds" who says so, else who acted
  /// before.
  Actor actor_of_pronoun(size_t at, const Verb* previous) const {
    for (size_t i = begin_ + 1; i < at; ++i) {
      if (is(i, {"represents", "warrants", "covenants", "confirms", "states", "declares",
                 "certifies", "acknowledges", "agrees", "undertakes", "represent", "warrant",
                 "confirm", "declare", "acknowledge", "agree", "says", "knows"})) {
        const Actor speaker = find_subject(reading_, begin_, i).actor;
        if (speaker != Actor::Implied && speaker != Actor::Unknown)
          return speaker;
      }
    }
    if (at > begin_ && previous == before_) {
      const Actor before = actor_of(reading_, begin_, at);
      if (before != Actor::Implied && before != Actor::Unknown)
        return before;
    }
    return previous != nullptr ? previous->subject.actor : Actor::Unknown;
  }

  /// Ends each predicate where the next verb of the same rank takes over.
  void close_predicates() {
    std::stable_sort(verbs_.begin(), verbs_.end(),
                     [](const Verb& a, const Verb& b) { return a.at < b.at; });
    size_t next_main = end_;
    for (size_t k = verbs_.size(); k-- > 0;) {
      Verb& verb = verbs_[k];
      verb.end = next_main;
      if (verb.subordinate) {
        for (size_t i = verb.at; i < verb.end; ++i) {
          if (kind(i) == Kind::Comma) {
            verb.end = i;
            break;
          }
        }
        continue;
      }
      // A verb whose object stands behind the next one shares it: "maintain and renew the report".
      const bool shares = k + 1 < verbs_.size() && next_main == verbs_[k + 1].at &&
                          next_main - verb.at <= 3 && is_bare(verb.at + 1, next_main);
      if (shares || (k + 1 < verbs_.size() && verbs_[k + 1].means))
        verb.end = verbs_[k + 1].end;
      const bool own_subject = verb.leads && verb.subject.first < verb.at && verb.lead > begin_;
      next_main = own_subject ? std::min(verb.at, verb.lead) : verb.adverbial;
    }
  }

  const Verb* before_;
};

}  // namespace

std::vector<Verb> read_verbs(const Reading& reading, size_t begin, size_t end, const Verb* before) {
  return SegmentReader(reading, begin, end, before).verbs();
}

}  // namespace lint
