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

bool may_reach_over_cuts(std::string_view source) {
  for (const std::string_view mark : {"```", "~~~", "]:"}) {
    if (source.find(mark) != std::string_view::npos)
      return true;
  }
  for (size_t at = source.find('<'); at != std::string_view::npos; at = source.find('<', at + 1)) {
    if (!source.substr(at).starts_with(kComment))
      return true;
  }
  return false;
}

}  // namespace

std::vector<Span> find_sections(std::string_view source) {
  const auto size = static_cast<uint32_t>(source.size());
  if (may_reach_over_cuts(source))
    return {{0, size}};
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

}  // namespace lint
