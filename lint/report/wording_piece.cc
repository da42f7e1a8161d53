// SPDX-License-Identifier: MIT
#include "lint/report/wording_piece.h"

#include <algorithm>
#include <string_view>

#include "lint/comparison/wording_change.h"

namespace lint {
namespace {

constexpr uint32_t kContext = 60;  // bytes of what both have, before and behind a difference

/// Heading and own words.
Span words_of(const Clause& clause) {
  if (clause.heading.empty() || clause.text.empty())
    return clause.heading.empty() ? clause.text : clause.heading;
  return {std::min(clause.heading.begin, clause.text.begin),
          std::max(clause.heading.end, clause.text.end)};
}

/// The beginning of the word at `at`, not before `from`.
uint32_t word_begin(std::string_view text, uint32_t at, uint32_t from) {
  while (at > from && text[at - 1] != ' ' && text[at - 1] != '\n') --at;
  return at;
}

uint32_t word_end(std::string_view text, uint32_t at, uint32_t to) {
  while (at < to && text[at] != ' ' && text[at] != '\n') ++at;
  return at;
}

/// `differing` is by place and counts from the beginning of `whole`.
std::vector<WordingPiece> pieces_of(std::string_view text, Span whole,
                                    const std::vector<Span>& differing) {
  std::vector<WordingPiece> pieces;
  uint32_t at = whole.begin;
  const auto add_same = [&](uint32_t to, bool is_last) {
    if (at == to)
      return;
    const bool is_first = at == whole.begin;
    const uint32_t head = is_first ? at : word_end(text, std::min(at + kContext, to), to);
    const uint32_t tail =
        is_last ? to : word_begin(text, std::max(to - std::min(to, kContext), head), head);
    if (tail <= head) {
      pieces.push_back({{at, to}, false, false});
      return;
    }
    if (head > at)
      pieces.push_back({{at, head}, false, false});
    if (tail < to || is_last)
      pieces.push_back({{tail, to}, false, true});
  };
  for (const Span span : differing) {
    const Span here{whole.begin + span.begin, whole.begin + span.end};
    add_same(here.begin, false);
    pieces.push_back({here, true, false});
    at = here.end;
  }
  add_same(whole.end, true);
  return pieces;
}

}  // namespace

Wordings wordings_of(const ClausePair& pair, const ClauseTree& before, const ClauseTree& after) {
  const Span old_words = pair.before ? words_of(before[*pair.before]) : Span{};
  const Span new_words = pair.after ? words_of(after[*pair.after]) : Span{};
  const std::string& old_text = before.document().text();
  const std::string& new_text = after.document().text();
  WordingChange change;
  if (!pair.before)
    change.inserted = {{0, new_words.size()}};
  else if (!pair.after)
    change.deleted = {{0, old_words.size()}};
  else
    change = compare_wording(slice(old_text, old_words), slice(new_text, new_words));
  return {pieces_of(old_text, old_words, change.deleted),
          pieces_of(new_text, new_words, change.inserted)};
}

}  // namespace lint
