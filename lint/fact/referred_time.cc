// SPDX-License-Identifier: MIT
#include "lint/fact/referred_time.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "lint/fact/antecedent.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr auto kNowhere = std::string_view::npos;

/// "Will give a Compliance Notice", and elsewhere "A Compliance Notice must be given within three
/// days": the period holds for the notice.
void add_time_of_notice(std::string_view text, const std::vector<Norm>& norms, Norm& norm) {
  constexpr std::string_view kNotice = " Notice";
  const std::string_view words = slice(text, norm.predicate);
  const size_t at = words.find(kNotice);
  if (at == std::string_view::npos)
    return;
  const auto end = norm.predicate.begin + static_cast<uint32_t>(at + kNotice.size());
  const uint32_t first = word_before(text, end - static_cast<uint32_t>(kNotice.size())).second;
  const Span name{first, end};
  if (!is_capitalised(slice(text, name)))
    return;
  for (const Norm& other : norms) {
    if (other.periods.empty() || other.modality != Modality::Duty ||
        !slice(text, other.subject).ends_with(slice(text, name)))
      continue;
    for (PeriodPhrase period : other.periods) {
      if (!period.via.empty())
        continue;
      period.via = name;
      norm.periods.push_back(period);
    }
    return;
  }
}

/// "Such notification shall be made within two weeks".
bool is_about_such_notice(std::string_view text, const Norm& norm) {
  const bool is_due =
      norm.modality == Modality::Duty || slice(text, norm.predicate).find(" due ") != kNowhere;
  if (!is_due || norm.negated || norm.subject.empty())
    return false;
  const std::string subject = to_lower(slice(text, norm.subject));
  const size_t space = subject.find(' ');
  return space != std::string::npos &&
         is_one_of(subject.substr(0, space), {"such", "this", "that", "the", "each"}) &&
         is_one_of(subject.substr(space + 1), {"notice", "notification"});
}

/// Gives its time to the duty to notify in the sentences before it that has none.
void give_time_to_notice(const ClauseTree& tree, const Vocabulary& vocabulary, size_t index,
                         std::vector<Norm>& norms) {
  const Norm& notice = norms[index];
  const ClauseId section = wider_section(tree, notice.clause);
  for (size_t i = index; i-- > 0 && wider_section(tree, norms[i].clause) == section;) {
    Norm& earlier = norms[i];
    const bool notifies =
        std::any_of(earlier.actions.begin(), earlier.actions.end(),
                    [&](ConceptId action) { return vocabulary[action].id == "notify"; });
    if (!notifies)
      continue;
    if (!earlier.periods.empty())
      return;
    earlier.periods = notice.periods;
    for (PeriodPhrase& period : earlier.periods) period.via = notice.subject;
    return;
  }
}

/// "It shall do so once a year": gives its time to what the clause says before.
void give_time_to_act(size_t index, std::vector<Norm>& norms) {
  const Norm& norm = norms[index];
  if (index == 0 || norms[index - 1].clause != norm.clause)
    return;
  Norm& act = norms[index - 1];
  if (act.periods.empty())
    act.periods = norm.periods;
  if (act.frequencies.empty())
    act.frequencies = norm.frequencies;
}

}  // namespace

void refer_times(const ClauseTree& tree, const Vocabulary& vocabulary, size_t index,
                 std::vector<Norm>& norms) {
  const std::string_view text = tree.document().text();
  Norm& norm = norms[index];
  if (norm.periods.empty())
    add_time_of_notice(text, norms, norm);
  else if (is_about_such_notice(text, norm))
    give_time_to_notice(tree, vocabulary, index, norms);
  if (slice(text, norm.predicate).starts_with("do so"))
    give_time_to_act(index, norms);
}

}  // namespace lint
