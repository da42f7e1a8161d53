// SPDX-License-Identifier: MIT
#include "lint/report/place.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "lint/report/columns.h"

namespace lint {

Places::Places(const ClauseTree& tree, LineMap::Unit unit)
    : tree_(tree), lines_(tree.document().source()), unit_(unit) {}

Place Places::place(Span span) const {
  return source_place(tree_.document().source_span(span));
}

Place Places::source_place(Span source) const {
  const auto one_based = [&](uint32_t offset) {
    const auto position = lines_.position(offset, unit_);
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
  return name(id, true);
}

std::vector<std::string> Places::clauses(const std::vector<Evidence>& evidence) const {
  std::vector<ClauseId> ids;
  ids.reserve(evidence.size());
  for (const Evidence& words : evidence) ids.push_back(words.clause);
  std::sort(ids.begin(), ids.end());
  std::vector<std::string> names;
  std::vector<ClauseId> named;
  for (const ClauseId id : ids) {
    const auto is_named_by = [&](ClauseId other) {
      return tree_.is_within(id, other) && !tree_[other].citation.empty();
    };
    const auto is_in_section_of = [&](ClauseId other) {
      return tree_.section(id) == tree_.section(other);
    };
    if (std::any_of(named.begin(), named.end(), is_named_by))
      continue;
    std::string name = this->name(id, std::none_of(named.begin(), named.end(), is_in_section_of));
    if (name.empty())
      continue;
    names.push_back(std::move(name));
    named.push_back(id);
  }
  return names;
}

bool Places::has_sibling_heading(ClauseId section) const {
  const ClauseId parent = tree_[section].parent;
  for (ClauseId sibling = parent + 1; sibling < tree_[parent].end; sibling = tree_[sibling].end) {
    if (sibling != section && !tree_[sibling].heading.empty() &&
        tree_[sibling].function != Clause::Function::Parties)
      return true;
  }
  return false;
}

std::string Places::name(ClauseId id, bool with_heading) const {
  const ClauseId section = tree_.section(id);
  const Span heading = tree_[section].heading;
  std::string name = printable(tree_[id].citation);
  // A single heading over all numbered clauses is the heading of none.
  if (with_heading && !heading.empty() &&
      (name.empty() || !tree_[section].label.empty() || has_sibling_heading(section))) {
    if (!name.empty())
      name += ' ';
    name += printable(tree_.document().text(heading));
  }
  while (!name.empty() && (name.back() == '.' || name.back() == ':')) name.pop_back();
  return name;
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
