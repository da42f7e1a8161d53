// SPDX-License-Identifier: MIT
#include "lint/irregularity/term_slip.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "lint/clause/words.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

/// Names of the paper itself and of its parties: often defined for form's sake.
bool names_the_contract(std::string_view folded) {
  for (const std::string_view word :
       {"agreement", "contract", "parties", "party", "addendum", "amendment", "dpa", "msa", "terms",
        "effective date", "policy", "document", "order", "lease", "deed", "plan"}) {
    if (folded == word || ends_with(folded, word))
      return true;
  }
  return false;
}

/// Whether a definition is plainly one: a term of a few words, in quotation marks. What else reads
/// like one, a form's "Date: ..." or a list's "Medium: ...", may define nothing.
bool is_plain(std::string_view text, const Definition& definition) {
  constexpr uint32_t kLongestTerm = 60;
  const uint32_t begin = definition.span.begin;
  constexpr std::string_view kQuotes = "\"'";
  const bool is_quoted = begin > 0 && kQuotes.find(text[begin - 1]) != std::string_view::npos;
  const bool is_list = definition.term.find(" or ") != std::string::npos;
  const bool has_signs = is_list || definition.term.find_first_of("\"()/") != std::string::npos;
  return is_quoted && !has_signs && definition.span.size() <= kLongestTerm;
}

bool is_party(const Facts& facts, const Definition& definition) {
  const auto& parties = facts.parties.all();
  return std::any_of(parties.begin(), parties.end(), [&](const Party& party) {
    return party.name == definition.term || std::find(party.aliases.begin(), party.aliases.end(),
                                                      definition.term) != party.aliases.end();
  });
}

/// How often each of some phrases stands in a text, in any case, as words or the beginning of
/// words.
class Occurrences {
 public:
  explicit Occurrences(std::string_view text) : folded_(' ' + fold(text) + ' ') {}

  /// Counts `phrase` up to `limit`; the last word may go on ("report" in "reports").
  uint32_t count(std::string_view phrase, uint32_t limit) const {
    std::string stem = fold(phrase);
    stem = singular_end(stem);
    uint32_t count = 0;
    for (size_t at = folded_.find(' ' + stem); at != std::string::npos && count < limit;
         at = folded_.find(' ' + stem, at + 1))
      ++count;
    return count;
  }

 private:
  static std::string singular_end(const std::string& folded) {
    const size_t last = folded.rfind(' ') == std::string::npos ? 0 : folded.rfind(' ') + 1;
    std::string stem = folded.substr(0, last) + singular(folded.substr(last));
    // "party" and "parties".
    if (!stem.empty() && stem.back() == 'y')
      stem.pop_back();
    return stem;
  }

  std::string folded_;
};

}  // namespace

std::vector<Irregularity> find_unused_terms(const ClauseTree& tree, const Facts& facts) {
  std::vector<Irregularity> found;
  const auto& definitions = facts.definitions.all();
  std::vector<bool> is_used(definitions.size(), false);
  for (const TermUse& use : facts.definitions.uses()) is_used[use.definition] = true;
  // '"TSO" or "Time Since Overhaul"' is one term with two names.
  std::unordered_map<uint32_t, bool> is_meaning_used;
  for (size_t i = 0; i < definitions.size(); ++i)
    is_meaning_used[definitions[i].text.begin] |= is_used[i];
  std::unordered_map<std::string, uint32_t> times;
  for (const Definition& definition : definitions) ++times[definition.term];
  std::optional<Occurrences> occurrences;  // of which most contracts need none
  for (size_t i = 0; i < definitions.size(); ++i) {
    const Definition& definition = definitions[i];
    const bool is_named_in_passing =
        definition.form == Definition::Form::Means || definition.form == Definition::Form::Inline;
    if (is_meaning_used[definition.text.begin] || !is_named_in_passing ||
        times[definition.term] > 1 || !is_plain(tree.document().text(), definition) ||
        !is_capitalised(definition.term) || is_all_capitals(definition.term) ||
        names_the_contract(fold(definition.term)) || is_party(facts, definition))
      continue;
    if (!occurrences)
      occurrences.emplace(tree.document().text());
    if (occurrences->count(definition.term, 2) > 1)
      continue;
    found.push_back({.kind = Irregularity::Kind::UnusedTerm,
                     .place = {definition.clause, definition.span},
                     .what = definition.term});
  }
  return found;
}

std::vector<Irregularity> find_redefined_terms(const ClauseTree& tree, const Facts& facts) {
  std::vector<Irregularity> found;
  const auto& definitions = facts.definitions.all();
  for (const Definition& definition : definitions) {
    if (!definition.earlier)
      continue;
    const Definition& earlier = definitions[*definition.earlier];
    const auto defines = [&](const Definition& one) {
      return one.form == Definition::Form::Means && !one.text.empty() &&
             is_plain(tree.document().text(), one);
    };
    const auto words = [&](const Definition& one) { return fold(tree.document().text(one.text)); };
    if (!defines(definition) || !defines(earlier) || words(definition) == words(earlier))
      continue;
    found.push_back({.kind = Irregularity::Kind::RedefinedTerm,
                     .place = {definition.clause, definition.span},
                     .what = definition.term,
                     .related = {{earlier.clause, earlier.span}}});
  }
  return found;
}

}  // namespace lint
