// SPDX-License-Identifier: MIT
#include "lint/report/html_passage.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

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

std::string marked(std::string_view text, Span part, const std::vector<Highlight>& highlights) {
  std::vector<uint32_t> edges = {part.begin, part.end};
  for (const Highlight& highlight : highlights) {
    for (const uint32_t edge : {highlight.span.begin, highlight.span.end}) {
      if (part.contains(edge))
        edges.push_back(edge);
    }
  }
  std::sort(edges.begin(), edges.end());
  edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
  std::string html;
  std::string_view open;
  for (size_t index = 0; index + 1 < edges.size(); ++index) {
    const Span piece = {edges[index], edges[index + 1]};
    std::string_view look;
    Look worst = Look::Good;
    for (const Highlight& highlight : highlights) {
      if (!highlight.span.contains(piece))
        continue;
      worst = highlight.look == Look::Good ? worst : highlight.look;
      look = class_of(worst);
    }
    if (look != open) {
      html += open.empty() ? "" : "</mark>";
      html += look.empty() ? "" : fmt::format("<mark class=\"{}\">", look);
      open = look;
    }
    html += escaped(slice(text, piece));
  }
  return html + (open.empty() ? "" : "</mark>");
}

}  // namespace

std::string passage(const ClauseTree& tree, Span paragraph,
                    const std::vector<Highlight>& highlights) {
  const std::string& text = tree.document().text();
  std::string html;
  uint32_t end = paragraph.begin;
  for (const Span part : shown_parts(text, paragraph, highlights)) {
    if (part.begin > end)
      html += html.empty() ? "… " : " … ";
    html += marked(text, part, highlights);
    end = part.end;
  }
  return html + (end < paragraph.end ? " …" : "");
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
