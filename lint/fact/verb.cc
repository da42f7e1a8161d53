// SPDX-License-Identifier: MIT
#include "lint/fact/verb.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <utility>

#include "lint/fact/word_class.h"

namespace lint {

namespace {

using Kind = Phrase::Kind;
using Form = Mention::Form;

/// Reads one segment of a sentence: what stands between stops and semicolons.
class SegmentReader {
 public:
  SegmentReader(const Reading& reading, size_t begin, size_t end, const Verb* before)
      : reading_(reading), begin_(begin), end_(end), before_(before) {}

  std::vector<Verb> verbs() {
    while (begin_ < end_ && (is_separator(begin_) || is_conjunction(begin_))) ++begin_;
    std::vector<size_t> modals;
    for (size_t i = begin_; i < end_; ++i) {
      if (is_modal(i) || is_obligation(i) || is_bond(i) || is_destined(i))
        modals.push_back(i);
    }
    const size_t first_modal = modals.empty() ? end_ : modals.front();
    read_statement(first_modal);
    for (size_t k = 0; k < modals.size(); ++k) read_modal(modals[k], k == 0);
    close_predicates();
    return std::move(verbs_);
  }

 private:
  Kind kind(size_t i) const { return reading_.phrases[i].kind; }
  bool is(size_t i, std::initializer_list<std::string_view> words) const {
    return i < end_ && reading_.is(i, words);
  }
  /// "acknowledges its obligation to adhere": the noun stands for the modal.
  bool is_obligation(size_t i) const {
    return is(i, {"obligation", "undertaking", "commitment"}) && is(i + 1, {"to"}) &&
           i > begin_ + 1 && is(i - 1, {"its", "their", "our", "his"}) &&
           reading_.action_at(i + 2, Form::Base) != nullptr;
  }
  /// "Operator is to supply": of a party and an act, unlike "the purpose is to".
  bool is_destined(size_t i) const {
    return is(i, {"is", "are"}) && is(i + 1, {"to"}) && i > begin_ &&
           reading_.action_at(i + 2, Form::Base) != nullptr &&
           is_one_of_the_parties(find_subject(reading_, begin_, i).actor);
  }
  static bool is_one_of_the_parties(Actor actor) {
    return actor == Actor::Operator || actor == Actor::Tenant || actor == Actor::Both;
  }
  bool is_separator(size_t i) const { return i < end_ && lint::is_separator(reading_, i); }
  bool is_modal(size_t i) const { return modality_of(kind(i)) && !is_inverted_condition(i); }
  bool is_conjunction(size_t i) const { return i < end_ && lint::is_conjunction(reading_, i); }
  bool is_relative(size_t i) const { return i < end_ && lint::is_relative(reading_, i); }
  bool is_adverb(size_t i) const { return i < end_ && lint::is_adverb(reading_, i); }
  bool is_preposition(size_t i) const { return i < end_ && lint::is_preposition(reading_, i); }
  bool is_determiner(size_t i) const { return i < end_ && lint::is_determiner(reading_, i); }

  /// Whether the words at `i` are also a noun ("audit", "report").
  bool is_also_noun(size_t i) const {
    if (is(i, {"report", "effect", "request",   "notice",     "change",   "access",   "support",
               "supply", "review", "test",      "control",    "document", "transfer", "demand",
               "answer", "issue",  "provision", "withdrawal", "license",  "licence"}))
      return true;
    const auto [first, last] = reading_.mentions_at(i);
    return std::any_of(first, last, [&](const Mention& mention) {
      return mention.span.begin == reading_.phrases[i].span.begin &&
             reading_.vocabulary[mention.concept_id].kind == Concept::Kind::Thing;
    });
  }

  bool expresses(size_t at, Form form, std::string_view concept_id) const {
    const auto [first, last] = reading_.mentions_at(at);
    return std::any_of(first, last, [&](const Mention& mention) {
      return mention.form == form && mention.span.begin == reading_.phrases[at].span.begin &&
             reading_.vocabulary[mention.concept_id].id == concept_id;
    });
  }

  /// Behind the bracket that opens at `i`, or `i` + 1.
  size_t behind_bracket(size_t i) const {
    int depth = 0;
    for (size_t j = i; j < end_; ++j) {
      if (kind(j) == Kind::Open)
        ++depth;
      if (kind(j) == Kind::Close && --depth == 0)
        return j + 1;
    }
    return i + 1;
  }

