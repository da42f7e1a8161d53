// SPDX-License-Identifier: MIT
#include "lint/fact/norm_reader.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "lint/fact/norm_builder.h"
#include "lint/fact/subject.h"
#include "lint/fact/verb.h"
#include "lint/fact/word_class.h"

namespace lint {
namespace {

using Kind = Phrase::Kind;
using Zone = Term::Zone;

bool starts_folded(std::string_view word, std::string_view lower) {
  return word.size() >= lower.size() &&
         std::equal(lower.begin(), lower.end(), word.begin(), [](char b, char a) {
           return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
         });
}
/// The spans of phrases [begin, end), joined where they follow one another.
std::vector<Span> spans_of(const Reading& reading, size_t begin, size_t end) {
  std::vector<Span> spans;
  for (size_t i = begin; i < end; ++i) {
    const Span span = reading.phrases[i].span;
    const bool follows =
        !spans.empty() && spans.back().end <= span.begin && span.begin - spans.back().end <= 2;
    if (follows)
      spans.back().end = span.end;
    else
      spans.push_back(span);
  }
  return spans;
}

/// Whether a thing is spoken of in phrases [begin, end).
bool names_thing(const Reading& reading, size_t begin, size_t end) {
  for (size_t i = begin; i < end; ++i) {
    const auto [first, last] = reading.mentions_at(i);
    if (std::any_of(first, last, [&](const Mention& mention) {
          return reading.vocabulary[mention.concept_id].kind == Concept::Kind::Thing;
        }))
      return true;
  }
  return false;
}

/// All that the verb may express. A verb that needs another word further on expresses nothing
/// without it, and with it nothing else: "give notice" gives nothing but notice.
std::vector<ConceptId> actions_of(const Reading& reading, const Verb& verb, size_t end) {
  std::vector<ConceptId> actions;
  size_t alone = 0;  // of the actions, which need no other word; they stand first
  bool is_phrasal = false;
  const auto [first, last] = reading.mentions_at(verb.at);
  for (auto mention = first; mention != last; ++mention) {
    if (mention->span.begin != reading.phrases[verb.at].span.begin ||
        mention->form != verb.action->form ||
        reading.vocabulary[mention->concept_id].kind != Concept::Kind::Action)
      continue;
    const std::string_view particle = reading.vocabulary.particles()[mention->particle];
    size_t at = verb.at;
    bool is_complete = particle.empty();
    const auto is_particle = [&](size_t i) {
      return particle.back() == '*'
                 ? starts_folded(reading.words(i), particle.substr(0, particle.size() - 1))
                 : reading.is(i, {FoldedWord(particle)});
    };
    while (!is_complete && ++at < end) is_complete = is_particle(at);
    // "Notice shall be given" gives nothing else either.
    for (size_t i = verb.subject.first; verb.passive && !is_complete && i < verb.at; ++i) {
      is_complete = is_particle(i);
      at = verb.at + 1;
    }
    if (!is_complete ||
        std::find(actions.begin(), actions.end(), mention->concept_id) != actions.end())
      continue;
    if (particle.empty()) {
      actions.insert(actions.begin() + static_cast<ptrdiff_t>(alone++), mention->concept_id);
      continue;
    }
    actions.push_back(mention->concept_id);
    is_phrasal = is_phrasal || !names_thing(reading, verb.at + 1, at);
  }
  if (is_phrasal)
    actions.erase(actions.begin(), actions.begin() + static_cast<ptrdiff_t>(alone));
  return actions;
}

/// Not only the "and" between two items.
bool says_something(const Reading& reading, size_t begin, size_t end) {
  for (size_t i = begin; i < end; ++i) {
    const Kind kind = reading.phrases[i].kind;
    if (kind != Kind::Comma && kind != Kind::Mark && kind != Kind::Dash && kind != Kind::Colon &&
        !reading.is(i, {"and", "or", "then"}))
      return true;
  }
  return false;
}

/// The party that the object is, or of which it is the first possession: "audit the Provider",
/// "verify End User's compliance".
Actor owner_of_object(const Reading& reading, size_t begin, size_t end) {
  // "audit how we protect your data".
  if (reading.is(begin, {"how", "what", "whether"}) && begin + 1 < end)
    return actor_of(reading, begin + 1, begin + 2);
  size_t name_end = begin;
  while (name_end < end && name_end < begin + 4 && reading.phrases[name_end].kind == Kind::Word &&
         !reading.is(name_end, {"and", "or", "for", "to", "in", "at", "on", "with", "by", "as"}))
    ++name_end;
  const Actor object = begin < name_end ? actor_of(reading, begin, name_end) : Actor::Unknown;
  if (object == Actor::Operator || object == Actor::Tenant)
    return object;
  for (size_t i = begin;
       i < end && !reading.is(i, {"that", "which", "who", "by", "if", "when", "whenever", "where"});
       ++i) {
    // "the controls of Landlord".
    if (reading.is(i, {"of"})) {
      const Actor owner = actor_of(reading, i + 1, std::min(end, i + 3));
      if (owner == Actor::Operator || owner == Actor::Tenant)
        return owner;
    }
    const std::string_view word = reading.words(i);
    if (!word.ends_with("'s") && !word.ends_with("s'"))
      continue;
    for (size_t first = i > begin + 1 ? i - 2 : begin; first <= i; ++first) {
      const Actor owner = actor_of(reading, first, i + 1);
      if (owner == Actor::Operator || owner == Actor::Tenant)
        return owner;
    }
  }
  return Actor::Unknown;
}

/// Who acts in the passive voice: whom "by" names; the subject only undergoes it.
Actor agent_of(const Reading& reading, const Verb& verb, size_t end) {
  for (size_t i = verb.at + 1; i < end && reading.phrases[i].kind != Kind::Comma; ++i) {
    if (!reading.is(i, {"by"}))
      continue;
    size_t last = i + 1;
    while (last < end && !is_separator(reading, last) && !is_preposition(reading, last)) ++last;
    const Actor agent = actor_of(reading, i + 1, last);
    if (agent != Actor::Unknown && agent != Actor::Implied)
      return agent;
  }
  const Actor subject = verb.subject.actor;
  return subject == Actor::Operator || subject == Actor::Tenant ? Actor::Implied : subject;
}

/// "shall maintain, and shall give notice of any lapse of:" has its object in the items.
bool lacks_object(const Reading& reading, size_t behind, size_t end, size_t lead_in) {
  size_t last = lead_in;
  while (last > end && is_separator(reading, last - 1)) --last;
  if (last == 0 || !reading.is(last - 1, {"of", "for", "to", "in", "with", "under"}))
    return false;
  return behind == end || is_separator(reading, behind) || is_conjunction(reading, behind) ||
         is_preposition(reading, behind) || reading.is(behind, {"throughout", "continuously"});
}

/// "the following", "each certification listed below", as an object.
bool announces(const Reading& reading, size_t begin, size_t end) {
  for (size_t i = begin + 1; i < end; ++i) {
    if ((reading.is(i, {"following"}) && reading.is(i - 1, {"the", "each", "all"})) ||
        (reading.is(i, {"below"}) && reading.is(i - 1, {"listed", "named", "shown", "out"})) ||
        (reading.is(i, {"table"}) && reading.is(i - 1, {"this"})))
      return true;
  }
  return false;
}

/// "shall do each of the following": the verb stands for those that follow.
bool does_the_following(const Reading& reading, const Verb& verb) {
  return verb.action == nullptr && reading.is(verb.at, {"do"}) &&
         announces(reading, verb.at, verb.end);
}

/// "give Customer and its regulator access", "made available to the regulator".
std::vector<Actor> recipients_of(const Reading& reading, size_t begin, size_t end) {
  std::vector<Actor> recipients = actors_of_list(reading, begin, end);
  for (size_t i = begin; i < end; ++i) {
    if (!reading.is(i, {"to", "for"}))
      continue;
    const std::vector<Actor> more = actors_of_list(reading, i + 1, end);
    recipients.insert(recipients.end(), more.begin(), more.end());
  }
  return recipients;
}

/// The zone of the words [i, end) before a verb.
Zone zone_before(const Reading& reading, size_t i, size_t end) {
  // Another cell of the row says what the verb is about.
  for (size_t cell = i; cell < end; ++cell) {
    if (reading.phrases[cell].kind == Kind::Colon && reading.words(cell) == "\n")
      return Zone::Object;
  }
  return reading.is(i, {"if", "when", "where", "unless", "until", "whenever", "should"})
             ? Zone::Condition
             : Zone::Lead;
}

/// "its report and its certificate, each of which is to be renewed": where the words begin that
/// stand for the noun phrase before them, which the verb is about; `begin` when none do.
size_t relative_subject(const Reading& reading, const Verb& verb, size_t begin) {
  if (!verb.passive || !verb.subordinate || verb.lead < begin + 3 ||
      !reading.is(verb.lead - 1, {"which"}))
    return begin;
  const size_t which = verb.lead - 1;
  const bool has_quantity =
      reading.is(which - 1, {"of"}) && reading.is(which - 2, {"each", "both", "all", "either"});
  const size_t first = has_quantity ? which - 2 : which;
  return first > begin && reading.phrases[first - 1].kind == Kind::Comma ? first : begin;
}

/// "of any of the following: the expiry of either; ...": whether an item of such a list begins at
/// `begin`.
bool announces_list(const Reading& reading, size_t begin) {
  for (size_t i = 0; i + 1 < begin; ++i) {
    if (reading.is(i, {"following"}) && reading.phrases[i + 1].kind == Kind::Colon)
      return true;
  }
  return false;
}

/// The colon that parts the verb at `announcing` from the one at `at`, as in "rely on this: we
/// will"; `at` when there is none.
size_t colon_before(const Reading& reading, size_t announcing, size_t at) {
  for (size_t i = announcing; i < at; ++i) {
    if (reading.phrases[i].kind == Kind::Colon && reading.words(i) == ":")
      return i;
  }
  return at;
}

/// "Those operators tell us that their sites are certified": what others say of themselves.
bool is_hearsay(const Reading& reading, size_t begin, size_t end) {
  constexpr size_t kListener = 3;  // "tell the Customer that"
  for (size_t i = begin + 1; i + 1 < end; ++i) {
    if (!reading.is(i, {"tell", "tells", "told", "state", "states", "stated", "say", "says", "said",
                        "claim", "claims", "claimed", "assert", "asserts", "advertise"}))
      continue;
    for (size_t that = i + 1; that < end && that <= i + 1 + kListener; ++that) {
      if (reading.is(that, {"that"}))
        return reading.is(begin, {"those", "these", "such"}) ||
               actor_of(reading, begin, i) != Actor::Operator;
    }
  }
  return false;
}

/// "It is a condition of this Agreement that the Provider remains certified": a duty.
bool states_condition(const Reading& reading) {
  return reading.is(0, {"it"}) && reading.is(1, {"is", "shall"}) &&
         (reading.is(3, {"condition", "requirement", "term"}) ||
          reading.is(4, {"condition", "requirement", "term"}));
}

/// "According to that provider, its facilities are certified".
bool is_told_by_others(const Reading& reading) {
  return reading.is(0, {"according"}) && reading.is(1, {"to"}) &&
         (reading.is(2, {"that", "those", "such", "information", "statements", "its", "their"}) &&
          !reading.is(3, {"soc", "report", "certificate", "audit"}));
}

/// "This shall include on-site visits", "Such audits may extend to": whether the sentence says more
/// of what the one before it says.
bool elaborates(const Reading& reading) {
  constexpr size_t kFarthestVerb = 6;
  // "The same goes if we change what it covers", "So may the Customer's regulators".
  if ((reading.is(0, {"the"}) && reading.is(1, {"same"}) &&
       reading.is(2, {"goes", "applies", "holds"})) ||
      (reading.is(0, {"so"}) && reading.is(1, {"may", "shall", "will", "must", "can"})))
    return true;
  if (!reading.is(0, {"this", "these", "such", "the"}))
    return false;
  size_t verb = 1;
  const bool names_it =
      reading.is(1, {"right", "rights", "audit", "audits", "access", "inspection", "inspections",
                     "obligation", "duty", "cooperation", "assistance", "review", "reviews"});
  if (names_it)
    ++verb;
  else if (!reading.is(0, {"this", "these"}))
    return false;
  for (; verb < reading.phrases.size() && verb < kFarthestVerb; ++verb) {
    if (reading.is(verb, {"include", "includes", "comprise", "comprises", "cover", "covers",
                          "extend", "extends"}))
      return true;
    if (!modality_of(reading.phrases[verb].kind) && !is_adverb(reading, verb))
      return false;
  }
  return false;
}

}  // namespace

/// "with a large provider whose data centres": what is said of them is not said of the operator.
bool NormReader::is_about_somebody_else(Span subject) const {
  const std::string_view words = slice(text_, subject);
  const size_t whose = words.rfind(" whose ");
  if (whose == std::string_view::npos)
    return false;
  constexpr size_t kLongestName = 40;
  const std::string_view before =
      words.substr(whose - std::min(whose, kLongestName), std::min(whose, kLongestName));
  return before.find(" a ") != std::string_view::npos ||
         before.find(" an ") != std::string_view::npos ||
         before.find(" another ") != std::string_view::npos;
}

void NormReader::read(const Sentence& sentence, std::vector<Norm>& norms) {
  const Reading reading(text_, sentence.phrases, vocabulary_, mentions_, roles_);
  const size_t size = sentence.phrases.size();
  std::optional<Verb> before;
  size_t first_of_segment = norms.size();
  const size_t first_norm = norms.size();
  // "It" at the beginning is who acted in the sentence before.
  Verb earlier;
  if (!norms.empty() && norms.back().clause == sentence.clause) {
    earlier.subject.actor = norms[norms.back().first_of_sentence].actor;
    before = earlier;
    for (size_t i = norms.back().first_of_sentence; i < first_norm && elaborates(reading); ++i)
      NormBuilder(reading, norms[i]).gather(sentence.lead_in, size, Zone::Object);
  }
  for (size_t begin = 0; begin < size;) {
    size_t end = begin;
    int depth = 0;
    for (; end < size; ++end) {
      const Kind kind = sentence.phrases[end].kind;
      if (kind == Kind::Open)
        ++depth;
      if (kind == Kind::Close)
        --depth;
      // "Section 5.2 is replaced by: "Provider shall ..."": what is quoted stands alone.
      if (kind == Kind::Colon && depth <= 0 && end + 2 < size &&
          slice(text_, sentence.phrases[end + 1].span) == "\"")
        break;
      // Items of a list follow their lead-in whatever it ends with.
      if (kind == Kind::Semicolon && depth <= 0 && end >= sentence.lead_in)
        break;
    }
    const std::vector<Verb> verbs = read_verbs(reading, begin, end, before ? &*before : nullptr);
    if (begin > 0 && (reading.is(begin, {"provided", "except", "unless", "subject"}) ||
                      (verbs.empty() && reading.is(begin, {"each", "all", "both"}) &&
                       reading.is(begin + 1, {"of"})))) {
      // "; provided that ..." qualifies what was said before.
      for (size_t i = first_of_segment; i < norms.size(); ++i)
        NormBuilder(reading, norms[i]).gather(begin, end, Zone::Condition);
    }
    first_of_segment = norms.size();
    const std::vector<Span> words = spans_of(reading, begin, end);
    // "give the report; and the certificate": more of the same object.
    if (verbs.empty() && (reading.is(begin, {"and", "or"}) || announces_list(reading, begin))) {
      const auto listed =
          std::find_if(norms.rbegin(), norms.rend() - static_cast<ptrdiff_t>(first_norm),
                       [](const Norm& norm) { return norm.modality != Modality::Fragment; });
      if (listed != norms.rend() - static_cast<ptrdiff_t>(first_norm))
        NormBuilder(reading, *listed).gather(begin, end, Zone::Object);
    }
    if (verbs.empty() && says_something(reading, begin, end)) {
      Norm norm{.clause = sentence.clause, .modality = Modality::Fragment, .actor = Actor::Implied};
      norm.sentence = words;
      norm.predicate = {sentence.phrases[begin].span.begin, sentence.phrases[end - 1].span.end};
      norm.negated = reading.is(begin, {"no", "not", "without"});
      if (is_hearsay(reading, begin, end)) {
        norm.modality = Modality::Statement;
        norm.actor = Actor::ThirdParty;
      }
      NormBuilder(reading, norm).gather(begin, end, Zone::Object);
      norms.push_back(std::move(norm));
    }
    for (const Verb& verb : verbs) {
      const size_t last = std::max(verb.at + 1, verb.end);
      Norm norm{.clause = sentence.clause,
                .modality = verb.modality,
                .negated = verb.negated,
                .passive = verb.passive,
                .means = verb.means,
                .through = verb.through,
                .copular = verb.copular,
                .imperative = verb.imperative,
                .actor = verb.passive && !verb.through ? agent_of(reading, verb, last)
                                                       : verb.subject.actor,
                .subject = verb.subject.span,
                .modal = verb.modal};
      // "Neither the report nor the certificate shall be permitted to lapse", "neither party
      // shall".
      const bool nobody = norm.passive || (reading.is(verb.subject.first, {"neither"}) &&
                                           reading.is(verb.subject.first + 1,
                                                      {"party", "party's", "parties", "of"}));
      if (norm.negated && verb.subject.negated && nobody &&
          (norm.modality == Modality::Duty || norm.modality == Modality::Power)) {
        norm.modality = Modality::Prohibition;
        norm.negated = false;
      }
      if (norm.modality == Modality::Statement &&
          (is_told_by_others(reading) || is_about_somebody_else(norm.subject)))
        norm.actor = Actor::ThirdParty;
      if (norm.modality == Modality::Statement && states_condition(reading))
        norm.modality = Modality::Duty;
      norm.verb = sentence.phrases[verb.at].span;
      if (verb.action != nullptr) {
        norm.verb = verb.action->span;
        norm.actions = actions_of(reading, verb, last);
      }
      // "We hold no certification".
      if (norm.modality == Modality::Statement && reading.is(verb.at + 1, {"no"}) &&
          !reading.is(verb.at + 2, {"later", "more", "less", "fewer", "longer"}))
        norm.negated = true;
      norm.sentence = words;
      norm.predicate = {sentence.phrases[verb.at].span.begin, sentence.phrases[last - 1].span.end};
      NormBuilder builder(reading, norm);
      size_t lead_end = std::min(verb.subject.first, verb.at);
      const size_t shared_lead_end = std::min(lead_end, verbs.front().subject.first);
      const size_t relative = relative_subject(reading, verb, begin);
      if (relative > begin) {
        builder.gather(begin, relative, Zone::Subject);
        if (reading.is(relative, {"each", "both", "all"}))
          norm.choices.clear();
      } else if (verb.lead > begin) {  // the sentence's own adverbials hold for every verb
        builder.gather(begin, std::min(shared_lead_end, verb.lead),
                       zone_before(reading, begin, verb.lead));
      }
      const size_t lead_begin = std::min(std::max(verb.lead, begin), lead_end);
      builder.gather(lead_begin, lead_end, zone_before(reading, lead_begin, lead_end));
      // "For the whole term you can rely on this: we will ...": what is announced holds as long.
      if (const size_t colon = colon_before(reading, verbs.front().at, verb.at); colon < verb.at)
        builder.gather(verbs.front().at, colon, Zone::Lead);
      if (!verb.subject.span.empty() && verb.subject.first < verb.at) {
        size_t subject_end = verb.subject.first;
        while (subject_end < verb.at &&
               sentence.phrases[subject_end].span.begin < verb.subject.span.end &&
               sentence.phrases[subject_end].span.begin >= verb.subject.span.begin)
          ++subject_end;
        const size_t denial =
            norm.modality == Modality::Prohibition && verb.subject.negated ? 1 : 0;
        builder.gather(verb.subject.first + denial, subject_end, Zone::Subject);
        lead_end = subject_end;
      }
      // What stands between subject and verb: "shall, upon request, provide".
      if (verb.at > verb.group && !verb.through) {
        builder.gather(lead_end, std::max(lead_end, verb.group), Zone::Lead);
        builder.gather(verb.adverbial, verb.at,
                       zone_before(reading, verb.adverbial, verb.adverbial));
      } else {
        const size_t from = std::clamp(verb.from, lead_end, verb.at);
        builder.gather(lead_end, from, Zone::Lead);
        builder.gather(from, verb.at, verb.through ? Zone::Subject : Zone::Lead);
      }
      // "is in the process of obtaining": the modal may say something itself.
      // "shall do the following during the term:" and items.
      if (&verb != &verbs.front() && does_the_following(reading, *std::prev(&verb)))
        builder.gather(std::prev(&verb)->at, std::min(verb.from, verb.at), Zone::Lead);
      for (size_t i = begin; i < verb.at; ++i) {
        if (sentence.phrases[i].span == verb.modal)
          builder.gather(i, i + 1, Zone::Lead);
      }
      builder.gather(verb.at, last, Zone::Object);
      // "shall maintain the following and notify ...:" and an item.
      size_t behind = verb.at + 1;
      while (behind < last && norm.verb.contains(sentence.phrases[behind].span)) ++behind;
      if (last <= sentence.lead_in && (announces(reading, verb.at, last) ||
                                       lacks_object(reading, behind, last, sentence.lead_in)))
        builder.gather(sentence.lead_in, end, Zone::Object);
      // "the following shall be submitted by Contractor:" and an item.
      const bool has_list = verb.passive && !verb.subject.span.empty() &&
                            verb.subject.first < verb.at &&
                            announces(reading, verb.subject.first, verb.at);
      if (has_list && last <= sentence.lead_in)
        builder.gather(sentence.lead_in, end, Zone::Subject);
      norm.owner = owner_of_object(reading, behind, last);
      norm.recipients = recipients_of(reading, behind, last);
      if (verb.passive && verb.subject.actor != Actor::Unknown &&
          verb.subject.actor != Actor::Implied)
        norm.recipients.insert(norm.recipients.begin(), verb.subject.actor);
      norms.push_back(std::move(norm));
    }
    for (auto verb = verbs.rbegin(); verb != verbs.rend(); ++verb) {
      if (!verb->subordinate) {
        before = *verb;
        break;
      }
    }
    begin = end + 1;
  }
  for (size_t i = first_norm; i < norms.size(); ++i)
    norms[i].first_of_sentence = static_cast<uint32_t>(first_norm);
}

}  // namespace lint
