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

struct Candidate {
  Irregularity::Place first = {};
  std::string term = {};
  uint32_t count = 0;
};

/// Collects the phrases of a contract that look like terms.
class Collector {
 public:
  Collector(const ClauseTree& tree, const Facts& facts)
      : tree_(tree), text_(tree.document().text()), definitions_(facts.definitions) {
    for (const TermUse& use : definitions_.uses()) used_at_.insert(use.span.begin);
  }

  std::vector<Candidate> collect() {
    for (ClauseId id = 0; id < tree_.clauses().size(); ++id) {
      if (is_contract_text(tree_[id]))
        read(id);
    }
    return std::move(candidates_);
  }

 private:
  void read(ClauseId id) {
    const auto words = find_words(text_, tree_[id].text);
    for (size_t at = 0; at + 1 < words.size(); ++at) {
      if (!is_determiner(slice(text_, words[at])))
        continue;
      size_t end = at + 1;
      while (goes_on(words, at + 1, end)) ++end;
      if (end == at + 1 || end - at - 1 > kMostWords || !ends_phrase(words, end))
        continue;
      const Span span{words[at + 1].begin, words[end - 1].end};
      if (used_at_.count(span.begin) == 0)
        add({id, span});
    }
  }

  /// Whether the phrase that begins with word `first` goes on with word `end`: a word with a
  /// capital, or "of" between two of them.
  bool goes_on(const std::vector<Span>& words, size_t first, size_t end) const {
    const auto is_capital = [&](size_t i) {
      return i < words.size() && is_joined(words, i) && is_capital_word(slice(text_, words[i]));
    };
    return is_capital(end) || (end > first && end < words.size() && is_joined(words, end) &&
                               slice(text_, words[end]) == "of" && is_capital(end + 1));
  }

  bool is_joined(const std::vector<Span>& words, size_t i) const {
    const std::string_view gap = slice(text_, {words[i - 1].end, words[i].begin});
    return gap == " " || gap == "-";
  }

  bool ends_phrase(const std::vector<Span>& words, size_t end) const {
    if (end == words.size())
      return true;
    const std::string_view gap = slice(text_, {words[end - 1].end, words[end].begin});
    return gap.find_first_of(",;.:)") == 0 ||
           (gap == " " && follows_noun(slice(text_, words[end])));
  }

  void add(const Irregularity::Place& place) {
    const std::string_view term = slice(text_, place.span);
    std::string key = fold(term);
    const size_t last = key.rfind(' ') == std::string::npos ? 0 : key.rfind(' ') + 1;
    key = key.substr(0, last) + singular(key.substr(last));
    if (is_common(key) || definitions_.find(term) != nullptr)
      return;
    const auto [known, is_new] = known_.emplace(key, candidates_.size());
    if (is_new)
      candidates_.push_back({place, std::string(term), 1});
    else
      ++candidates_[known->second].count;
  }

  const ClauseTree& tree_;
  std::string_view text_;
  const Definitions& definitions_;
  std::unordered_set<uint32_t> used_at_;
  std::unordered_map<std::string, size_t> known_;
  std::vector<Candidate> candidates_;
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

/// Whether the term is introduced in a way that the definitions do not show: in quotation marks, as
/// a heading, or somewhere in small letters, in which case the capitals may mean nothing.
/// `lower_text` is the whole text in small letters.
bool is_known_otherwise(const ClauseTree& tree, const std::string& lower_text,
                        const std::string& term) {
  const std::string& text = tree.document().text();
  const std::string lower = to_lower(term);
  const size_t last = lower.rfind(' ') == std::string::npos ? 0 : lower.rfind(' ') + 1;
  const std::string stem = lower.substr(0, last) + singular(lower.substr(last));
  if (lower_text.find('"' + stem) != std::string::npos || text.find(lower) != std::string::npos)
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
  if (static_cast<size_t>(own) < kFewestDefinitions || takes_terms_over(tree.document().text()))
    return {};
  std::vector<Irregularity> found;
  const std::string lower_text = to_lower(tree.document().text());
  for (Candidate& candidate : Collector(tree, facts).collect()) {
    if (candidate.count < kFewestUses || is_known_otherwise(tree, lower_text, candidate.term))
      continue;
    found.push_back({.kind = Irregularity::Kind::UndefinedTerm,
                     .place = candidate.first,
                     .what = std::move(candidate.term),
                     .count = candidate.count});
  }
  return found;
}

}  // namespace lint
