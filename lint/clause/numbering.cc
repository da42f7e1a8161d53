// SPDX-License-Identifier: MIT
#include "lint/clause/numbering.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace lint {
namespace {

/// Labels that count together: same word, brackets, style and depth, under one parent or, with
/// parent 0, in the whole of a schedule.
uint64_t kind_of(const Label& label, ClauseId parent) {
  uint64_t kind = parent;
  kind = kind << 4 | static_cast<uint64_t>(label.word);
  // Slips in the punctuation are no new numbering.
  kind = kind << 1 | (label.is_item() ? 1U : 0U);
  kind = kind << 3 | static_cast<uint64_t>(label.numbers.back().style);
  return kind << 4 | label.numbers.size();
}

ClauseId schedule_of(const std::vector<Clause>& clauses, ClauseId id) {
  while (id != 0 && clauses[id].kind != Clause::Kind::Schedule) id = clauses[id].parent;
  return id;
}

bool has_same_parents(const Label& one, const Label& other) {
  return std::equal(one.numbers.begin(), one.numbers.end() - 1, other.numbers.begin(),
                    other.numbers.end() - 1);
}

}  // namespace

std::vector<NumberingNote> check_numbering(const std::vector<Clause>& clauses,
                                           const std::vector<Label>& labels) {
  std::vector<NumberingNote> notes;
  std::unordered_map<uint64_t, ClauseId> last;           // under the same parent
  std::unordered_map<uint64_t, ClauseId> last_anywhere;  // in the same schedule
  for (ClauseId id = 1; id < clauses.size(); ++id) {
    const Label& label = labels[id];
    if (label.text.empty() || label.numbers.empty() || clauses[id].kind == Clause::Kind::Row)
      continue;
    const auto note = [&](NumberingNote::Kind kind, uint32_t expected) {
      notes.push_back({kind, id, print_sibling(label, expected)});
    };
    const uint32_t value = label.value();
    const auto [sibling, first] = last.try_emplace(kind_of(label, clauses[id].parent), id);
    const ClauseId scope = schedule_of(clauses, clauses[id].parent);
    const auto [before, new_kind] = last_anywhere.try_emplace(kind_of(label, scope), id);
    if (first) {
      const bool goes_on = !new_kind && value == labels[before->second].value() + 1;
      if (value > 1 && !goes_on)
        note(NumberingNote::Kind::Gap, 1);
    } else {
      const Label& previous = labels[sibling->second];
      const uint32_t expected = previous.value() + 1;
      if (!has_same_parents(label, previous)) {
        if (value != 1)
          note(NumberingNote::Kind::Unexpected, 0);
      } else if (value + 1 == expected) {
        note(NumberingNote::Kind::Duplicate, expected);
      } else if (value > expected) {
        note(NumberingNote::Kind::Gap, expected);
      } else if (value < expected && value != 1) {
        note(NumberingNote::Kind::Unexpected, expected);
      }
    }
    sibling->second = id;
    before->second = id;
  }
  for (auto& note : notes) {
    if (note.kind == NumberingNote::Kind::Unexpected && note.expected.empty())
      continue;
    const ClauseId parent = clauses[note.clause].parent;
    // A number that does not begin with its parent's.
    if (labels[note.clause].numbers.size() > 1 &&
        labels[parent].numbers.size() + 1 == labels[note.clause].numbers.size() &&
        labels[parent].value() != (labels[note.clause].numbers.end() - 2)->value)
      note.kind = NumberingNote::Kind::Unexpected;
  }
  return notes;
}

}  // namespace lint
