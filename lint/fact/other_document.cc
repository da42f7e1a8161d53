// SPDX-License-Identifier: MIT
#include "lint/fact/other_document.h"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "lint/clause/words.h"
#include "lint/fact/cited_label.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

/// "GDPR", "BDSG".
bool is_abbreviation(std::string_view word) {
  return word.size() > 2 && word.size() < 8 && is_all_capitals(word);
}

/// Whether the words before a reference name what it is taken from: "GDPR Article 28", "17 U.S.C.
/// Section 101", "Act (Sections 503A".
bool is_named_before(std::string_view before, bool is_missing) {
  before = trimmed(before);
  if (!before.empty() && before.back() == '(')
    before = trimmed(before.substr(0, before.size() - 1));
  if (ends_with_any(before, {"u.s.c.", "c.f.r.", "gdpr", "cfr", "usc", "ccpa", "hipaa", "act",
                             "code", "directive", "regulation", "regulations", "tos"}))
    return true;
  const auto words = find_words(before, {0, static_cast<uint32_t>(before.size())});
  if (words.size() > 1 && slice(before, words[words.size() - 2]) == "ISO")
    return true;
  return is_missing && !words.empty() && words.back().end == before.size() &&
         is_abbreviation(slice(before, words.back()));
}

/// Whether a document of this name cannot be the contract itself or a part of it.
bool names_other(std::string_view name, std::string_view kind) {
  return is_one_of(kind, {"agreement", "act",     "code",         "regulation", "gdpr",
                          "directive", "law",     "clause",       "scc",        "rule",
                          "treaty",    "statute", "constitution", "addendum",   "contract",
                          "policy",    "term",    "dpa",          "msa",        "ccpa",
                          "hipaa",     "order",   "license",      "standard",   "convention"}) ||
         name.find("regulation") != std::string_view::npos;
}

/// Behind other references that are listed with the one that ends at `at`, and behind
/// "respectively": "Section 4 and Article XI", "Section 4, respectively,".
uint32_t skip_list(std::string_view text, uint32_t at, uint32_t end) {
  for (;;) {
    const auto words = find_words(text, {at, std::min(end, at + 40)});
    if (words.empty() || words[0].begin > at + 2)
      return at;
    const std::string first = to_lower(slice(text, words[0]));
    if (first == "respectively") {
      at = words[0].end + (text.substr(words[0].end, 1) == "," ? 1 : 0);
      continue;
    }
    if (words.size() < 2 || (first != "and" && first != "or") ||
        !cites_clause(citing_word(slice(text, words[1]))))
      return at;
    uint32_t behind = words[1].end;
    if (read_cited_labels(text.substr(0, end), behind).empty())
      return at;
    at = behind;
  }
}

}  // namespace

std::optional<uint32_t> end_in_other_document(std::string_view text, Span clause, Span reference,
                                              bool is_missing) {
  const uint32_t from = std::max(clause.begin, reference.begin - std::min(reference.begin, 30U));
  if (is_named_before(slice(text, {from, reference.begin}), is_missing))
    return reference.end;
  const uint32_t behind = is_missing ? skip_list(text, reference.end, clause.end) : reference.end;
  const auto after = find_words(text, {behind, std::min(clause.end, behind + 120)});
  if (after.empty() || after[0].begin > behind + 1)
    return std::nullopt;
  // What was skipped is a reference of its own.
  const auto end_at = [&](Span word) { return behind > reference.end ? reference.end : word.end; };
  const std::string_view first = slice(text, after[0]);
  size_t at = 1;
  if (!is_one_of(to_lower(first), {"of", "to", "in", "under"})) {
    const bool is_law = is_one_of(first, {"GDPR", "UK", "EU", "CCPA", "HIPAA", "TFEU", "DSGVO"}) ||
                        (is_missing && is_abbreviation(first));
    return is_law ? std::optional(end_at(after[0])) : std::nullopt;
  }
  bool has_article = false;
  while (at < after.size() &&
         is_one_of(to_lower(slice(text, after[at])),
                   {"the", "such", "that", "its", "a", "an", "our", "each", "any", "said",
                    "applicable", "related", "relevant", "respective"})) {
    has_article = true;
    ++at;
  }
  if (at == after.size() || !is_capitalised(slice(text, after[at])) ||
      to_lower(slice(text, after[at])) == "this")
    return std::nullopt;
  // "the Parent Agreement", "Regulation (EU) 2016/679": the capitalised words that follow.
  size_t last = at;
  while (last + 1 < after.size() && is_capitalised(slice(text, after[last + 1])) &&
         text.substr(after[last].end, after[last + 1].begin - after[last].end) == " ")
    ++last;
  const std::string name = fold(slice(text, {after[at].begin, after[last].end}));
  if (is_one_of(name, {"agreement", "contract", "terms", "addendum", "dpa", "schedule", "exhibit"}))
    return is_missing && has_article ? std::optional(end_at(after[last])) : std::nullopt;
  const bool is_source = to_lower(first) == "of" || is_missing;
  const std::string kind = citing_word(slice(text, after[last]));
  if (is_source && !cites_schedule(kind) &&
      (names_other(name, kind) || (is_missing && has_article)))
    return end_at(after[last]);
  return std::nullopt;
}

}  // namespace lint
