// SPDX-License-Identifier: MIT
#include "lint/irregularity/term_slip.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "lint/clause/words.h"
#include "lint/fact/cited_label.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr size_t kFewestSections = 3;  // that define a term each for itself

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
  explicit Occurrences(std::string_view text) : folded_(' ' + alike(fold(text)) + ' ') {}

  /// Counts `phrase` up to `limit`; the last word may go on ("report" in "reports").
  uint32_t count(std::string_view phrase, uint32_t limit) const {
    const std::string stem = alike(singular_end(fold(phrase)));
    uint32_t count = 0;
    for (size_t at = folded_.find(' ' + stem); at != std::string::npos && count < limit;
         at = folded_.find(' ' + stem, at + 1))
      ++count;
    return count;
  }

  /// Whether a word of the phrase stands anywhere but in the phrase itself.
  bool has_word_elsewhere(std::string_view phrase) const {
    const uint32_t times = count(phrase, UINT32_MAX);
    const auto words = find_words(phrase, {0, static_cast<uint32_t>(phrase.size())});
    return std::any_of(words.begin(), words.end(),
                       [&](Span word) { return count(slice(phrase, word), UINT32_MAX) > times; });
  }

 private:
  /// Scanners take I, l and 1 for each other.
  static std::string alike(std::string folded) {
    for (char& c : folded) c = c == 'i' || c == '1' ? 'l' : c;
    return folded;
  }

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

/// "API", "APIs".
bool is_abbreviation(std::string_view term) {
  return is_all_capitals(term.ends_with('s') ? term.substr(0, term.size() - 1) : term);
}

/// Whether a term is the name of a law in another language: "the Dutch Cookie Act
/// ("Cookiewet")".
bool is_foreign_name(std::string_view text, const Definition& definition,
                     const Occurrences& occurrences) {
  constexpr uint32_t kReach = 20;
  if (definition.form != Definition::Form::Inline)
    return false;
  const uint32_t from = definition.span.begin - std::min(definition.span.begin, kReach);
  std::string_view before = slice(text, {from, definition.span.begin});
  while (!before.empty() && std::string_view("(\"' ").find(before.back()) != std::string_view::npos)
    before.remove_suffix(1);
  return ends_with_any(before, {"act", "law", "code", "ordinance", "decree", "authority"}) &&
         before.find(' ') != std::string_view::npos &&
         !occurrences.has_word_elsewhere(definition.term);
}

/// Whether words, at whose end a quotation begins, put it into another document: "Add the following
/// to Section 1: ".
bool amends(std::string_view words) {
  if (!has_words(words, "following") && !has_words(words, "new definition"))
    return false;
  for (const std::string_view verb : {"add", "added", "adding", "insert", "inserted", "inserting",
                                      "append", "appended", "replace", "replaced", "replacing"}) {
    if (has_words(words, verb))
      return true;
  }
  return false;
}

/// Whether a definition belongs to the wording that its clause, or one that leads in to it, puts
/// into another document.
bool is_for_other_document(const ClauseTree& tree, const Definition& definition) {
  constexpr uint32_t kLongestOrder = 300;  // bytes
  const std::string_view text = tree.document().text();
  const Clause& own = tree[definition.clause];
  for (const Span part : {own.heading, own.text}) {
    if (!part.contains(definition.span.begin))
      continue;
    const std::string_view before = slice(text, {part.begin, definition.span.begin});
    const size_t colon = before.substr(0, kLongestOrder).find(':');
    if (colon != std::string_view::npos && amends(before.substr(0, colon)))
      return true;
  }
  for (ClauseId id = own.parent; id != 0; id = tree[id].parent) {
    const std::string_view words = slice(text, tree[id].text);
    if (words.size() <= kLongestOrder && words.ends_with(':') && amends(words))
      return true;
  }
  return false;
}

/// The schedule in which a clause stands, or the root.
ClauseId part_of(const ClauseTree& tree, ClauseId id) {
  while (id != 0 && tree[id].kind != Clause::Kind::Schedule) id = tree[id].parent;
  return id;
}

/// The schedules whose terms serve other documents, too: "any document that incorporates this
/// Appendix".
std::unordered_set<ClauseId> find_shared_schedules(const ClauseTree& tree) {
  constexpr uint32_t kLongestWord = 12;
  std::unordered_set<ClauseId> shared;
  const std::string_view text = tree.document().text();
  for (const std::string_view phrase : {"that incorporates this ", "that incorporate this "}) {
    for (size_t at = text.find(phrase); at != std::string_view::npos;
         at = text.find(phrase, at + 1)) {
      const auto begin = static_cast<uint32_t>(at + phrase.size());
      const auto end = static_cast<uint32_t>(std::min<size_t>(text.size(), begin + kLongestWord));
      const auto words = find_words(text, {begin, end});
      if (!words.empty() && cites_schedule(citing_word(slice(text, words[0]))))
        shared.insert(part_of(tree, tree.at(static_cast<uint32_t>(at))));
    }
  }
  shared.erase(0);
  return shared;
}

