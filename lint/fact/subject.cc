// SPDX-License-Identifier: MIT
#include "lint/fact/subject.h"

#include <algorithm>
#include <iterator>

#include "lint/fact/inflection.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

using Kind = Phrase::Kind;

/// Words that open an adverbial or a clause of their own, so that no subject begins with them.
bool opens_adverbial(const Reading& reading, size_t i) {
  if (reading.is(i, {"upon",         "on",         "if",          "when",
                     "where",        "subject",    "during",      "at",
                     "in",           "for",        "within",      "without",
                     "to",           "following",  "after",       "before",
                     "until",        "unless",     "as",          "by",
                     "from",         "with",       "under",       "notwithstanding",
                     "promptly",     "once",       "pursuant",    "since",
                     "through",      "throughout", "prior",       "whether",
                     "while",        "not",        "no",          "except",
                     "provided",     "however",    "further",     "furthermore",
                     "additionally", "also",       "accordingly", "therefore",
                     "beginning",    "commencing", "thereafter",  "annually",
                     "quarterly",    "because",    "should",      "save",
                     "other",        "solely",     "only",        "in addition"}))
    return true;
  const Kind kind = reading.phrases[i].kind;
  if (kind == Kind::Frequency || kind == Kind::Period || kind == Kind::Date)
    return true;
  return kind == Kind::Word && ends_like_adverb(reading.words(i));
}

/// Words after which a noun phrase tells more about its head.
bool ends_head(const Reading& reading, size_t i) {
  if (reading.is(i,
                 {"of",         "for",     "in",      "on",     "by",      "at",      "under",
                  "upon",       "during",  "without", "after",  "to",      "with",    "from",
                  "within",     "that",    "which",   "who",    "whose",   "where",   "as",
                  "including",  "located", "acting",  "having", "through", "against", "providing",
                  "performing", "whether", "relating"}))
    return true;
  const std::string_view word = reading.words(i);
  return reading.phrases[i].kind == Kind::Word && word.size() > 3 && word[0] >= 'a' &&
         word.substr(word.size() - 2) == "ed";
}

Actor actor_of_role(Role role) {
  switch (role) {
    case Role::Operator:
      return Actor::Operator;
    case Role::Tenant:
      return Actor::Tenant;
    case Role::Both:
      return Actor::Both;
    case Role::ThirdParty:
      return Actor::ThirdParty;
    case Role::Unknown:
      break;
  }
  return Actor::Unknown;
}

/// The actor that the vocabulary knows in phrases [begin, end): the last one, since the head of a
/// noun phrase is its last word.
Actor known_actor(const Reading& reading, size_t begin, size_t end) {
  Actor actor = Actor::Unknown;
  Span widest{};  // the "cloud" in "cloud vendor" says nothing of its own
  for (size_t i = begin; i < end; ++i) {
    const auto [first, last] = reading.mentions_at(i);
    for (auto mention = first; mention != last; ++mention) {
      const Concept& known = reading.vocabulary[mention->concept_id];
      if (known.kind != Concept::Kind::Actor ||
          (widest.contains(mention->span) && widest != mention->span))
        continue;
      widest = mention->span;
      if (known.id == "regulator")
        actor = Actor::Regulator;
      else if (known.id == "auditor")
        actor = Actor::Auditor;
      else if (known.id == "third-party")
        actor = Actor::ThirdParty;
      else if (known.id == "facility")
        actor = Actor::Facility;
    }
  }
  return actor;
}

Span span_of(const Reading& reading, size_t begin, size_t end) {
  return {reading.phrases[begin].span.begin, reading.phrases[end - 1].span.end};
}

/// "Northgate Cloud, Inc." in a contract whose operator is somebody else: a company that is no
/// party.
bool names_outsider(const Reading& reading, size_t begin, size_t end) {
  const bool is_company =
      reading.is(end - 1, {"inc", "inc.", "llc", "ltd", "ltd.", "limited", "gmbh", "corp", "corp.",
                           "corporation", "plc", "b.v.", "s.a.", "ag"});
  const std::vector<Party>& parties = reading.roles.parties().all();
  return is_company && begin < end &&
         std::any_of(parties.begin(), parties.end(),
                     [](const Party& party) { return party.role == Role::Operator; });
}

}  // namespace

