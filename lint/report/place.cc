// SPDX-License-Identifier: MIT
#include "lint/report/place.h"

#include <fmt/format.h>

#include <algorithm>

#include "lint/report/columns.h"

namespace lint {

Places::Places(const ClauseTree& tree) : tree_(tree), lines_(tree.document().source()) {}

Place Places::place(Span span) const {
  const Span source = tree_.document().source_span(span);
  const auto one_based = [&](uint32_t offset) {
    const auto position = lines_.position(offset, LineMap::Unit::CodePoint);
    return LineMap::Position{position.line + 1, position.column + 1};
  };
  return {one_based(source.begin), one_based(source.end)};
}

std::string Places::with_path(Span span) const {
  const Document& document = tree_.document();
  const auto begin = place(span).begin;
  const std::string path = printable(document.path());
  if (document.format() == Format::Docx)
    return fmt::format("{}: paragraph {}", path, begin.line);
  return fmt::format("{}:{}:{}", path, begin.line, begin.column);
}

std::string Places::in_words(Span span) const {
  return fmt::format("{} {}", tree_.document().format() == Format::Docx ? "paragraph" : "line",
                     place(span).begin.line);
}

std::string Places::clause(ClauseId id) const {
  const std::string& citation = tree_[id].citation;
  const Span heading = tree_[tree_.section(id)].heading;
  std::string name = printable(citation);
  if (!heading.empty()) {
    if (!name.empty())
      name += ' ';
    name += printable(tree_.document().text(heading));
  }
  while (!name.empty() && (name.back() == '.' || name.back() == ':')) name.pop_back();
  return name;
}

std::vector<std::string> Places::clauses(const std::vector<Evidence>& evidence) const {
  std::vector<ClauseId> ids;
  for (const Evidence& words : evidence) ids.push_back(words.clause);
  std::sort(ids.begin(), ids.end());
  std::vector<std::string> names;
  for (const ClauseId id : ids) {
    std::string name = clause(id);
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
      names.push_back(std::move(name));
  }
  return names;
}

std::string join(const std::vector<std::string>& words) {
  std::string text;
  for (size_t index = 0; index < words.size(); ++index) {
    if (index > 0)
      text += index + 1 == words.size() ? " and " : ", ";
    text += words[index];
  }
  return text;
}

}  // namespace lint
