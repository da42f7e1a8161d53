// SPDX-License-Identifier: MIT
#include "lint/report/passage.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "lint/report/excerpt.h"

namespace lint {
namespace {

// Bytes of text. A paragraph up to kWhole is shown whole; of a longer one kAround before and after
// each highlight.
constexpr uint32_t kWhole = 700;
constexpr uint32_t kAround = 160;
constexpr uint32_t kMostWords = 220;

/// The nearest begin of a word at or before `offset`.
uint32_t word_begin(std::string_view text, uint32_t offset, uint32_t least) {
  while (offset > least && text[offset - 1] != ' ') --offset;
  return offset;
}

/// The nearest end of a word at or behind `offset`.
uint32_t word_end(std::string_view text, uint32_t offset, uint32_t most) {
  while (offset < most && text[offset] != ' ') ++offset;
  return offset;
}

/// What to show of a paragraph, in order.
std::vector<Span> shown_parts(std::string_view text, Span paragraph,
                              const std::vector<Highlight>& highlights) {
  if (paragraph.size() <= kWhole || highlights.empty())
    return {paragraph};
  std::vector<Span> parts;
  for (const Highlight& highlight : highlights) {
    const uint32_t from = highlight.span.begin - paragraph.begin > kAround
                              ? word_begin(text, highlight.span.begin - kAround, paragraph.begin)
                              : paragraph.begin;
    const uint32_t end = std::min(highlight.span.end, paragraph.end);
    const uint32_t to = paragraph.end - end > kAround ? word_end(text, end + kAround, paragraph.end)
                                                      : paragraph.end;
    // What two ellipses would hide between them may as well be read when it is short.
    if (!parts.empty() && from < parts.back().end + kAround)
      parts.back().end = std::max(parts.back().end, to);
    else
      parts.push_back({from, to});
  }
  return parts;
}

/// The worst look of the highlights on a piece.
std::optional<Look> look_on(Span piece, const std::vector<Highlight>& highlights) {
  std::optional<Look> look;
  for (const Highlight& highlight : highlights) {
    if (highlight.span.contains(piece))
      look = std::max(look.value_or(highlight.look), highlight.look);
  }
  return look;
}

/// Divides a part of a paragraph where the look changes.
void divide(Span part, const std::vector<Highlight>& highlights,
            std::vector<PassagePiece>& pieces) {
  std::vector<uint32_t> edges = {part.begin, part.end};
  for (const Highlight& highlight : highlights) {
    for (const uint32_t edge : {highlight.span.begin, highlight.span.end}) {
      if (part.contains(edge))
        edges.push_back(edge);
    }
  }
  std::sort(edges.begin(), edges.end());
  edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
  const size_t first = pieces.size();
  for (size_t index = 0; index + 1 < edges.size(); ++index) {
    const Span span = {edges[index], edges[index + 1]};
    const auto look = look_on(span, highlights);
    if (pieces.size() > first && pieces.back().look == look)
      pieces.back().span.end = span.end;
    else
      pieces.push_back({span, look});
  }
}

}  // namespace

std::vector<Quotation> passages(const ClauseTree& tree, const std::vector<Element>& elements) {
  struct Words {
    Evidence place = {};
    Look look = Look::Good;
  };
  std::vector<Words> all;
  for (const Element& element : elements) {
    for (const Evidence& words : element.evidence) all.push_back({words, look_of(element.verdict)});
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const Words& a, const Words& b) { return a.place.span < b.place.span; });
  std::vector<Quotation> result;
  Span paragraph;
  for (const Words& words : all) {
    if (result.empty() || !paragraph.contains(words.place.span.begin)) {
      result.push_back({words.place});
      paragraph = own_words(tree, words.place.span.begin);
    }
    result.back().highlights.push_back({words.place.span, words.look});
  }
  return result;
}

std::vector<std::vector<NearMiss>> by_paragraph(const ClauseTree& tree,
                                                std::vector<NearMiss> misses) {
  std::vector<std::vector<NearMiss>> groups;
  while (!misses.empty()) {
    const Span nearest = misses.front().place.span;
    const Span paragraph = own_words(tree, nearest.begin);
    const auto others =
        std::stable_partition(misses.begin(), misses.end(), [&](const NearMiss& miss) {
          return miss.place.span == nearest || paragraph.contains(miss.place.span.begin);
        });
    groups.emplace_back(misses.begin(), others);
    misses.erase(misses.begin(), others);
  }
  return groups;
}

Quotation quotation_of(const std::vector<NearMiss>& misses) {
  Quotation passage = {misses.front().place};
  for (const NearMiss& miss : misses) passage.highlights.push_back({miss.place.span, Look::Weak});
  return passage;
}

std::vector<PassagePiece> pieces(const ClauseTree& tree, const Quotation& passage) {
  const std::string& text = tree.document().text();
  const Span paragraph = own_words(tree, passage.place.span.begin);
  std::vector<PassagePiece> pieces;
  uint32_t end = paragraph.begin;
  if (paragraph.empty())
    return pieces;
  for (const Span part : shown_parts(text, paragraph, passage.highlights)) {
    const size_t first = pieces.size();
    divide(part, passage.highlights, pieces);
    if (first < pieces.size())
      pieces[first].is_cut = part.begin > end;
    end = part.end;
  }
  if (end < paragraph.end)
    pieces.push_back({{end, end}, {}, true});
  return pieces;
}

std::string shortened_words(const ClauseTree& tree, Span words) {
  const std::string& text = tree.document().text();
  if (words.size() <= kMostWords)
    return text.substr(words.begin, words.size());
  const uint32_t first = word_end(text, words.begin + kMostWords / 2, words.end);
  const uint32_t last = word_begin(text, words.end - kMostWords / 3, words.begin);
  if (first >= last)
    return text.substr(words.begin, words.size());
  return fmt::format("{} … {}", slice(text, {words.begin, first}), slice(text, {last, words.end}));
}

}  // namespace lint
