// SPDX-License-Identifier: MIT
#include "lint/document/markdown_section.h"

#include <algorithm>

#include "lint/document/markdown_source.h"

namespace lint {
namespace {

constexpr std::string_view kComment = "<!--";

/// Whether a heading marked by '#' begins at `at`, which begins a line.
bool begins_heading(std::string_view source, size_t at) {
  constexpr size_t kLowestLevel = 6;
  const size_t behind = source.find_first_not_of('#', at);
  return behind != std::string_view::npos && behind > at && behind - at <= kLowestLevel &&
         (source[behind] == ' ' || source[behind] == '\t');
}

/// Whether the line that ends before `at`, which begins a line, is empty.
bool follows_empty_line(std::string_view source, size_t at) {
  size_t end = at - 1;
  while (end > 0 && (source[end - 1] == ' ' || source[end - 1] == '\t' || source[end - 1] == '\r'))
    --end;
  return end > 0 && source[end - 1] == '\n';
}

/// What every reference to a definition has: nothing where there are no definitions.
std::string_view mark_of_references(std::string_view source) {
  constexpr size_t kLongestLabel = 1000;
  constexpr std::string_view kFootnote = "[^";
  std::string_view mark;
  for (size_t at = source.find("]:"); at != std::string_view::npos;
       at = source.find("]:", at + 1)) {
    const size_t from = at - std::min(at, kLongestLabel);
    const std::string_view before = source.substr(from, at - from);
    const size_t open = before.rfind('[');
    if (open == std::string_view::npos || !before.substr(open).starts_with(kFootnote))
      return kFootnote.substr(0, 1);
    mark = kFootnote;
  }
  return mark;
}

}  // namespace

std::vector<Span> find_sections(std::string_view source) {
  const auto size = static_cast<uint32_t>(source.size());
  std::vector<Span> sections;
  uint32_t begin = 0;
  size_t comment = source.find(kComment);
  for (size_t at = source.find("\n#", front_matter_length(source)); at != std::string_view::npos;
       at = source.find("\n#", at)) {
    ++at;
    // No cut within a comment.
    while (comment < at) {
      const size_t end = std::min(source.find("-->", comment + 2), source.size());
      at = std::max(at, end);
      comment = source.find(kComment, end);
    }
    if (at >= source.size())
      break;
    if (source[at] != '#' || source[at - 1] != '\n' || !follows_empty_line(source, at) ||
        !begins_heading(source, at))
      continue;
    sections.push_back({begin, static_cast<uint32_t>(at)});
    begin = static_cast<uint32_t>(at);
  }
  sections.push_back({begin, size});
  return sections;
}

std::vector<bool> find_links(std::string_view source, const std::vector<Span>& sections) {
  std::vector<bool> are_linked(sections.size());
  const std::string_view mark = mark_of_references(source);
  if (mark.empty())
    return are_linked;
  size_t at = source.find(mark);
  for (size_t i = 0; i < sections.size(); ++i) {
    are_linked[i] = at < sections[i].end;
    if (at < sections[i].end)
      at = source.find(mark, sections[i].end);
  }
  return are_linked;
}

}  // namespace lint
