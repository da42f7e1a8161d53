// SPDX-License-Identifier: MIT
#include "lint/comparison/alignment.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "lint/fact/contract_text.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

/// The least likeness of two clauses that are taken for one.
constexpr double kLikeness = 0.5;
constexpr double kSameHeading = 0.15;
constexpr double kSameLabel = 0.05;

bool is_division(std::string_view word) {
  return is_one_of(singular(word), {"section", "clause", "article", "paragraph", "schedule",
                                    "exhibit", "annex", "appendix", "attachment", "subsection"});
}

/// "4", "iv", "b": what may be the number of a clause.
bool is_number_of_clause(std::string_view word) {
  const bool is_roman = word.find_first_not_of("ivxlc") == std::string_view::npos;
  return word.size() == 1 || (word[0] >= '0' && word[0] <= '9') || (is_roman && word.size() < 6);
}

struct Unit {
  ClauseId clause = 0;
  std::string key = {};                 ///< its words, folded, without the numbers of clauses
  std::vector<std::string> words = {};  ///< the same, sorted
  std::string heading = {};             ///< folded
};

Unit unit_of(const ClauseTree& tree, ClauseId id) {
  const std::string_view text = tree.document().text();
  Unit unit{.clause = id, .heading = fold(slice(text, tree[id].heading))};
  std::string before;
  for (const Span part : {tree[id].heading, tree[id].text}) {
    for (const Span span : find_words(text, part)) {
      const std::string word = to_lower(slice(text, span));
      const bool is_cited = (is_division(before) || before == "#") && is_number_of_clause(word);
      unit.key += (is_cited ? "#" : word) + ' ';
      if (!is_cited)
        unit.words.push_back(word);
      before = is_cited ? "#" : word;
    }
  }
  std::sort(unit.words.begin(), unit.words.end());
  return unit;
}

std::vector<Unit> units_of(const ClauseTree& tree) {
  std::vector<Unit> units;
  for (ClauseId id = 1; id < tree.clauses().size(); ++id) {
    if (is_contract_text(tree[id]))
      units.push_back(unit_of(tree, id));
  }
  return units;
}

/// Twice the words that two clauses share, over all of both.
double likeness(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  size_t shared = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) {
      ++shared;
      ++i;
      ++j;
    } else if (*i < *j) {
      ++i;
    } else {
      ++j;
    }
  }
  const size_t all = a.size() + b.size();
  return all == 0 ? 1 : 2.0 * static_cast<double>(shared) / static_cast<double>(all);
}

class Aligner {
 public:
  Aligner(const ClauseTree& before, const ClauseTree& after)
      : old_tree_(before),
        new_tree_(after),
        old_(units_of(before)),
        new_(units_of(after)),
        new_of_(old_.size()),
        old_of_(new_.size()) {}

  std::vector<ClausePair> align() {
    match_equal();
    match_similar();
    std::vector<ClausePair> pairs;
    size_t next = 0;  // old unit that was not yet passed
    for (size_t j = 0; j < new_.size(); ++j) {
      if (!old_of_[j]) {
        pairs.push_back({.after = new_[j].clause, .changed = true});
        continue;
      }
      const size_t i = *old_of_[j];
      for (; next < i; ++next) add_gone(next, pairs);
      next = std::max(next, i + 1);
      pairs.push_back({old_[i].clause, new_[j].clause, old_[i].key != new_[j].key});
    }
    for (; next < old_.size(); ++next) add_gone(next, pairs);
    return pairs;
  }

 private:
  void add_gone(size_t i, std::vector<ClausePair>& pairs) const {
    if (!new_of_[i])
      pairs.push_back({.before = old_[i].clause, .changed = true});
  }

  void pair(size_t i, size_t j) {
    new_of_[i] = j;
    old_of_[j] = i;
  }

  bool has_same_label(size_t i, size_t j) const {
    return old_tree_[old_[i].clause].citation == new_tree_[new_[j].clause].citation;
  }

  /// Of several with the same words those with the same number, then in order.
  void match_equal() {
    std::map<std::string_view, std::vector<size_t>> by_key;
    for (size_t i = 0; i < old_.size(); ++i) by_key[old_[i].key].push_back(i);
    for (const bool by_label : {true, false}) {
      for (size_t j = 0; j < new_.size(); ++j) {
        const auto known = by_key.find(new_[j].key);
        if (old_of_[j] || known == by_key.end())
          continue;
        for (const size_t i : known->second) {
          if (!new_of_[i] && (!by_label || has_same_label(i, j))) {
            pair(i, j);
            break;
          }
        }
      }
    }
  }

  void match_similar() {
    struct Candidate {
      double likeness = 0;
      size_t before = 0;
      size_t after = 0;
    };
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < old_.size(); ++i) {
      for (size_t j = 0; j < new_.size() && !new_of_[i]; ++j) {
        if (old_of_[j])
          continue;
        double like = likeness(old_[i].words, new_[j].words);
        if (!old_[i].heading.empty() && old_[i].heading == new_[j].heading)
          like += kSameHeading;
        if (has_same_label(i, j))
          like += kSameLabel;
        if (like >= kLikeness)
          candidates.push_back({like, i, j});
      }
    }
    std::stable_sort(
        candidates.begin(), candidates.end(),
        [](const Candidate& a, const Candidate& b) { return a.likeness > b.likeness; });
    for (const Candidate& candidate : candidates) {
      if (!new_of_[candidate.before] && !old_of_[candidate.after])
        pair(candidate.before, candidate.after);
    }
  }

  const ClauseTree& old_tree_;
  const ClauseTree& new_tree_;
  std::vector<Unit> old_;
  std::vector<Unit> new_;
  std::vector<std::optional<size_t>> new_of_;  ///< by index of old_
  std::vector<std::optional<size_t>> old_of_;  ///< by index of new_
};

}  // namespace

std::vector<ClausePair> align(const ClauseTree& before, const ClauseTree& after) {
  return Aligner(before, after).align();
}

}  // namespace lint
