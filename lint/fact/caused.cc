// SPDX-License-Identifier: MIT
#include "lint/fact/caused.h"

namespace lint {
namespace {

using Form = Mention::Form;

/// "to maintain", "to be maintained", with "to" at `to`.
Caused infinitive(const Segment& segment, const Reading& reading, size_t to, size_t limit) {
  const size_t at = segment.verb_slot(to + 1);
  if (segment.is(at, {"be"}) && at + 1 < limit) {
    const size_t participle = segment.skip_adverbs(at + 1);
    if (const Mention* action = reading.action_at(participle, Form::Participle))
      return {participle, action, true};
  }
  return {at, at < limit ? reading.action_at(at, Form::Base) : nullptr, false};
}

/// "is maintained", "remains in force", with the auxiliary at `i`.
Caused auxiliary(const Segment& segment, const Reading& reading, size_t i, size_t limit) {
  const size_t at = segment.skip_adverbs(i + 1);
  const Mention* participle = at < limit ? reading.action_at(at, Form::Participle) : nullptr;
  if (participle != nullptr)
    return {at, participle, true};
  const Mention* third = reading.action_at(i, Form::Third);
  return {i, third != nullptr ? third : reading.action_at(i, Form::Base), false};
}

/// The verb at `i` itself: "maintains", "(be) maintained", "maintain".
Caused bare(const Segment& segment, const Reading& reading, size_t i, size_t from) {
  const Mention* third = reading.action_at(i, Form::Third);
  if (third != nullptr && segment.is_verb_here(i))
    return {i, third, false};
  const Mention* participle = reading.action_at(i, Form::Participle);
  if (participle != nullptr && i > from && !segment.is(i - 1, {"the", "a", "its"}))
    return {i, participle, true};
  const Mention* base = reading.action_at(i, Form::Base);
  if (base != nullptr && !segment.is_also_noun(i) && i > from)
    return {i, base, false};
  return {};
}

}  // namespace

std::optional<Caused> find_caused(const Segment& segment, const Reading& reading, size_t cause,
                                  size_t from, size_t limit) {
  // "shall cause a review of its operations to be conducted": behind "cause" stands no clause.
  // "shall not engage a subcontractor without consent": whom one engages may do nothing.
  const bool needs_infinitive =
      (segment.is(cause, {"cause", "causes", "causing", "instruct", "require"}) &&
       segment.has_infinitive(from, limit)) ||
      segment.is(cause, {"engage", "engages", "engaging", "retain", "retains", "retaining"});
  for (size_t i = from; i < limit; ++i) {
    if (segment.is_modal(i))
      return std::nullopt;
    // "shall procure that, for so long as data is stored in it, ...": an adverbial of its own.
    if (i > from && i < from + 3 && segment.kind(i) == Phrase::Kind::Comma)
      i = segment.behind_adverbial(i + 1, limit);
    const bool is_infinitive = segment.is(i, {"to"});
    if (needs_infinitive && !is_infinitive)
      continue;
    const Caused caused = is_infinitive ? infinitive(segment, reading, i, limit)
                          : segment.is(i, {"is", "are", "be", "remain", "remains", "undertaken"})
                              ? auxiliary(segment, reading, i, limit)
                              : bare(segment, reading, i, from);
    if (caused.action != nullptr)
      return caused;
  }
  return std::nullopt;
}

}  // namespace lint
