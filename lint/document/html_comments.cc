// SPDX-License-Identifier: MIT
#include "lint/document/html_comments.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace lint {
namespace {

constexpr std::string_view kOpen = "<!--";
constexpr std::string_view kClose = "-->";

std::string words_of(std::string_view literal) {
  literal.remove_prefix(kOpen.size());
  if (literal.ends_with(kClose))
    literal.remove_suffix(kClose.size());
  const size_t first = literal.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos)
    return {};
  const size_t last = literal.find_last_not_of(" \t\r\n");
  return std::string(literal.substr(first, last - first + 1));
}

/// Leads from the source to the text.
class Anchors {
 public:
  explicit Anchors(const Document::Fields& fields) : fields_(fields), by_source_(fields.pieces) {
    // Notes stand elsewhere in the text than in the source.
    std::stable_sort(by_source_.begin(), by_source_.end(),
                     [](const auto& a, const auto& b) { return a.source < b.source; });
  }

  Span anchor_of(Span comment) const {
    const auto next = std::lower_bound(
        by_source_.begin(), by_source_.end(), comment.end,
        [](const Document::Piece& piece, uint32_t at) { return piece.source < at; });
    auto behind = next;
    // What separates blocks comes from no source.
    while (behind != by_source_.begin() && std::prev(behind)->length == 0) --behind;
    if (behind != by_source_.begin()) {
      const Document::Piece& before = *std::prev(behind);
      const uint32_t end = std::min(before.source + before.length, comment.begin);
      const std::string_view between = slice(fields_.source, {end, comment.begin});
      if (between.find('\n') == std::string_view::npos)
        return {before.text, before.text};
    }
    uint32_t text = next == by_source_.end() ? size() : next->text;
    while (text < size() && fields_.text[text] == '\n') ++text;
    return {text, text};
  }

 private:
  uint32_t size() const { return static_cast<uint32_t>(fields_.text.size()); }

  const Document::Fields& fields_;
  std::vector<Document::Piece> by_source_;
};

}  // namespace

void add_html_comments(const std::vector<Span>& comments, Document::Fields& fields) {
  if (comments.empty())
    return;
  const Anchors anchors(fields);
  for (const Span comment : comments) {
    if (comment.size() >= kOpen.size())
      fields.comments.push_back(
          {.text = words_of(slice(fields.source, comment)), .anchor = anchors.anchor_of(comment)});
  }
}

}  // namespace lint