Role Roles::of(std::string_view noun_phrase) {
  const auto [known, is_new] = known_.try_emplace(noun_phrase, Role::Unknown);
  if (is_new)
    known->second = parties_.role_of(noun_phrase);
  return known->second;
}

Reading::Reading(std::string_view all, const std::vector<Phrase>& of_sentence,
                 const Vocabulary& words, const std::vector<Mention>& found, Roles& of_parties)
    : text(all), phrases(of_sentence), vocabulary(words), mentions(found), roles(of_parties) {
  const auto at = [&](uint32_t offset) {
    return std::lower_bound(
        mentions.begin(), mentions.end(), offset,
        [](const Mention& mention, uint32_t begin) { return mention.span.begin < begin; });
  };
  mentions_of.reserve(phrases.size());
  heads.reserve(phrases.size());
  auto last = mentions.begin();
  uint32_t behind = 0;  // the phrase before
  for (const Phrase& phrase : phrases) {
    const Span span = phrase.span;
    // Phrases follow one another, but for what stands elsewhere: lead-ins, continuations.
    constexpr uint32_t kNear = 16;
    const bool is_next = span.begin >= behind && span.begin < behind + kNear;
    auto first = is_next ? last : at(span.begin);
    while (first != mentions.end() && first->span.begin < span.begin) ++first;
    last = first;
    while (last != mentions.end() && last->span.begin < span.end) ++last;
    behind = span.end;
    heads.push_back(FoldedWord::head_of(slice(text, span)));
    mentions_of.emplace_back(static_cast<uint32_t>(first - mentions.begin()),
                             static_cast<uint32_t>(last - mentions.begin()));
  }
}

std::pair<std::vector<Mention>::const_iterator, std::vector<Mention>::const_iterator>
Reading::mentions_at(size_t i) const {
  const auto [first, last] = mentions_of[i];
  return {mentions.begin() + first, mentions.begin() + last};
}

const Mention* Reading::action_at(size_t i, Mention::Form form) const {
  const Mention* longest = nullptr;
  const auto [first, last] = mentions_at(i);
  for (auto mention = first; mention != last; ++mention) {
    if (mention->span.begin != phrases[i].span.begin || mention->form != form ||
        vocabulary[mention->concept_id].kind != Concept::Kind::Action)
      continue;
    if (longest == nullptr || mention->span.size() > longest->span.size())
      longest = &*mention;
  }
  return longest;
}

Actor actor_of(const Reading& reading, size_t begin, size_t end) {
  if (begin >= end)
    return Actor::Implied;
  size_t head_end = begin + 1;
  while (head_end < end && !ends_head(reading, head_end) &&
         reading.phrases[head_end].kind != Kind::Comma &&
         reading.phrases[head_end].kind != Kind::Open)
    ++head_end;
  // What belongs to somebody is not he: "Provider's data centers".
  size_t head_begin = begin;
  for (size_t i = begin; i + 1 < head_end; ++i) {
    const std::string_view word = reading.words(i);
    const bool is_possessive = word.ends_with("'s") || word.ends_with("s'") || word == "'s" ||
                               word == "'" || reading.is(i, {"its", "their", "his", "our", "your"});
    if (is_possessive)
      head_begin = i + 1;
  }
  const Actor known = known_actor(reading, head_begin, head_end);
  const size_t owner_end = head_begin > begin ? head_begin : head_end;
  const Actor role =
      actor_of_role(reading.roles.of(slice(reading.text, span_of(reading, begin, owner_end))));
  if (head_begin > begin) {
    // "Our cloud vendor's data centers"
    if (known_actor(reading, begin, head_begin) == Actor::ThirdParty &&
        (role == Actor::Unknown || reading.is(begin, {"our", "its", "their", "your"})))
      return Actor::ThirdParty;
    if (known != Actor::Unknown)
      return known;
    if (reading.is(head_end - 1,
                   {"representative", "representatives", "designee", "designees", "agent", "agents",
                    "personnel", "employees", "affiliates", "staff", "team"}))
      return role;
    return role == Actor::ThirdParty ? role : Actor::Unknown;
  }
  if (role != Actor::Unknown)
    return role;
  return known == Actor::Unknown && names_outsider(reading, begin, head_end) ? Actor::ThirdParty
                                                                             : known;
}

