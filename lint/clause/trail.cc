// SPDX-License-Identifier: MIT
#include "lint/clause/trail.h"

#include <algorithm>

#include "lint/clause/words.h"

namespace lint {
namespace {

bool is_decimal(Label::Style style) {
  return style == Label::Style::Decimal;
}

/// "4.02", "Section 4.02" and "Clause 4.02" are of one kind, as are "7" and "7.". Brackets matter,
/// unless the sequence speaks for a slip ("(a) b) (c)").
bool is_same_kind(const Label& one, const Label& other, Label::Style style, bool exact) {
  if (one.numbers.empty() || one.numbers.size() != other.numbers.size() ||
      one.numbers.back().style != style)
    return false;
  const bool nested = one.numbers.size() > 1 && is_decimal(style);
  const auto is_plain = [](Label::Word word) {
    return word == Label::Word::None || word == Label::Word::Section ||
           word == Label::Word::Clause || word == Label::Word::Paragraph;
  };
  if (one.word != other.word && !(nested && is_plain(one.word) && is_plain(other.word)))
    return false;
  if (nested || one.word != Label::Word::None)
    return true;
  const auto bare = [](Label::Mark mark) {
    return mark == Label::Mark::Bare ? Label::Mark::Dot : mark;
  };
  return !exact || bare(one.mark) == bare(other.mark);
}

bool has_prefix(const Level& level, const Label& label) {
  const auto& outer = level.label.numbers;
  if (!level.labelled || outer.size() + 1 != label.numbers.size() || level.label.is_attached() ||
      level.label.word == Label::Word::Part)
    return false;
  for (size_t i = 0; i < outer.size(); ++i) {
    const bool same_style = outer[i].style == label.numbers[i].style;
    const bool article =
        level.label.word != Label::Word::None && is_decimal(label.numbers[i].style);
    if (outer[i].value != label.numbers[i].value || !(same_style || article))
      return false;
  }
  // "1.1" is below "1.", not below an item "(1)".
  return level.label.mark != Label::Mark::Enclosed || outer.size() > 1;
}

}  // namespace

Level Level::of(const Passage& passage, std::string_view heading) {
  Level level;
  level.block = passage.block;
  level.form = passage.form;
  level.labelled = passage.label.has_value();
  if (passage.label)
    level.label = *passage.label;
  level.is_title = passage.is_title;
  level.has_heading = !passage.heading.empty();
  level.heading_level = passage.heading_level;
  if (!passage.label)
    level.rank = rank_of(passage, heading);
  level.bullet = passage.bullet;
  level.list = passage.list;
  level.list_level = passage.list_level;
  level.table = passage.table;
  return level;
}

uint8_t rank_of(const Passage& passage, std::string_view heading) {
  if (passage.heading_level > 0 || passage.heading.empty())
    return 0;
  if (!passage.is_heading())
    return 3;
  return is_all_capitals(heading) ? 1 : 2;
}

void Trail::cut_to(ClauseId clause) {
  for (size_t depth = levels_.size(); depth-- > 0;) {
    if (levels_[depth].clause == clause) {
      cut(depth + 1);
      return;
    }
  }
}

size_t Trail::boundary() const {
  size_t depth = levels_.size() - 1;
  while (depth > 0 && !levels_[depth].bounds) --depth;
  return depth;
}

Sequence Trail::sequence(const Level& level, const Label& label, Ordinal reading,
                         const Passage& passage, bool strict) const {
  if (!level.labelled || level.form == Passage::Form::Row || level.bounds)
    return Sequence::None;
  const uint32_t last = level.label.value();
  const bool next = reading.value == last + 1;
  if (!is_same_kind(level.label, label, reading.style, strict || !next))
    return Sequence::None;
  // The same style at another depth of headings or lists is another kind.
  const bool heading = passage.heading_level > 0;
  const bool level_heading = level.heading_level > 0;
  if (strict && heading && level_heading && passage.heading_level != level.heading_level)
    return Sequence::None;
  const bool listed = passage.form == Passage::Form::Item && passage.list >= 0;
  const bool level_listed = level.form == Passage::Form::Item && level.list >= 0;
  if (label.numbers.size() == 1 && ((listed && level_heading) || (heading && level_listed)) &&
      passage.list != level.list)
    return Sequence::None;
  if (listed && level_listed && passage.list_level != level.list_level)
    return Sequence::None;
  if (label.numbers.size() > 1 &&
      !std::equal(label.numbers.begin(), label.numbers.end() - 1, level.label.numbers.begin()))
    return Sequence::Backward;
  if (next)
    return Sequence::Next;
  if (reading.value == 1)
    return Sequence::First;
  return reading.value > last ? Sequence::Gap : Sequence::Backward;
}

std::optional<size_t> Trail::find_other_prefix(const Label& label) const {
  if (label.numbers.size() < 2 || !is_decimal(label.numbers.back().style) ||
      !is_decimal(label.numbers.front().style))
    return std::nullopt;
  for (size_t depth = boundary() + 1; depth < levels_.size(); ++depth) {
    const Level& level = levels_[depth];
    const auto& outer = level.label.numbers;
    if (!level.labelled || outer.size() + 1 != label.numbers.size() || level.label.is_item() ||
        level.label.is_attached() || level.label.word == Label::Word::Part)
      continue;
    const bool decimal = level.label.word != Label::Word::None || is_decimal(outer.front().style);
    if (decimal && outer.front().value < label.numbers.front().value)
      return depth;
  }
  return std::nullopt;
}

std::optional<size_t> Trail::find_outer(const Label& label) const {
  if (label.numbers.size() != 1 || !is_decimal(label.numbers.back().style))
    return std::nullopt;
  for (size_t depth = boundary() + 1; depth < levels_.size(); ++depth) {
    const auto& numbers = levels_[depth].label.numbers;
    if (numbers.size() > 1 && is_decimal(numbers.front().style) &&
        numbers.front().value + 1 == label.value())
      return depth;
  }
  return std::nullopt;
}

std::optional<size_t> Trail::find_prefix(const Label& label) const {
  if (label.numbers.size() < 2)
    return std::nullopt;
  for (size_t depth = levels_.size(); depth-- > boundary();) {
    if (has_prefix(levels_[depth], label))
      return depth;
  }
  return std::nullopt;
}

}  // namespace lint
