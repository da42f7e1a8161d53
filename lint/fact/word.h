// SPDX-License-Identifier: MIT
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "lint/text/span.h"

namespace lint {

/// The words of `text` that lie in `range`, in order: runs of letters and digits, with '&' between
/// them ("AT&T"). Every other sign separates words, also apostrophes, hyphens and full stops.
std::vector<Span> find_words(std::string_view text, Span range);

/// Lower case of ASCII and Latin-1 letters.
std::string to_lower(std::string_view text);

/// The words of `text` in lower case, joined by one space: "the Sub-Processor's" is
/// "the sub processor s". The key under which terms and names are compared.
std::string fold(std::string_view text);

/// The last word of `text` that ends before `offset`, in lower case, and where it begins. A word
/// may have hyphens and apostrophes here. Empty when another sign stands there.
std::pair<std::string, uint32_t> word_before(std::string_view text, uint32_t offset);

/// Whether the first letter is a capital, or a digit.
bool is_capitalised(std::string_view word);

inline bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  for (const std::string_view each : words) {
    if (each.size() == word.size() && (word.empty() || each[0] == word[0]) && each == word)
      return true;
  }
  return false;
}

/// The singular of a lower-case English word: "parties" -> "party", "reports" -> "report". Words
/// that are no plural in sight come back as they are.
std::string singular(std::string_view word);

/// Finds many terms of several words in one pass over a text.
class TermIndex {
 public:
  struct Match {
    uint32_t term = 0;   ///< the number that `add` was given
    uint32_t words = 0;  ///< how many words it takes
  };

  /// A term that was added before keeps its first number. A term without a word is ignored.
  void add(std::string_view term, uint32_t number);
  bool empty() const { return terms_.empty(); }

  /// The longest term that begins at word `at` of `words`. Words must be joined by one space,
  /// hyphen or line break, or else by the very sign that the term has there. A word with a capital
  /// in the term needs one in the text; the last word may differ in number, if no term fits as it
  /// is.
  std::optional<Match> longest(std::string_view text, const std::vector<Span>& words,
                               uint32_t at) const;

 private:
  struct Term {
    std::string text = {};
    std::vector<Span> words = {};
    uint32_t number = 0;
  };
  /// The first two letters of terms, which rule most words of a text out: as words with and
  /// without a capital may begin that are the first of a term, or its plural.
  class Beginnings {
   public:
    void add(std::string_view word);
    bool may_have(std::string_view word) const;

   private:
    static size_t index(std::string_view word);
    static bool is_known(std::string_view word);

    std::bitset<size_t{128} * 128> capital_;
    std::bitset<size_t{128} * 128> small_;
    bool any_ = false;  ///< a term begins with letters beyond ASCII
  };
  const Term* fit(const std::string& key, std::string_view text, const Span* words) const;

  std::vector<Term> terms_;
  std::unordered_multimap<std::string, uint32_t> by_key_;  ///< exact and singular keys
  std::unordered_map<std::string, uint32_t> reach_;  ///< first word -> most words of such a term
  Beginnings beginnings_;
};

}  // namespace lint