  /// "is obliged, for the whole of the term, to maintain": the words between keep the grammar from
  /// reading it as one modal.
  bool is_bond(size_t i) const {
    if (!is(i, {"is", "are", "be", "remains", "remain"}) ||
        !is(i + 1, {"obliged", "obligated", "bound", "required", "committed"}))
      return false;
    for (size_t j = i + 2; j < end_ && !is_modal(j); ++j) {
      if (is(j, {"to"}) && reading_.action_at(skip_adverbs(j + 1), Form::Base) != nullptr)
        return true;
    }
    return false;
  }
  /// "Should the certificate be withdrawn", "... should either expire": the subject follows.
  bool is_inverted_condition(size_t i) const {
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
  /// Not "Customer within ten days", which ends in something else than a subject.
  bool is_subject_before(size_t i) const {
    return i > begin_ && is(i - 1, {"it", "they", "which", "who", "that"});
  }

  /// The phrase at which the verb stands that a modal before `i` governs: behind adverbs and
  /// phrases between commas.
  size_t verb_slot(size_t i) const {
    while (i < end_) {
      if (kind(i) == Kind::Open && behind_bracket(i) < end_) {
        i = behind_bracket(i);
      } else if (is(i, {"continue", "continues"}) && is(i + 1, {"to"})) {
        i += 2;
      } else if (is_bond(i - 1)) {
        ++i;
      } else if (is_separator(i) || is_conjunction(i) || kind(i) == Kind::Negation ||
                 kind(i) == Kind::Number) {
        ++i;
      } else if (reading_.action_at(i, Form::Base) != nullptr) {
        return i;
      } else if (is(i, {"of"}) || (is_preposition(i) && !is(i, {"to"}))) {
        // A prepositional phrase: up to its comma, or to a verb that cannot be a noun.
        size_t j = i + 1;
        while (j < end_ && !ends_phrase(i + 1, j) && !is_modal(j) &&
               !(reading_.action_at(j, Form::Base) != nullptr && j > i + 1 && !is_noun_here(j) &&
                 (!is_also_noun(j) || takes_object(j))) &&
               !is(j, {"be"}))
          ++j;
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

  /// Whether the comma at `j` ends the prepositional phrase that begins at `from`, rather than
  /// dividing a list in it: "following any suspension, withdrawal or loss, give notice".
  bool ends_phrase(size_t from, size_t j) const {
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

  bool has_list(size_t from, size_t to) const {
    for (size_t i = from; i < to; ++i) {
      if (is(i, {"or", "and"}))
        return true;
    }
    return false;
  }

  /// "on demand supply the Customer": what could be a noun is none before an article or a party.
  bool takes_object(size_t i) const {
    return is(i + 1, {"the", "a", "an", "to", "its", "their", "our", "your", "it", "them"}) ||
           (i + 1 < end_ && actor_of(reading_, i + 1, i + 2) != Actor::Unknown);
  }

  /// "upon Customer's written request": a word after these is a noun.
  bool is_noun_here(size_t i) const {
    const std::string_view before = reading_.words(i - 1);
    return before.ends_with("'s") || before.ends_with("s'") ||
           is(i - 1, {"the", "a", "an", "its", "their", "our", "your", "any", "such", "written",
                      "reasonable", "prior", "first", "advance", "each", "further", "formal"});
  }

  size_t skip_adverbs(size_t i) const {
    while (i < end_ && (is_adverb(i) || kind(i) == Kind::Negation)) ++i;
    return i;
  }

  bool has_negation(size_t from, size_t to) const {
    for (size_t i = from; i < to; ++i) {
      if (denies(reading_, i))
        return true;
    }
    return false;
  }

  void add(Verb verb) { verbs_.push_back(std::move(verb)); }

  /// Reads the verb at `slot` and those that share its subject, up to `limit`.
  void read_predicate(Verb verb, size_t slot, size_t limit) {
    if (slot >= limit)
      return;
    verb.at = slot;
    verb.from = slot;
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
      const Mention* participle =
          next < limit ? reading_.action_at(next, Form::Participle) : nullptr;
      if (participle != nullptr) {
        verb.action = participle;
        verb.at = next;
        verb.passive = passive;
        form = Form::Participle;
      }
    }
    for (const Form candidate : {own_form, finite ? Form::Base : own_form, Form::Gerund}) {
      if (verb.action == nullptr)
        verb.action = reading_.action_at(slot, candidate);
    }
    verb.copular = verb.action != nullptr && !verb.passive &&
                   is(verb.at, {"be", "is", "are", "remain", "remains", "stay", "stays", "continue",
                                "continues"});
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

  /// "shall cause X to maintain", "shall ensure that X maintains / is maintained".
  void read_caused(const Verb& model, size_t from, size_t limit) {
    // "shall cause a review of its operations to be conducted": behind "cause" stands no clause.
    const bool needs_infinitive =
        is(model.at, {"cause", "causes", "causing", "instruct", "require"}) &&
        has_infinitive(from, limit);
    for (size_t i = from; i < limit; ++i) {
      if (is_modal(i))
        return;
      // "shall procure that, for so long as data is stored in it, ...": an adverbial of its own.
      if (i > from && i < from + 3 && kind(i) == Kind::Comma) {
        i = behind_adverbial(i + 1, limit);
      }
      if (needs_infinitive && !is(i, {"to"}))
        continue;
      const Mention* action = nullptr;
      bool passive = false;
      size_t at = i;
      if (is(i, {"to"})) {
        at = verb_slot(i + 1);
        if (is(at, {"be"}) && at + 1 < limit &&
            reading_.action_at(skip_adverbs(at + 1), Form::Participle) != nullptr) {
          at = skip_adverbs(at + 1);
          action = reading_.action_at(at, Form::Participle);
          passive = true;
        } else if (at < limit) {
          action = reading_.action_at(at, Form::Base);
        }
      } else if (is(i, {"is", "are", "be", "remain", "remains", "undertaken"})) {
        at = skip_adverbs(i + 1);
        if (at < limit)
          action = reading_.action_at(at, Form::Participle);
        passive = action != nullptr;
        if (action == nullptr && reading_.action_at(i, Form::Third) != nullptr) {
          at = i;
          action = reading_.action_at(i, Form::Third);
        }
      } else if (reading_.action_at(i, Form::Third) != nullptr && is_verb_here(i)) {
        action = reading_.action_at(i, Form::Third);
      } else if (reading_.action_at(i, Form::Participle) != nullptr && i > from &&
                 !is(i - 1, {"the", "a", "its"})) {
        action = reading_.action_at(i, Form::Participle);
        passive = true;
      } else if (reading_.action_at(i, Form::Base) != nullptr && !is_also_noun(i) && i > from) {
        action = reading_.action_at(i, Form::Base);
      }
      if (action == nullptr)
        continue;
      Verb verb = model;
      verb.at = at;
      verb.action = action;
      verb.from = from;
      verb.through = true;
      verb.copular = !passive && is(at, {"be", "is", "are", "remain", "remains", "stay", "stays",
                                         "continue", "continues"});
      verb.passive = passive;
      if (!passive && actor_of(reading_, from, at) == Actor::ThirdParty)
        verb.subject.actor = Actor::ThirdParty;
      add(std::move(verb));
      read_coordinated(verbs_.back(), action->form, at + 1, limit);
      return;
    }
  }

  /// Whether "to" stands before a verb in [from, to).
  bool has_infinitive(size_t from, size_t to) const {
    for (size_t i = from; i + 1 < to; ++i) {
      if (is(i, {"to"}) && (is(i + 1, {"be"}) || reading_.action_at(i + 1, Form::Base) != nullptr))
        return true;
    }
    return false;
  }

  /// Behind the comma that ends the adverbial which begins at `i`; `i` when none does.
  size_t behind_adverbial(size_t i, size_t limit) const {
    if (!is_preposition(i) && !is_relative(i))
      return i;
    for (size_t j = i; j < limit; ++j) {
      if (kind(j) == Kind::Comma)
        return j + 1;
    }
    return i;
  }

  void read_coordinated(Verb model, Form form, size_t from, size_t limit) {
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
      if (is_in_relative_clause(from, before) || is_fixed_pair(i))
        continue;
      const Mention* action = reading_.action_at(i, form);
      // "shall remain certified, notifying Customer of any lapse".
      if (action == nullptr && is_separator(i - 1))
        action = reading_.action_at(i, Form::Gerund);
      if (action == nullptr)
        continue;
      if (form == Form::Base && action->form == Form::Base && is_also_noun(i) &&
          !is_determiner(i + 1))
        continue;
      if (action->form == Form::Participle && !model.passive)
        continue;
      Verb verb = model;
      verb.at = i;
      verb.from = i;
      verb.action = action;
      verb.means = false;
      verb.passive = action->form == Form::Participle;
      add(std::move(verb));
    }
  }

  /// "force and effect", "accredited to ISO 27001 and subject to": what looks like a further verb
  /// belongs to the words before.
  bool is_fixed_pair(size_t i) const {
    return (is(i, {"effect"}) && i >= 2 && is(i - 2, {"force"})) ||
           (is(i, {"subject"}) && !is(i + 1, {"itself", "themselves", "ourselves"}));
  }

  /// Whether a word in -s is a verb: "audits" after "the Provider's" or "of" is none.
  bool is_verb_here(size_t i) const {
    if (i == begin_)
      return false;
    const std::string_view before = reading_.words(i - 1);
    if (before.ends_with("'s") || before.ends_with("s'") || is_separator(i - 1) ||
        is_conjunction(i - 1) ||
        is(i - 1, {"of",  "for",  "with",  "by",    "to",  "in",      "from",
                   "on",  "any",  "such",  "all",   "the", "its",     "their",
                   "our", "your", "these", "those", "no",  "regular", "security"}))
      return false;
    return !is_also_noun(i) || is_determiner(i + 1);
  }

  /// Whether the words before `at` belong to "which ..., " rather than to the sentence.
  bool is_in_relative_clause(size_t from, size_t at) const {
    for (size_t i = at; i-- > from;) {
      if (is_conjunction(i) || kind(i) == Kind::Close)
        return false;
      if (is(i, {"which", "who", "whose"}))
        return true;
    }
    return false;
  }

  /// What stands before the first modal, or all when there is none: a statement, an imperative, or
  /// nothing that governs anything.
  void read_statement(size_t limit) {
    Verb verb{.lead = begin_};
    if (read_imperative(verb, limit))
      return;
    // "If a certification is suspended, Provider shall ...": a condition states nothing.
    if (limit < end_ && is(begin_, {"if", "when", "whenever", "where", "unless", "once", "should",
                                    "because", "within", "upon", "after", "following", "before",
                                    "until", "during", "while", "since"}))
      return;
    for (size_t i = begin_; i < limit; ++i) {
      if (is(i, {"that", "which", "who", "what", "if", "where", "when", "unless", "whether",
                 "should"}) &&
          i > begin_) {
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
           (is(i - 1, {"we", "you", "they", "i", "parties"}) ||
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
    return i;
  }

  bool verbs_are_subordinate() const {
    return !verbs_.empty() && std::all_of(verbs_.begin(), verbs_.end(),
                                          [](const Verb& verb) { return verb.subordinate; });
  }

  void read_modal(size_t modal, bool is_first) {
    Verb verb{.modality = modality_of(kind(modal)).value_or(Modality::Duty),
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
    if (verb.subject.span.empty() && previous != nullptr) {
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
    for (size_t i = modal + 1; i < end_; ++i) {
      if (is_modal(i)) {
        limit = i;
        break;
      }
    }
    const size_t slot = verb_slot(modal + 1);
    if (slot < limit) {
      if (has_negation(modal + 1, slot))
        verb.negated = true;
      read_predicate(verb, slot, limit);
    }
  }

  /// "does not warrant that it will", "makes no representation that it holds or will hold", where
  /// `i` is behind "that" or the conjunction.
  bool is_promise_denied(size_t i) const {
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

  /// "warrants that it will ..., and that it will": what is promised, not more about a noun.
  bool is_content_clause(size_t that) const {
    return is(that, {"that"}) && that > begin_ &&
           (is_conjunction(that - 1) ||
            is(that - 1, {"agrees", "warrants", "covenants", "represents", "undertakes", "promises",
                          "confirms", "acknowledges", "guarantees", "agree", "warrant"}));
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
      next_main =
          own_subject ? std::min(verb.at, std::max(verb.lead, verb.subject.first)) : verb.at;
    }
  }

  bool is_bare(size_t from, size_t to) const {
    for (size_t i = from; i < to; ++i) {
      if (!is_conjunction(i) && !is_separator(i) && !is_adverb(i) &&
          !is(i, {"to", "and/or", "for"}))
        return false;
    }
    return true;
  }

  const Reading& reading_;
  size_t begin_;
  size_t end_;
  const Verb* before_;
  std::vector<Verb> verbs_;
};

}  // namespace

std::vector<Verb> read_verbs(const Reading& reading, size_t begin, size_t end, const Verb* before) {
  return SegmentReader(reading, begin, end, before).verbs();
}

}  // namespace lint
