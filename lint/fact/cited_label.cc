// SPDX-License-Identifier: MIT
#include "lint/fact/cited_label.h"

#include <algorithm>
#include <initializer_list>

#include "lint/clause/words.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr uint32_t kLongestTitle = 80;  // bytes

bool is_ascii_letter(char c) {
  return is_lower(c) || is_upper(c);
}

char at_or_end(std::string_view text, uint32_t at) {
  return at < text.size() ? text[at] : '\0';
}

template <typename Predicate>
uint32_t skip(std::string_view text, uint32_t at, Predicate matches) {
  while (at < text.size() && matches(text[at])) ++at;
  return at;
}

uint32_t skip_spaces(std::string_view text, uint32_t at) {
  return skip(text, at, is_space);
}

/// Behind "4", "4.2", "12A"; `at` for "2nd" and for what is no number.
uint32_t read_number(std::string_view text, uint32_t at) {
  uint32_t end = skip(text, at, is_digit);
  while (end > at && at_or_end(text, end) == '.' && is_digit(at_or_end(text, end + 1)))
    end = skip(text, end + 1, is_digit);
  const uint32_t letters = skip(text, end, is_ascii_letter);
  if (letters == end + 1 && is_upper(text[end]))
    return letters;
  return letters > end ? at : end;
}

/// Behind "A", "IV", "A-1", "G.17", "B2"; `at` for other words.
uint32_t read_letter(std::string_view text, uint32_t at) {
  uint32_t end = skip(text, at, is_ascii_letter);
  const std::string_view letters = text.substr(at, end - at);
  const bool is_roman = letters.find_first_not_of("IVXL") == std::string_view::npos;
  if (letters.empty() || !is_upper(letters[0]) || (letters.size() > 1 && !is_roman))
    return at;
  end = skip(text, end, is_digit);
  while ((at_or_end(text, end) == '.' || at_or_end(text, end) == '-') &&
         is_digit(at_or_end(text, end + 1)))
    end = skip(text, end + 1, is_digit);
  return end;
}

/// Whether the words in brackets are a part of a label: a letter, a roman or arabic number, "aa".
bool is_bracketed_part(std::string_view inside) {
  if (inside.empty() || inside.size() > 5)
    return false;
  const bool is_number = std::all_of(inside.begin(), inside.end(), is_digit);
  const bool is_roman = to_lower(inside).find_first_not_of("ivxl") == std::string::npos;
  const bool is_letter_run = is_ascii_letter(inside[0]) && inside.size() <= 2 &&
                             inside.find_first_not_of(inside[0]) == std::string_view::npos;
  return is_number || is_roman || is_letter_run;
}

/// The words in the last brackets of a label; empty without.
std::string_view last_part(std::string_view label) {
  const size_t open = label.rfind('(');
  return open == std::string_view::npos || label.back() != ')'
             ? std::string_view()
             : label.substr(open + 1, label.size() - open - 2);
}

/// Whether "(b)" can go on a list of labels of which the last one ends in `(before)`: a bracket of
/// another kind, or one that comes earlier, is an enumerator of the sentence ("4.3(g) and (ii) the
/// Provider").
bool goes_on_list(std::string_view before, std::string_view next) {
  if (before.empty())
    return true;
  const auto is_number = [](std::string_view part) { return is_digit(part[0]); };
  const auto is_roman = [](std::string_view part) {
    return to_lower(part).find_first_not_of("ivxl") == std::string::npos;
  };
  if (is_number(before) || is_number(next))
    return is_number(before) && is_number(next);
  if (is_upper(before[0]) != is_upper(next[0]))
    return false;
  if (before.size() == 1 && next.size() == 1)
    return before[0] < next[0] || (is_roman(before) && is_roman(next));
  return (is_roman(before) && is_roman(next)) || (!is_roman(before) && !is_roman(next));
}

