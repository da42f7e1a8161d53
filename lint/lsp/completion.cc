// SPDX-License-Identifier: MIT
#include "lint/lsp/completion.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "lint/lsp/term.h"

namespace lint {
namespace {

constexpr int kReference = 18;  // CompletionItemKind
constexpr int kClass = 7;
constexpr uint32_t kLongestText = 400;

char lower(char c) {
  return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

bool is_letter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

bool equal(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(),
                                            [](char x, char y) { return lower(x) == lower(y); });
}

/// The label that is being typed behind a word that announces one; nothing elsewhere.
std::optional<std::string_view> label_in(std::string_view line) {
  constexpr std::array<std::string_view, 9> kWords{"section",   "sections", "clause",
                                                   "clauses",   "article",  "schedule",
                                                   "paragraph", "annex",    "exhibit"};
  size_t begin = line.size();
  while (begin > 0 && (is_letter(line[begin - 1]) || line[begin - 1] == '.' ||
                       line[begin - 1] == '(' || line[begin - 1] == ')'))
    --begin;
  const std::string_view label = line.substr(begin);
  const size_t end = line.substr(0, begin).find_last_not_of(' ');
  if (end == std::string_view::npos || end + 1 == begin)
    return std::nullopt;
  size_t word = end + 1;
  while (word > 0 && is_letter(line[word - 1])) --word;
  const std::string_view before = line.substr(word, end + 1 - word);
  const bool announces = std::any_of(kWords.begin(), kWords.end(),
                                     [&](std::string_view each) { return equal(each, before); });
  return announces ? std::optional(label) : std::nullopt;
}

/// How much of the line's end is the beginning of the term; nothing when another word stands there.
std::optional<size_t> typed_part(std::string_view line, std::string_view term) {
  for (size_t size = std::min(line.size(), term.size()); size > 0; --size) {
    const std::string_view typed = line.substr(line.size() - size);
    const bool is_word = size == line.size() || !is_letter(line[line.size() - size - 1]);
    if (is_word && equal(typed, term.substr(0, size)))
      return size;
  }
  if (line.empty() || !is_letter(line.back()))
    return 0;
  return std::nullopt;
}

}  // namespace

Json completions_at(const Analysis& analysis, const Json& position) {
  const std::string& source = analysis.tree().document().source();
  const uint32_t at = analysis.source_offset(position);
  const size_t line_end = at == 0 ? std::string::npos : source.find_last_of("\r\n", at - 1);
  const size_t begin = line_end == std::string::npos ? 0 : line_end + 1;
  const std::string_view line = std::string_view(source).substr(begin, at - begin);
  Json items = Json::array();
  const auto add = [&](const std::string& label, int kind, size_t typed, std::string detail,
                       std::string text) {
    const Span replaced{at - static_cast<uint32_t>(typed), at};
    items.push_back(
        {{"label", label},
         {"kind", kind},
         {"detail", std::move(detail)},
         {"documentation", std::move(text)},
         {"filterText", label},
         {"textEdit", {{"range", analysis.source_range(replaced)}, {"newText", label}}}});
  };
  const ClauseTree& tree = analysis.tree();
  if (const auto label = label_in(line)) {
    for (const Clause& clause : tree.clauses()) {
      if (!clause.label.empty() && !clause.citation.empty())
        add(clause.citation, kReference, label->size(), first_words(analysis, clause.heading, 60),
            first_words(analysis, clause.text, kLongestText));
    }
  } else {
    for (const Definition& definition : analysis.facts().definitions.all()) {
      if (const auto typed = typed_part(line, definition.term); typed && !definition.earlier)
        add(definition.term, kClass, *typed, tree[definition.clause].citation,
            first_words(analysis, definition.text, kLongestText));
    }
  }
  return {{"isIncomplete", true}, {"items", std::move(items)}};
}

}  // namespace lint
