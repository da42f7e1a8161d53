// SPDX-License-Identifier: MIT
#include "lint/irregularity/undefined_term.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "lint/clause/words.h"
#include "lint/fact/contract_text.h"
#include "lint/fact/role_word.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr size_t kFewestDefinitions = 5;
constexpr uint32_t kFewestUses = 3;
constexpr size_t kMostWords = 4;

bool is_determiner(std::string_view word) {
  constexpr size_t kLongest = 5;
  return word.size() <= kLongest &&
         is_one_of(to_lower(word),
                   {"any", "each", "such", "every", "all", "no", "a", "an", "its", "their"});
}

/// Words that follow a noun phrase, so that the words before them are all of it.
bool follows_noun(std::string_view word) {
  return is_one_of(word, {"of",    "in",   "to",     "shall", "will",  "is",       "are",   "and",
                          "or",    "by",   "for",    "with",  "which", "that",     "may",   "must",
                          "under", "from", "unless", "if",    "on",    "at",       "who",   "has",
                          "have",  "as",   "upon",   "prior", "not",   "pursuant", "during"});
}

/// Words that every contract writes with a capital.
bool is_common(std::string_view folded) {
  const std::string last = singular(folded.substr(folded.rfind(' ') + 1));
  return is_one_of(
             last,
             {"section",    "article",    "exhibit",    "schedule",   "annex",      "appendix",
              "attachment", "clause",     "paragraph",  "party",      "state",      "agreement",
              "contract",   "monday",     "tuesday",    "wednesday",  "thursday",   "friday",
              "saturday",   "sunday",     "internet",   "website",    "act",        "law",
              "court",      "policy",     "term",       "addendum",   "amendment",  "recital",
              "regulation", "directive",  "code",       "title",      "part",       "chapter",
              "government", "university", "english",    "american",   "european",   "union",
              "person",     "company",    "board",      "director",   "president",  "officer",
              "page",       "form",       "rule",       "subsection", "table",      "item",
              "city",       "county",     "commission", "authority",  "department", "bank",
              "inc",        "llc",        "ltd",        "corporation"}) ||
         find_role_word(folded).has_value();
}

bool is_capital_word(std::string_view word) {
  const bool has_small = std::any_of(word.begin(), word.end(), is_lower);
  return is_upper(word[0]) && has_small;
}

/// Reads the words of one clause.
class Reader {
 public:
  explicit Reader(std::string_view text)
      : text_(text), words_(find_words(text, {0, static_cast<uint32_t>(text.size())})) {}

  /// The phrases that look like terms, by place.
  std::vector<Span> read() const {
    std::vector<Span> phrases;
    for (size_t at = 0; at + 1 < words_.size(); ++at) {
      if (!is_determiner(slice(text_, words_[at])))
        continue;
      size_t end = at + 1;
      while (goes_on(at + 1, end)) ++end;
      if (end > at + 1 && end - at - 1 <= kMostWords && ends_phrase(end))
        phrases.push_back({words_[at + 1].begin, words_[end - 1].end});
    }
    return phrases;
  }

 private:
  /// Whether the phrase that begins with word `first` goes on with word `end`: a word with a
  /// capital, or "of" between two of them.
  bool goes_on(size_t first, size_t end) const {
    const auto is_capital = [&](size_t i) {
      return i < words_.size() && is_joined(i) && is_capital_word(slice(text_, words_[i]));
    };
    return is_capital(end) || (end > first && end < words_.size() && is_joined(end) &&
                               slice(text_, words_[end]) == "of" && is_capital(end + 1));
  }

  bool is_joined(size_t i) const {
    const std::string_view gap = slice(text_, {words_[i - 1].end, words_[i].begin});
    return gap == " " || gap == "-";
  }

  bool ends_phrase(size_t end) const {
    if (end == words_.size())
      return true;
    const std::string_view gap = slice(text_, {words_[end - 1].end, words_[end].begin});
    return gap.find_first_of(",;.:)") == 0 ||
           (gap == " " && follows_noun(slice(text_, words_[end])));
  }

  std::string_view text_;
  std::vector<Span> words_;
};

/// "Capitalised terms not defined here have the meaning given in the Master Agreement".
bool takes_terms_over(std::string_view text) {
  const std::string folded = fold(text);
  for (const std::string_view words :
       {"not defined herein", "not otherwise defined", "not defined in this", "not defined here",
        "not expressly defined", "but not defined", "undefined", "capitalized terms",
        "capitalised terms", "terms used in this", "terms used herein", "terms defined in"}) {
    if (folded.find(words) != std::string::npos)
      return true;
  }
  return false;
}

/// What the text of a clause tells.
struct Capitals {
  std::vector<Span> phrases = {};      ///< that look like terms, in the text
  std::vector<std::string> keys = {};  ///< of each phrase: folded, the last word in the singular
  bool takes_terms_over = false;
};

