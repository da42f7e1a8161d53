// SPDX-License-Identifier: MIT
#include "lint/clause/choice.h"

#include <algorithm>

namespace lint {
namespace {

constexpr uint32_t kLookAhead = 40;  // passages: how far the next label of a kind is looked for

bool is_lower_style(Ordinal::Style style) {
  return style == Ordinal::Style::LowerLetter || style == Ordinal::Style::LowerRoman;
}

/// Both numbers, both small letters, or both capitals.
bool is_of_same_case(Ordinal::Style one, Ordinal::Style other) {
  return (one == Ordinal::Style::Decimal) == (other == Ordinal::Style::Decimal) &&
         is_lower_style(one) == is_lower_style(other);
}

/// Whether the next label in the same brackets goes on from `reading`.
bool announces_next(const std::vector<Passage>& passages, uint32_t index, Ordinal reading) {
  const Label& label = *passages[index].label;
  const auto goes_on = [&](const Ordinal& number) {
    return number.style == reading.style && number.value == reading.value + 1;
  };
  for (uint32_t i = index + 1; i < passages.size() && i <= index + kLookAhead; ++i) {
    const auto& next = passages[i].label;
    if (!next || next->mark != label.mark || next->word != label.word || next->numbers.empty() ||
        next->numbers.size() != label.numbers.size())
      continue;
    if (goes_on(next->numbers.back()) || (next->other && goes_on(*next->other)))
      return true;
    if (is_of_same_case(next->numbers.back().style, reading.style))
      return false;
  }
  return false;
}

/// Whether the next longer label is the first below this one: "2.1" behind "2 Service Levels".
bool announces_first_below(const std::vector<Passage>& passages, uint32_t index) {
  const Label& label = *passages[index].label;
  for (uint32_t i = index + 1; i < passages.size() && i <= index + kLookAhead; ++i) {
    const auto& next = passages[i].label;
    if (!next || next->is_item() || next->numbers.empty())
      continue;
    return next->numbers.size() == label.numbers.size() + 1 && next->value() == 1 &&
           std::equal(label.numbers.begin(), label.numbers.end(), next->numbers.begin(),
                      [](const Ordinal& a, const Ordinal& b) {
                        return a.style == b.style && a.value == b.value;
                      });
  }
  return false;
}

LabelChoice choose_for(const Passage& passage, Ordinal reading, const Trail& trail) {
  const size_t boundary = trail.boundary();
  LabelChoice choice;
  choice.reading = reading;
  for (const bool strict : {true, false}) {
    bool crossed_heading = false;
    for (size_t depth = trail.size(); depth-- > 0;) {
      const Level& level = trail[depth];
      const Sequence sequence = trail.sequence(level, *passage.label, reading, passage, strict);
      // Only a successor leaves a schedule or an unnumbered section for the numbering outside.
      if (sequence == Sequence::Next && (depth > boundary || reading.value > 1))
        return {reading, depth, sequence};
      if (sequence != Sequence::None && sequence != Sequence::Next && depth > boundary &&
          choice.sequence == Sequence::None && !crossed_heading)
        choice = {reading, depth, sequence};
      crossed_heading = crossed_heading || (!level.labelled && level.has_heading);
    }
  }
  return choice;
}

/// How well a reading fits what stands before and behind it.
int weight(const LabelChoice& choice, bool announced) {
  constexpr int kAnnounced = 5;
  const int behind = announced ? kAnnounced : 0;
  switch (choice.sequence) {
    case Sequence::Next:
      return behind + 8;
    case Sequence::Gap:
      return behind + 2;
    case Sequence::Backward:
      return behind + 1;
    case Sequence::First:
    case Sequence::None:
      return choice.reading.value == 1 ? behind + 6 : behind;
  }
  return behind;
}

}  // namespace

LabelChoice choose(const std::vector<Passage>& passages, uint32_t index, const Trail& trail) {
  const Passage& passage = passages[index];
  const Label& label = *passage.label;
  if (label.numbers.empty())
    return {};
  const LabelChoice usual = choose_for(passage, label.numbers.back(), trail);
  if (!label.other)
    return usual;
  const LabelChoice other = choose_for(passage, *label.other, trail);
  const auto weigh = [&](const LabelChoice& choice) {
    return weight(choice, announces_next(passages, index, choice.reading));
  };
  return weigh(other) > weigh(usual) ? other : usual;
}

bool is_in_sequence(const std::vector<Passage>& passages, uint32_t index, const Trail& trail) {
  const LabelChoice choice = choose(passages, index, trail);
  if (choice.sequence == Sequence::Next || announces_first_below(passages, index))
    return true;
  return choice.reading.value == 1 && (announces_next(passages, index, choice.reading) ||
                                       trail.find_prefix(*passages[index].label).has_value());
}

}  // namespace lint