namespace {

/// "for the duration of the Lease its certifications": where the second noun phrase begins; `verb`
/// when there is none.
size_t noun_behind_adverbial(const Reading& reading, size_t begin, size_t verb) {
  const auto is_time = [&](size_t i) {
    const Kind kind = reading.phrases[i].kind;
    return kind == Kind::Frequency || kind == Kind::Date || kind == Kind::Period;
  };
  for (size_t i = verb - 1; i > begin; --i) {
    // "Every autumn Halden's report"
    if (i == begin + 1 && is_time(begin) && !opens_adverbial(reading, i) &&
        reading.phrases[i].kind == Kind::Word)
      return i;
    // "For the whole Lease Term a report"
    if (reading.is(i - 1, {"term", "agreement", "lease", "period", "contract"}) && i + 1 < verb &&
        reading.is(i, {"a", "an", "the"}))
      return i;
    // "In May of each year the report"
    if (is_time(i - 1) && i + 1 < verb && reading.is(i, {"the", "a", "an", "its", "their", "our"}))
      return i;
    if (i >= begin + 3 && reading.is(i, {"its", "their", "our", "each", "such", "both"}) &&
        i + 1 < verb && reading.phrases[i - 1].kind == Kind::Word && !ends_head(reading, i - 1) &&
        !opens_adverbial(reading, i - 1) &&
        !reading.is(i - 1, {"and", "or", "than", "between", "the", "of"}))
      return i;
  }
  return verb;
}

/// "Upon request Provider shall": no comma parts the adverbial in [begin, verb) from the party. The
/// phrase at which the longest name of a party begins; `verb` when there is none.
size_t party_behind_adverbial(const Reading& reading, size_t begin, size_t verb) {
  constexpr size_t kLongestName = 4;
  const std::string_view last = reading.words(verb - 1);
  if (last.ends_with("'s") || last.ends_with("s'"))
    return verb;
  const auto role_from = [&](size_t first) {
    return first < verb ? reading.roles.of(slice(reading.text, span_of(reading, first, verb)))
                        : Role::Unknown;
  };
  for (size_t first = verb - std::min(kLongestName, verb - begin - 1); first < verb; ++first) {
    // "by Customer", "of the Customer": it belongs to what stands before it.
    const size_t before =
        first > begin + 1 && reading.is(first - 1, {"the"}) ? first - 2 : first - 1;
    if (reading.is(before,
                   {"by", "of", "to", "from", "with", "for", "between", "and", "or", "than"}))
      continue;
    const Role role = role_from(first);
    // A word that adds nothing belongs to what stands before: "five Business Days Processor".
    const bool adds = reading.is(first, {"the", "each", "either"}) || role != role_from(first + 1);
    if (role != Role::Unknown && adds)
      return first;
  }
  return noun_behind_adverbial(reading, begin, verb);
}

/// Whether the noun phrase in [begin, end) consists of several.
bool joins(const Reading& reading, size_t begin, size_t end) {
  for (size_t i = begin; i < end; ++i) {
    if (reading.is(i, {"and", "or", "and/or"}))
      return true;
  }
  return false;
}

/// Whether [begin, end) is a noun phrase that names an actor, and no adverbial.
bool names_somebody(const Reading& reading, size_t begin, size_t end) {
  if (opens_adverbial(reading, begin) || reading.is(begin, {"and", "but", "or"}))
    return false;
  const Actor actor = actor_of(reading, begin, end);
  return actor != Actor::Unknown && actor != Actor::Implied && actor != Actor::Facility;
}

/// "Customer and any authority that supervises it, may": the comma before the verb at `verb` ends a
/// relative clause that belongs to the subject. Its pronoun; `verb` when there is none.
size_t relative_in_subject(const Reading& reading, size_t begin, size_t verb) {
  if (verb < begin + 3 || reading.phrases[verb - 1].kind != Kind::Comma)
    return verb;
  for (size_t i = verb - 1; i-- > begin + 1;) {
    if (reading.is(i, {"that", "which", "who", "whom", "whose"}))
      return reading.phrases[i - 1].kind == Kind::Comma ? i - 1 : i;
  }
  return verb;
}

/// "any agency that by law oversees it shall": whether "that" only says more of one of many.
bool describes_any(const Reading& reading, size_t begin, size_t that) {
  constexpr size_t kLongestName = 4;
  for (size_t i = that; i-- > begin && i + kLongestName >= that;) {
    if (reading.is(i, {"any", "each", "every"}))
      return i + 1 < that;
  }
  return false;
}

/// "the certificate, each covering the site, shall": what begins at `i` tells more of what stands
/// before it.
bool tells_more(const Reading& reading, size_t i) {
  if (reading.is(i, {"each", "both", "all", "either"}) && i + 1 < reading.phrases.size())
    ++i;
  const std::string_view word = reading.words(i);
  return reading.phrases[i].kind == Kind::Word && word.size() > 5 && word.ends_with("ing") &&
         word[0] >= 'a' && word[0] <= 'z' && word != "anything" && word != "everything" &&
         word != "something" && word != "nothing" && word != "billing" && word != "hosting";
}

}  // namespace

