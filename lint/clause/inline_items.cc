// SPDX-License-Identifier: MIT
#include "lint/clause/inline_items.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "lint/clause/words.h"

namespace lint {
namespace {

constexpr size_t kDeepest = 6;  // (a)(i)(A)(1): nobody nests further within a paragraph

struct Candidate {
  uint32_t begin = 0;
  uint32_t end = 0;  ///< behind the closing bracket
  Label::Mark mark = Label::Mark::Enclosed;
  std::vector<Ordinal> readings = {};
  bool separated = false;  ///< stands behind punctuation, as a second item must
};

/// One sequence that is being read.
struct Sequence {
  Label::Mark mark = Label::Mark::Enclosed;
  Ordinal last = {};
  bool own = false;                  ///< began with the label before the text
  std::vector<size_t> members = {};  ///< indices of candidates
};

std::string_view last_word(std::string_view text) {
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  size_t begin = text.size();
  while (begin > 0 && !is_space(text[begin - 1]) && text[begin - 1] != '(') --begin;
  return text.substr(begin);
}

bool is_reference_word(std::string_view word) {
  constexpr std::string_view kWords[] = {
      "section",       "sections",       "clause",     "clauses",    "paragraph",
      "paragraphs",    "article",        "articles",   "subsection", "subsections",
      "sub-clause",    "sub-clauses",    "subclause",  "subclauses", "subparagraph",
      "subparagraphs", "item",           "items",      "schedule",   "exhibit",
      "annex",         "appendix",       "attachment", "part",       "sub-section",
      "sub-paragraph", "sub-paragraphs", "art.",       "sec.",       "§",
      "recital",       "recitals",       "limb",       "limbs",      "point",
      "points"};
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [&](std::string_view known) { return equals_folded(word, known); });
}

bool is_spelled_number(std::string_view word) {
  constexpr std::string_view kWords[] = {
      "one",       "two",      "three",    "four",   "five",     "six",      "seven",   "eight",
      "nine",      "ten",      "eleven",   "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
      "seventeen", "eighteen", "nineteen", "twenty", "thirty",   "forty",    "fifty",   "sixty",
      "ninety",    "hundred",  "a",        "dollar", "dollars"};
  const size_t hyphen = word.rfind('-');
  if (hyphen != std::string_view::npos)
    word.remove_prefix(hyphen + 1);
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [&](std::string_view known) { return equals_folded(word, known); });
}

bool stands_behind_punctuation(std::string_view before) {
  while (true) {
    while (!before.empty() && before.back() == ' ') before.remove_suffix(1);
    size_t joint = 0;
    for (const std::string_view word : {"and", "or", "and/or", "but", "then"}) {
      if (ends_with(before, word))
        joint = std::max(joint, word.size());
    }
    if (joint == 0)
      break;
    before.remove_suffix(joint);
  }
  if (before.empty())
    return true;
  const char last = before.back();
  return last == ';' || last == ',' || last == '.' || last == ':' || last == '\n' || last == '?' ||
         (before.size() > 3 &&
          (before.substr(before.size() - 3) == "—" || before.substr(before.size() - 3) == "–"));
}

bool is_reference(std::string_view before, std::string_view behind) {
  const std::string_view word = last_word(before);
  if (is_reference_word(word))
    return true;
  if (!word.empty() && is_digit(word.front()) &&
      (is_word_character(word.back()) || word.back() == ')') &&
      is_reference_word(
          last_word(before.substr(0, static_cast<size_t>(word.data() - before.data())))))
    return true;
  behind = trimmed(behind.substr(0, 24));
  if (begins_with_any(behind, {"above", "below", "hereof", "of this", "of section", "of clause"}))
    return true;
  // "(a) and (b)", "(a) to (c)", "(a), (b)"
  for (const std::string_view joint : {"and", "or", "to", "through", "and/or", ",", "-"}) {
    if (begins_with(behind, joint)) {
      const std::string_view next = trimmed(behind.substr(joint.size()));
      if (!next.empty() && next.front() == '(')
        return true;
    }
  }
  return !behind.empty() && (behind.front() == ')' || behind.front() == '(');
}

/// Whether "i." may be an item: in small letters, behind a colon, a semicolon or a comma, where no
/// sentence ends.
bool is_dotted_item(std::string_view before, std::string_view token) {
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  if (!std::all_of(token.begin(), token.end(), is_small) || !stands_behind_punctuation(before))
    return false;
  const size_t last = before.find_last_not_of(' ');
  return last != std::string_view::npos && before[last] != '.' && before[last] != '\n';
}

/// "(a)", "a)" and "a." that are no references, in order.
std::vector<Candidate> find_candidates(std::string_view text) {
  std::vector<Candidate> found;
  for (size_t at = find_any(text, "()."); at != std::string_view::npos;
       at = find_any(text, "().", at + 1)) {
    Candidate candidate;
    size_t begin = at;
    size_t close = at;
    if (text[at] == '.') {
      while (begin > 0 && at - begin < 5 && is_word_character(text[begin - 1])) --begin;
      if (begin == at || !is_dotted_item(text.substr(0, begin), text.substr(begin, at - begin)))
        continue;
      candidate.mark = Label::Mark::Dot;
    } else if (text[at] == '(') {
      close = text.substr(at, 8).find(')');
      if (close == std::string_view::npos)
        continue;
      close += at;
    } else {
      while (begin > 0 && at - begin < 3 && is_word_character(text[begin - 1])) --begin;
      if (begin == at || (begin > 0 && text[begin - 1] == '('))
        continue;
      candidate.mark = Label::Mark::Closed;
    }
    const size_t token = text[at] == '(' ? at + 1 : begin;
    candidate.readings = read_ordinal(text.substr(token, close - token));
    const bool spaced = (begin == 0 || is_space(text[begin - 1])) && close + 1 < text.size() &&
                        is_space(text[close + 1]);
    if (candidate.readings.empty() || !spaced || candidate.readings.front().value == 0)
      continue;
    const std::string_view before = text.substr(0, begin);
    const bool number = candidate.readings.front().style == Label::Style::Decimal;
    if (number && (candidate.readings.front().value > 50 || is_spelled_number(last_word(before))))
      continue;
    if (is_reference(before, text.substr(close + 1)))
      continue;
    candidate.begin = static_cast<uint32_t>(begin);
    candidate.end = static_cast<uint32_t>(close) + 1;
    candidate.separated = stands_behind_punctuation(before);
    if (candidate.mark != Label::Mark::Enclosed && !candidate.separated)
      continue;
    found.push_back(std::move(candidate));
    at = close;
  }
  return found;
}

