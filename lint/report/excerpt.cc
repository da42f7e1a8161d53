// SPDX-License-Identifier: MIT
#include "lint/report/excerpt.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "lint/report/columns.h"
#include "lint/text/utf8.h"

namespace lint {
namespace {

constexpr std::string_view kEllipsis = "…";
// How far to look for the end of a line; more only for characters with many combining marks.
constexpr uint32_t kMostBytesPerColumn = 8;

/// The begin of the character that holds the byte at `offset`; the end of the text for its end.
uint32_t character_begin(std::string_view text, uint32_t offset) {
  while (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U)
    --offset;
  return offset;
}

/// The end of the longest line that begins at `begin` and takes at most `width` columns, at a space
/// if there is one.
uint32_t line_end(std::string_view text, uint32_t begin, uint32_t end, uint32_t width) {
  end = character_begin(text, std::min(end, begin + width * kMostBytesPerColumn));
  const uint32_t at_space = begin + wrap(slice(text, {begin, end}), width).front().end;
  uint32_t cut = begin;
  for (uint32_t next = begin; next < at_space;) {
    next_code_point(text, next);
    if (cut > begin && columns(slice(text, {begin, next})) > width)
      return cut;
    cut = next;
  }
  return cut;
}

/// Whether a sentence begins at `offset`: behind a full stop and a space, with a capital letter, a
/// quotation mark or a bracket.
bool begins_sentence(std::string_view text, uint32_t offset) {
  if (offset < 2 || offset >= text.size() || slice(text, {offset - 2, offset}) != ". ")
    return false;
  const char first = text[offset];
  return (first >= 'A' && first <= 'Z') || first == '"' || first == '(';
}

/// Where to begin to read: with the sentence in which the words at `first` stand when it begins
/// near, otherwise some words before them.
uint32_t reading_begin(std::string_view text, Span paragraph, uint32_t first, uint32_t width) {
  for (uint32_t begin = first; first - begin <= width; --begin) {
    if (begin == paragraph.begin || begins_sentence(text, begin))
      return begin;
  }
  const size_t space = text.find(' ', first - width / 2);
  return space < first ? static_cast<uint32_t>(space) + 1 : first;
}

/// The end of the sentence in which the words before `last` stand.
uint32_t reading_end(std::string_view text, Span paragraph, uint32_t last) {
  for (uint32_t end = last; end < paragraph.end; ++end) {
    if (begins_sentence(text, end))
      return end - 1;
  }
  return paragraph.end;
}

std::string marks_below(std::string_view text, Span line, const std::vector<Quote>& quotes) {
  std::string marks;
  for (const Quote& quote : quotes) {
    const Span marked = {std::max(quote.span.begin, line.begin),
                         std::min(quote.span.end, line.end)};
    if (marked.begin >= marked.end)
      continue;
    const size_t begin = columns(slice(text, {line.begin, marked.begin}));
    const size_t end = columns(slice(text, {line.begin, marked.end}));
    marks.resize(std::max(marks.size(), end), ' ');
    for (size_t column = begin; column < end; ++column) {
      if (marks[column] != '^')
        marks[column] = quote.mark;
    }
  }
  return marks;
}

}  // namespace

Span own_words(const ClauseTree& tree, uint32_t offset) {
  const auto& blocks = tree.document().blocks();
  const auto next =
      std::upper_bound(blocks.begin(), blocks.end(), offset,
                       [](uint32_t value, const Block& block) { return value < block.span.begin; });
  if (next == blocks.begin() || !std::prev(next)->span.contains(offset))
    return {};
  Span paragraph = std::prev(next)->span;
  const Span text = tree[tree.at(offset)].text;
  if (text.contains(offset))
    paragraph.begin = std::max(paragraph.begin, text.begin);
  return paragraph;
}

std::vector<ExcerptLine> excerpt(const ClauseTree& tree, const std::vector<Quote>& quotes,
                                 uint32_t width, uint32_t most_lines) {
  if (quotes.empty() || quotes.front().span.empty())
    return {};
  const std::string& text = tree.document().text();
  const Span paragraph = own_words(tree, quotes.front().span.begin);
  if (paragraph.empty())
    return {};
  // Two columns are kept for the ellipses.
  const uint32_t room = std::max<uint32_t>(width, 12) - 2;
  uint32_t last = quotes.front().span.end;
  for (const Quote& quote : quotes) {
    if (paragraph.contains(quote.span.begin))
      last = std::max(last, quote.span.end);
  }

  uint32_t begin = reading_begin(text, paragraph, quotes.front().span.begin, room);
  const bool is_cut_before = begin > paragraph.begin && !begins_sentence(text, begin);
  const uint32_t end = reading_end(text, paragraph, std::min(last, paragraph.end));
  std::vector<ExcerptLine> lines;
  while (begin < std::min(last, end) && lines.size() < most_lines) {
    const Span line = {begin, line_end(text, begin, end, room)};
    const bool is_last = lines.size() + 1 == most_lines || line.end >= last;
    ExcerptLine shown = {printable(slice(text, line)), marks_below(text, line, quotes)};
    if (lines.empty() && is_cut_before) {
      shown.text.insert(0, kEllipsis);
      if (!shown.marks.empty())
        shown.marks.insert(0, 1, ' ');
    }
    if (is_last && line.end < end)
      shown.text += kEllipsis;
    lines.push_back(std::move(shown));
    begin = line.end;
    while (begin < end && text[begin] == ' ') ++begin;
  }
  return lines;
}

}  // namespace lint