std::vector<Actor> actors_of_list(const Reading& reading, size_t begin, size_t end) {
  std::vector<Actor> actors;
  const auto is_conjunction = [&](size_t i) {
    return reading.is(i, {"and", "or", "and/or", "to"});
  };
  while (begin < end) {
    size_t next = begin;
    while (next < end && reading.phrases[next].kind != Kind::Comma &&
           reading.phrases[next].kind != Kind::Open && !is_conjunction(next) &&
           !(next > begin && ends_head(reading, next)))
      ++next;
    const Actor actor = actor_of(reading, begin, next);
    if (actor == Actor::Implied || actor == Actor::Unknown)
      break;
    actors.push_back(actor);
    while (next < end && (reading.phrases[next].kind == Kind::Comma || is_conjunction(next)))
      ++next;
    if (next < end && ends_head(reading, next))
      break;
    begin = next;
  }
  return actors;
}

namespace {

/// Whether the word before the verb belongs to it.
bool ends_in_adverb(const Reading& reading, size_t verb) {
  const std::string_view word = reading.words(verb - 1);
  return reading.phrases[verb - 1].kind == Kind::Word &&
         ((ends_like_adverb(word) && word[0] >= 'a') ||
          reading.is(verb - 1, {"also", "now", "already", "then", "always", "further",
                                "furthermore", "likewise"}));
}

}  // namespace

