// SPDX-License-Identifier: MIT
#include "lint/irregularity/numbering_slip.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "lint/clause/label.h"
#include "lint/clause/words.h"

namespace lint {
namespace {

constexpr uint32_t kMostBytes = 60;  // of the first words of a clause

Irregularity::Place place_of(const ClauseTree& tree, ClauseId id) {
  const Clause& clause = tree[id];
  const std::string& text = tree.document().text();
  const Span own = clause.heading.empty() ? clause.text : clause.heading;
  // A typed label stands in front, perhaps with punctuation between.
  constexpr uint32_t kMostPunctuation = 4;
  const auto size = static_cast<uint32_t>(clause.label.size());
  for (uint32_t gap = 0; gap <= kMostPunctuation && own.begin >= size + gap; ++gap) {
    const uint32_t begin = own.begin - size - gap;
    if (text.compare(begin, size, clause.label) == 0)
      return {id, {begin, begin + size}};
  }
  uint32_t end = std::min(own.end, own.begin + kMostBytes);
  if (end < own.end)
    end = std::max(static_cast<uint32_t>(text.find_last_of(" \n", end)), own.begin);
  return {id, {own.begin, end}};
}

/// For each clause the one with a label before it under the same parent; itself without one.
std::vector<ClauseId> labelled_before(const ClauseTree& tree) {
  std::vector<ClauseId> before(tree.clauses().size());
  std::unordered_map<ClauseId, ClauseId> last;  // by parent
  for (ClauseId id = 0; id < before.size(); ++id) {
    before[id] = id;
    if (tree[id].label.empty() || id == 0)
      continue;
    const auto [known, is_first] = last.emplace(tree[id].parent, id);
    before[id] = is_first ? id : known->second;
    known->second = id;
  }
  return before;
}

bool is_attached(const Clause& clause) {
  return clause.kind == Clause::Kind::Schedule;
}

/// Whether the label that is expected surely stands nowhere: an extract begins in the middle, a
/// first item may stand in the text before, and a label may have been taken for text.
bool is_plain_gap(const ClauseTree& tree, const NumberingNote& note, ClauseId before) {
  if (before == note.clause || note.expected.empty() || is_attached(tree[note.clause]) ||
      tree[before].label.size() + 1 < note.expected.size() ||
      note.expected.size() + 1 < tree[before].label.size())
    return false;
  const std::string& text = tree.document().text();
  // A list of what is chosen in a standard form: "Clause 7: not used", "Clause 9: option 2".
  if (tree[note.clause].label.find(' ') != std::string::npos &&
      text.find("Contractual Clauses") != std::string::npos)
    return false;
  const uint32_t begin = tree[before].text.begin;
  const Span between{begin, std::max(begin, tree[note.clause].text.end)};
  const std::string_view words = slice(text, between);
  const auto stands = [&](const std::string& label) {
    for (size_t at = words.find(label); at != std::string_view::npos;
         at = words.find(label, at + 1)) {
      const bool begins = at == 0 || !is_word_character(words[at - 1]);
      const size_t end = at + label.size();
      if (begins && (end == words.size() || !is_word_character(words[end])))
        return true;
    }
    return false;
  };
  const auto label = read_automatic_label(tree[note.clause].label);
  if (!label || label->value() == 0)
    return false;
  const uint32_t value = label->value();
  constexpr uint32_t kMostLeftOut = 3;
  uint32_t left_out = 0;
  for (uint32_t other = value - 1; other > 0; --other) {
    const std::string sibling = print_sibling(*label, other);
    if (sibling.empty() || stands(sibling) || ++left_out > kMostLeftOut)
      return false;
    if (sibling == note.expected)
      return true;
  }
  return false;
}

/// Whether a label begins a new list rather than repeating the one before.
bool begins_anew(const ClauseTree& tree, ClauseId id) {
  const auto label = read_automatic_label(tree[id].label);
  return is_attached(tree[id]) || !label || label->word == Label::Word::Part || label->value() <= 1;
}

}  // namespace

std::vector<Irregularity> find_numbering_slips(const ClauseTree& tree, Irregularity::Kind kind) {
  const bool gaps = kind == Irregularity::Kind::NumberingGap;
  const std::vector<ClauseId> before = labelled_before(tree);
  std::vector<Irregularity> found;
  for (const NumberingNote& note : tree.notes()) {
    if (note.kind != (gaps ? NumberingNote::Kind::Gap : NumberingNote::Kind::Duplicate))
      continue;
    if (gaps ? !is_plain_gap(tree, note, before[note.clause]) : begins_anew(tree, note.clause))
      continue;
    Irregularity slip{.kind = kind,
                      .place = place_of(tree, note.clause),
                      .what = tree[note.clause].label,
                      .instead = note.expected};
    if (!gaps)
      slip.related = {place_of(tree, before[note.clause])};
    found.push_back(std::move(slip));
  }
  return found;
}

}  // namespace lint