Capitals read_capitals(std::string_view text) {
  Capitals capitals{.phrases = Reader(text).read(), .takes_terms_over = takes_terms_over(text)};
  for (const Span phrase : capitals.phrases) {
    const std::string key = fold(slice(text, phrase));
    const size_t last = key.rfind(' ') == std::string::npos ? 0 : key.rfind(' ') + 1;
    capitals.keys.push_back(key.substr(0, last) + singular(key.substr(last)));
  }
  return capitals;
}

struct Candidate {
  Irregularity::Place first = {};
  std::string term = {};
  uint32_t count = 0;
};

/// Collects the phrases of a contract that look like terms; nothing when it takes its terms over
/// from another.
std::optional<std::vector<Candidate>> collect(const ClauseTree& tree, const Facts& facts) {
  std::unordered_set<uint32_t> used_at;
  for (const TermUse& use : facts.definitions.uses()) used_at.insert(use.span.begin);
  std::unordered_map<std::string_view, size_t> known;
  std::unordered_map<std::string_view, bool>
      is_told;  // of phrases, whether they need no definition
  std::vector<Candidate> candidates;
  Memory own;
  auto& capitals = (facts.memory ? *facts.memory : own).shelf<Capitals>();
  for (ClauseId id = 0; id < tree.clauses().size(); ++id) {
    const Clause& clause = tree[id];
    if (clause.text.empty())
      continue;
    const std::string_view text = tree.document().text(clause.text);
    const Capitals& read = capitals.recall(text, [&] { return read_capitals(text); });
    if (read.takes_terms_over)
      return std::nullopt;
    for (size_t i = 0; i < read.phrases.size() && is_contract_text(clause); ++i) {
      const Span span{clause.text.begin + read.phrases[i].begin,
                      clause.text.begin + read.phrases[i].end};
      const std::string_view term = tree.document().text(span);
      if (used_at.count(span.begin) != 0)
        continue;
      const auto [told, is_unread] = is_told.try_emplace(term, false);
      if (is_unread)
        told->second = is_common(read.keys[i]) || facts.definitions.find(term) != nullptr;
      if (told->second)
        continue;
      const auto [same, is_new] = known.emplace(read.keys[i], candidates.size());
      if (is_new)
        candidates.push_back({{id, span}, std::string(term), 1});
      else
        ++candidates[same->second].count;
    }
  }
  return candidates;
}

/// Whether the term stands somewhere before "(as such term is defined in the Build Addendum)".
bool is_told_where(const std::string& lower_text, const std::string& stem) {
  constexpr size_t kLongestEnding = 4;  // of the plural, and a blank
  for (size_t at = lower_text.find(stem); at != std::string::npos;
       at = lower_text.find(stem, at + 1)) {
    const std::string_view behind = std::string_view(lower_text).substr(at + stem.size(), 40);
    const size_t open = behind.find('(');
    if (open <= kLongestEnding &&
        begins_with_any(behind.substr(open + 1),
                        {"as such term is defined in", "as such terms are defined in",
                         "as that term is defined in", "as defined in"}))
      return true;
  }
  return false;
}

/// Whether the term is introduced in a way that the definitions do not show: in quotation marks, as
/// a heading, or somewhere in small letters, in which case the capitals may mean nothing.
/// `lower_text` is the whole text in small letters.
bool is_known_otherwise(const ClauseTree& tree, const std::string& lower_text,
                        const std::string& term) {
  const std::string& text = tree.document().text();
  const std::string lower = to_lower(term);
  const size_t last = lower.rfind(' ') == std::string::npos ? 0 : lower.rfind(' ') + 1;
  const std::string stem = lower.substr(0, last) + singular(lower.substr(last));
  // One of the two marks may have been forgotten.
  const bool is_quoted = lower_text.find('"' + stem) != std::string::npos ||
                         lower_text.find(lower + '"') != std::string::npos;
  if (is_quoted || text.find(lower) != std::string::npos || is_told_where(lower_text, stem))
    return true;
  return std::any_of(tree.clauses().begin(), tree.clauses().end(), [&](const Clause& clause) {
    return !clause.heading.empty() &&
           to_lower(tree.document().text(clause.heading)).find(lower) != std::string::npos;
  });
}

}  // namespace

std::vector<Irregularity> find_undefined_terms(const ClauseTree& tree, const Facts& facts) {
  const auto& definitions = facts.definitions.all();
  const auto own = std::count_if(definitions.begin(), definitions.end(), [](const Definition& one) {
    return one.form != Definition::Form::Title;
  });
  if (static_cast<size_t>(own) < kFewestDefinitions)
    return {};
  std::vector<Irregularity> found;
  std::string lower_text;
  auto candidates = collect(tree, facts);
  if (!candidates)
    return {};
  for (Candidate& candidate : *candidates) {
    if (candidate.count < kFewestUses)
      continue;
    if (lower_text.empty())
      lower_text = to_lower(tree.document().text());
    if (is_known_otherwise(tree, lower_text, candidate.term))
      continue;
    found.push_back({.kind = Irregularity::Kind::UndefinedTerm,
                     .place = candidate.first,
                     .what = std::move(candidate.term),
                     .count = candidate.count});
  }
  return found;
}

}  // namespace lint