/// Where the sentence begins in which a term is defined.
uint32_t sentence_begin(const ClauseTree& tree, const Definition& definition) {
  const Clause& clause = tree[definition.clause];
  const Span part = clause.heading.contains(definition.span.begin) ? clause.heading : clause.text;
  const uint32_t begin = std::min(part.begin, definition.span.begin);
  const size_t stop = tree.document().text({begin, definition.span.begin}).rfind(". ");
  return stop == std::string_view::npos ? begin : begin + static_cast<uint32_t>(stop) + 2;
}

/// Whether a definition holds for a part of the contract only, or under a condition: "for the
/// purposes of this Section", "then "X" means".
bool is_limited(const ClauseTree& tree, const Definition& definition) {
  const uint32_t begin = sentence_begin(tree, definition);
  std::string_view before = tree.document().text({begin, definition.span.begin});
  while (!before.empty() && std::string_view("\"' ").find(before.back()) != std::string_view::npos)
    before.remove_suffix(1);
  if (ends_with(before, "then"))
    return true;
  const std::string words =
      fold(tree.document().text({begin, std::max(definition.span.end, definition.text.begin)}));
  for (const std::string_view phrase : {"purpose of ", "purposes of "}) {
    const size_t at = words.find(phrase);
    if (at == std::string::npos)
      continue;
    const std::string_view what = std::string_view(words).substr(at + phrase.size());
    if (begins_with_any(what, {"this", "the foregoing", "the preceding", "clause", "section"}) &&
        !begins_with_any(what, {"this agreement", "this contract", "this amendment",
                                "this addendum", "this deed"}))
      return true;
  }
  return false;
}

/// Whether sibling sections define a term each for itself, as descriptions of services do.
bool is_of_each_section(const ClauseTree& tree, const std::vector<const Definition*>& same) {
  std::unordered_map<ClauseId, std::unordered_set<ClauseId>> sections;  // by their parent
  for (const Definition* definition : same) {
    const ClauseId section = tree[definition->clause].parent;
    if (section != 0)
      sections[tree[section].parent].insert(section);
  }
  return std::any_of(sections.begin(), sections.end(),
                     [](const auto& of) { return of.second.size() >= kFewestSections; });
}

}  // namespace

std::vector<Irregularity> find_unused_terms(const ClauseTree& tree, const Facts& facts) {
  std::vector<Irregularity> found;
  const std::string_view text = tree.document().text();
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
  const auto shared = find_shared_schedules(tree);
  for (size_t i = 0; i < definitions.size(); ++i) {
    const Definition& definition = definitions[i];
    const bool is_named_in_passing =
        definition.form == Definition::Form::Means || definition.form == Definition::Form::Inline;
    if (is_meaning_used[definition.text.begin] || !is_named_in_passing ||
        times[definition.term] > 1 || !is_plain(text, definition) ||
        !is_capitalised(definition.term) || is_abbreviation(definition.term) ||
        names_the_contract(fold(definition.term)) || is_party(facts, definition))
      continue;
    if (!occurrences)
      occurrences.emplace(text);
    const bool is_said_elsewhere =
        std::any_of(definitions.begin(), definitions.end(), [&](const Definition& name) {
          return name.text.begin == definition.text.begin && occurrences->count(name.term, 2) > 1;
        });
    if (is_said_elsewhere || is_foreign_name(text, definition, *occurrences) ||
        is_for_other_document(tree, definition) ||
        shared.count(part_of(tree, definition.clause)) != 0)
      continue;
    found.push_back({.kind = Irregularity::Kind::UnusedTerm,
                     .place = {definition.clause, definition.span},
                     .what = definition.term});
  }
  return found;
}

std::vector<Irregularity> find_redefined_terms(const ClauseTree& tree, const Facts& facts) {
  const auto& definitions = facts.definitions.all();
  const auto words = [&](const Definition& one) { return fold(tree.document().text(one.text)); };
  const auto defines = [&](const Definition& one) {
    return one.form == Definition::Form::Means && !one.text.empty() &&
           is_plain(tree.document().text(), one) && !is_limited(tree, one);
  };
  std::map<uint32_t, std::vector<const Definition*>> same;  // by the first of their term
  for (const Definition& definition : definitions) {
    if (!definition.earlier)
      continue;
    auto& all = same[*definition.earlier];
    const Definition& first = definitions[*definition.earlier];
    if (all.empty() && defines(first))
      all.push_back(&first);
    if (defines(definition) && !first.text.contains(definition.span))
      all.push_back(&definition);
  }
  std::vector<Irregularity> found;
  for (const auto& [index, all] : same) {
    if (is_of_each_section(tree, all))
      continue;
    Irregularity slip{.kind = Irregularity::Kind::RedefinedTerm, .count = 0};
    for (const Definition* other : all) {
      if (words(*other) == words(*all[0]))
        continue;
      if (slip.count++ == 0) {
        slip.place = {other->clause, other->span};
        slip.what = other->term;
        slip.related = {{all[0]->clause, all[0]->span}};
      } else {
        slip.related.push_back({other->clause, other->span});
      }
    }
    if (slip.count != 0)
      found.push_back(std::move(slip));
  }
  return found;
}

}  // namespace lint