/// Behind the label at `at`, or `at` when there is none.
uint32_t read_one(std::string_view text, uint32_t at) {
  uint32_t end = is_digit(at_or_end(text, at)) ? read_number(text, at) : read_letter(text, at);
  if (end == at && at_or_end(text, at) != '(')
    return at;
  for (;;) {
    // Also behind a space: "4.2 (b)".
    const uint32_t open = end > at && at_or_end(text, end) == ' ' ? end + 1 : end;
    if (at_or_end(text, open) != '(')
      return end;
    const size_t close = text.substr(0, std::min<size_t>(text.size(), open + 8)).find(')', open);
    if (close == std::string_view::npos ||
        !is_bracketed_part(text.substr(open + 1, close - open - 1)))
      return end;
    end = static_cast<uint32_t>(close) + 1;
  }
}

/// Behind a title in brackets, or `at` when there is none.
uint32_t skip_title(std::string_view text, uint32_t at) {
  const uint32_t open = skip_spaces(text, at);
  if (at_or_end(text, open) != '(' || !is_upper(at_or_end(text, open + 1)))
    return at;
  const size_t close =
      text.substr(0, std::min<size_t>(text.size(), open + kLongestTitle)).find(')', open);
  return close == std::string_view::npos ? at : static_cast<uint32_t>(close) + 1;
}

/// Whether the number that ends at `end` counts something: "Section 5 and 30 days".
bool is_quantity(std::string_view text, uint32_t end) {
  const uint32_t begin = skip_spaces(text, end);
  const uint32_t behind = skip(text, begin, is_ascii_letter);
  return is_one_of(singular(to_lower(text.substr(begin, behind - begin))),
                   {"day", "business", "month", "year", "hour", "week", "percent", "calendar",
                    "working", "minute"});
}

/// Moves `at` over a word or sign that goes on with a list or range; false when there is none.
bool skip_link(std::string_view text, uint32_t& at, bool& is_range) {
  const uint32_t begin = skip_spaces(text, at);
  uint32_t next = begin;
  if (at_or_end(text, next) == ',')
    next = skip_spaces(text, next + 1);
  const auto skip_any = [&](std::initializer_list<std::string_view> links) {
    for (const std::string_view link : links) {
      if (to_lower(text.substr(std::min<size_t>(text.size(), next), link.size())) == link) {
        next += static_cast<uint32_t>(link.size());
        return true;
      }
    }
    return false;
  };
  skip_any({"and/or ", "and ", "or ", "& "});
  is_range = skip_any({"to and including ", "to ", "through ", "- ", "-", "\u2013 ", "\u2013"});
  if (next == begin)
    return false;
  at = next;
  return true;
}

}  // namespace

std::string citing_word(std::string_view spelled) {
  const std::string lower = to_lower(spelled);
  if (lower == "appendices")
    return "appendix";
  if (lower == "annexes" || lower == "annexe")
    return "annex";
  return singular(lower);
}

bool cites_clause(std::string_view word) {
  return is_one_of(word, {"section", "clause", "article", "paragraph", "para", "subsection",
                          "subclause", "subparagraph", "sec", "art"});
}

bool cites_schedule(std::string_view word) {
  return is_one_of(word,
                   {"schedule", "exhibit", "annex", "appendix", "attachment", "part", "enclosure"});
}

std::vector<CitedLabel> read_cited_labels(std::string_view text, uint32_t& at) {
  std::vector<CitedLabel> labels;
  // "Schedule(s)".
  uint32_t from = text.substr(std::min<size_t>(text.size(), at), 3) == "(s)" ? at + 3 : at;
  from = skip(text, from, [](char c) { return is_space(c) || c == '.'; });
  bool is_range = false;
  for (;;) {
    const uint32_t end = read_one(text, from);
    if (end == from || from > at + 6 + kLongestTitle || is_quantity(text, end))
      return labels;
    const std::string_view label = text.substr(from, end - from);
    if (!labels.empty() && label[0] == '(' &&
        !goes_on_list(last_part(labels.back().label), last_part(label)))
      return labels;
    labels.push_back({std::string(label), is_range});
    at = skip_title(text, end);
    from = at;
    if (!skip_link(text, from, is_range))
      return labels;
  }
}

}  // namespace lint
