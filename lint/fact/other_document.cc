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

}  // namespace

std::optional<uint32_t> end_in_other_document(std::string_view text, Span clause, Span reference,
                                              bool is_missing) {
  const uint32_t from = std::max(clause.begin, reference.begin - std::min(reference.begin, 30U));
  if (is_named_before(slice(text, {from, reference.begin}), is_missing))
    return reference.end;
  const auto after = find_words(text, {reference.end, std::min(clause.end, reference.end + 120)});
  if (after.empty() || after[0].begin > reference.end + 1)
    return std::nullopt;
  const std::string_view first = slice(text, after[0]);
  size_t at = 1;
  if (!is_one_of(to_lower(first), {"of", "to", "in", "under"})) {
    const bool is_law = is_one_of(first, {"GDPR", "UK", "EU", "CCPA", "HIPAA", "TFEU", "DSGVO"}) ||
                        (is_missing && is_abbreviation(first));
    return is_law ? std::optional(after[0].end) : std::nullopt;
  }
  bool has_article = false;
  while (at < after.size() && is_one_of(to_lower(slice(text, after[at])),
                                        {"the", "such", "that", "its", "a", "an", "our"})) {
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
    return is_missing && has_article ? std::optional(after[last].end) : std::nullopt;
  const bool is_source = to_lower(first) == "of" || is_missing;
  const std::string kind = citing_word(slice(text, after[last]));
  if (is_source && !cites_schedule(kind) &&
      (names_other(name, kind) || (is_missing && has_article)))
    return after[last].end;
  return std::nullopt;
}

}  // namespace lint