bool follows(const Candidate& candidate, const Sequence& sequence, Ordinal& reading) {
  if (candidate.mark != sequence.mark || !candidate.separated)
    return false;
  for (const auto& number : candidate.readings) {
    if (number.style == sequence.last.style && number.value == sequence.last.value + 1) {
      reading = number;
      return true;
    }
  }
  return false;
}

/// Whether a later candidate reads as the second of a sequence that `first` begins, before one that
/// goes on behind `instead`.
bool begins_sequence(const std::vector<Candidate>& candidates, size_t index, Ordinal first,
                     Ordinal instead) {
  for (size_t i = index + 1; i < candidates.size() && i < index + 40; ++i) {
    if (candidates[i].mark != candidates[index].mark)
      continue;
    for (const auto& number : candidates[i].readings) {
      if (number.style == first.style && number.value == 2)
        return true;
      if (number.style == instead.style && number.value == instead.value + 1)
        return false;
    }
  }
  return false;
}

class SequenceReader {
 public:
  SequenceReader(const std::vector<Candidate>& candidates, const std::optional<Label>& own,
                 const std::optional<Label>& next)
      : candidates_(candidates),
        next_(next),
        readings_(candidates.size()),
        restarts_(candidates.size()) {
    if (own && own->numbers.size() == 1 && own->word == Label::Word::None) {
      Sequence sequence{own->mark, own->numbers.back(), true, {}};
      open_.push_back(sequence);
      if (own->other) {
        sequence.last = *own->other;
        open_.push_back(sequence);
      }
    }
  }

  /// One for each candidate: the number of an item, zero for none.
  const std::vector<Ordinal>& read() {
    for (size_t i = 0; i < candidates_.size(); ++i) place(i);
    close_down_to(0);
    return readings_;
  }

  bool restarts(size_t index) const { return restarts_[index]; }

 private:
  void place(size_t index) {
    const Candidate& candidate = candidates_[index];
    const auto* first = std::find_if(candidate.readings.data(),
                                     candidate.readings.data() + candidate.readings.size(),
                                     [](const auto& number) { return number.value == 1; });
    const bool can_begin = first != candidate.readings.data() + candidate.readings.size();
    for (size_t level = open_.size(); level-- > 0;) {
      Ordinal reading;
      if (!follows(candidate, open_[level], reading))
        continue;
      if (can_begin && begins_sequence(candidates_, index, *first, reading))
        break;
      close_down_to(level + 1);
      open_[level].last = reading;
      open_[level].members.push_back(index);
      readings_[index] = reading;
      return;
    }
    if (!can_begin)
      return;
    // The same kind again: what was open there is over.
    for (size_t level = 0; level < open_.size(); ++level) {
      if (open_[level].mark == candidate.mark && open_[level].last.style == first->style) {
        restarts_[index] = !open_[level].members.empty();
        close_down_to(level);
        break;
      }
    }
    if (open_.size() < kDeepest) {
      open_.push_back({candidate.mark, *first, false, {index}});
      readings_[index] = *first;
    }
  }

  void close_down_to(size_t level) {
    while (open_.size() > level) {
      const Sequence& sequence = open_.back();
      const bool goes_on =
          next_ && next_->mark == sequence.mark && next_->numbers.size() == 1 &&
          (next_->numbers.back() == Ordinal{sequence.last.style, sequence.last.value + 1} ||
           (next_->other &&
            *next_->other == Ordinal{sequence.last.style, sequence.last.value + 1}));
      const bool holds = sequence.members.size() + (sequence.own ? 1 : 0) >= 2 || goes_on;
      if (!holds) {
        for (const size_t member : sequence.members) readings_[member] = {};
      }
      open_.pop_back();
    }
  }

  const std::vector<Candidate>& candidates_;
  const std::optional<Label>& next_;
  std::vector<Sequence> open_;  ///< from the outermost
  std::vector<Ordinal> readings_;
  std::vector<bool> restarts_;
};

}  // namespace

std::vector<InlineItem> find_inline_items(std::string_view text, const std::optional<Label>& own,
                                          const std::optional<Label>& next) {
  const auto candidates = find_candidates(text);
  std::vector<InlineItem> items;
  SequenceReader reader(candidates, own, next);
  const auto& numbers = reader.read();
  for (size_t i = 0; i < candidates.size(); ++i) {
    if (numbers[i].value == 0)
      continue;
    const Candidate& candidate = candidates[i];
    InlineItem item;
    item.begin = candidate.begin;
    item.label.text = text.substr(candidate.begin, candidate.end - candidate.begin);
    item.label.mark = candidate.mark;
    item.label.numbers = {numbers[i]};
    item.restarts = reader.restarts(i);
    item.label.size = candidate.end - candidate.begin;
    while (item.begin + item.label.size < text.size() &&
           is_space(text[item.begin + item.label.size]))
      ++item.label.size;
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace lint