Subject find_subject(const Reading& reading, size_t begin, size_t verb) {
  if (verb > begin + 1 && reading.is(verb - 1, {"hereby", "herewith"}))
    return find_subject(reading, begin, verb - 1);
  if (const size_t pronoun = relative_in_subject(reading, begin, verb); pronoun < verb) {
    const Subject subject = find_subject(reading, begin, pronoun);
    if (!subject.span.empty())
      return subject;
  }
  // "Vendor currently has"
  if (verb > begin + 1 && ends_in_adverb(reading, verb))
    return find_subject(reading, begin, verb - 1);
  Subject subject{.first = verb};
  // The noun phrase begins behind the last "that"; brackets are passed over.
  struct Chunk {
    size_t begin = 0;
    size_t end = 0;
  };
  std::vector<Chunk> chunks;
  std::optional<size_t> last_that;
  size_t chunk = begin;
  int depth = 0;
  for (size_t i = begin; i < verb; ++i) {
    const Kind kind = reading.phrases[i].kind;
    if (kind == Kind::Open)
      ++depth;
    if (kind == Kind::Close && depth > 0)
      --depth;
    if (depth > 0)
      continue;
    const bool is_border = kind == Kind::Comma || kind == Kind::Dash || kind == Kind::Colon ||
                           (kind == Kind::Mark && !reading.is(i, {"/"}));
    if (is_border || reading.is(i, {"that"})) {
      if (i > chunk)
        chunks.push_back({chunk, i});
      if (reading.is(i, {"that"})) {
        chunks.clear();
        last_that = i;
      }
      chunk = i + 1;
    }
  }
  if (verb > chunk)
    chunks.push_back({chunk, verb});

  size_t list_end = 0;  // behind the chunks that continue the one before them
  for (size_t c = chunks.size(); c-- > 0;) {
    auto [first, end] = chunks[c];
    while (first < end &&
           reading.is(first, {"and", "but", "then", "or", "both", "each", "either"})) {
      if (reading.is(first, {"each", "either", "both"}))
        break;
      ++first;
    }
    if (first == end)
      continue;
    const bool continues = first > chunks[c].begin || tells_more(reading, first) ||
                           reading.is(first, {"which", "who", "including", "together"});
    // "On ten days' notice Customer, together with its auditors, may": Customer stands there, too.
    const bool behind_adverbial = c > 0 && opens_adverbial(reading, chunks[c - 1].begin) &&
                                  party_behind_adverbial(reading, chunks[c - 1].begin,
                                                         chunks[c - 1].end) == chunks[c - 1].end;
    if (continues && c > 0 && (!behind_adverbial || tells_more(reading, first)) &&
        chunks[c - 1].end == chunks[c].begin - 1) {
      list_end = std::max(list_end, end);
      continue;  // "Customer, or its auditor, may"
    }
    // "No later than May 1 the Provider shall" denies nothing.
    const bool is_time = reading.is(first + 1, {"later", "earlier", "sooner", "more", "less"});
    const bool denies = !is_time && (reading.phrases[first].kind == Kind::Negation ||
                                     reading.is(first, {"no", "neither", "none", "nothing"}));
    if (opens_adverbial(reading, first) && !(denies && !reading.is(first, {"not"}))) {
      first = party_behind_adverbial(reading, first, end);
      const bool reaches_verb = end == verb || (list_end > 0 && list_end + 1 >= verb);
      if (first == end || !reaches_verb)
        continue;
    }
    // "The Client, its auditors and any authority": all of them, and first of all the first.
    const bool is_list = list_end > end || joins(reading, first, end);
    size_t first_end = end;
    while (is_list && !denies && c > 0 && chunks[c - 1].end + 1 == chunks[c].begin &&
           names_somebody(reading, chunks[c - 1].begin, chunks[c - 1].end)) {
      --c;
      first = chunks[c].begin;
      first_end = chunks[c].end;
    }
    subject.first = first;
    subject.negated = denies;
    subject.span = span_of(reading, first, std::max(end, list_end));
    subject.pronoun = reading.is(first, {"it", "they", "same"}) && end - first <= 2;
    subject.actor = actor_of(reading, first + (denies ? 1 : 0), first_end);
    // "That provider publishes its own reports": another one.
    if (first == begin + 1 && first_end == first + 1 && reading.is(begin, {"that", "those"}) &&
        !is_capitalised(reading.words(first)) && !reading.is(first, {"we", "you", "us", "it"}) &&
        subject.actor == Actor::Operator)
      subject.actor = Actor::ThirdParty;
    // "Halden Holdings Limited, an affiliate of Provider, shall": somebody else.
    if (subject.actor == Actor::Unknown && first_end + 2 < verb &&
        reading.phrases[first_end].kind == Kind::Comma &&
        reading.is(first_end + 1, {"an", "a", "its", "the"}) &&
        reading.is(first_end + 2, {"affiliate", "subsidiary", "parent", "sister", "subcontractor",
                                   "sub-processor", "subprocessor", "third"}))
      subject.actor = Actor::ThirdParty;
    if (subject.actor == Actor::Implied)
      subject.actor = Actor::Unknown;
    return subject;
  }
  if (last_that && describes_any(reading, begin, *last_that))
    return find_subject(reading, begin, *last_that);
  return subject;
}

}  // namespace lint
