// SPDX-License-Identifier: MIT
#include "lint/irregularity/dangling_reference.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "lint/clause/words.h"
#include "lint/fact/citation_index.h"
#include "lint/fact/cited_label.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr size_t kFewestSiblings = 3;
// Of the references to clauses at most one in so many leads nowhere where the numbers were read.
constexpr size_t kMostMissing = 4;
// "Section 101" is of a law where the contract has twelve.
constexpr size_t kFarthest = 10;

/// The citing word of a missing label: "schedule" in "Schedule 2"; empty for a clause.
std::string word_of_schedule(const std::string& label) {
  const std::string word = citing_word(label.substr(0, label.find(' ')));
  return label.find(' ') != std::string::npos && cites_schedule(word) ? word : std::string();
}

/// "12.5(a)" of "12.5(a)(ii)", "12" of "12.5"; empty for "12" and "(a)".
std::string parent_label(const std::string& label) {
  const size_t bracket = label.rfind('(');
  if (bracket != std::string::npos)
    return label.substr(0, bracket);
  const size_t stop = label.rfind('.');
  return stop == std::string::npos ? std::string() : label.substr(0, stop);
}

/// The number before the first "." or "("; 0 where something else stands there ("3A", "IV").
uint32_t leading_number(std::string_view label) {
  constexpr size_t kMostDigits = 3;
  const size_t size = std::min(label.find_first_of(".("), label.size());
  uint32_t number = 0;
  for (const char c : label.substr(0, size)) {
    if (!is_digit(c) || size > kMostDigits)
      return 0;
    number = number * 10 + static_cast<uint32_t>(c - '0');
  }
  return number;
}

/// "17" for "17.0", which is another way to write it.
std::string without_zero(const std::string& label) {
  const size_t zero = label.find(".0");
  const bool is_whole =
      zero != std::string::npos && (zero + 2 == label.size() || label[zero + 2] == '(');
  return is_whole ? label.substr(0, zero) + label.substr(zero + 2) : label;
}

/// Whether the words just before a reference name the variant of a standard form that it belongs
/// to: "Module Two: Clause 8.1(b)".
bool is_of_module(std::string_view text, Span reference) {
  constexpr uint32_t kReach = 160;
  const uint32_t begin = reference.begin - std::min(reference.begin, kReach);
  return slice(text, {begin, reference.begin}).find("Module") != std::string_view::npos;
}

/// "This Section 9(c)" is where it stands.
bool is_own(std::string_view text, Span reference) {
  return ends_with(text.substr(0, reference.begin - std::min(reference.begin, 1U)), "this");
}

/// "Section 17.0 b) to Attachment 1" is in a schedule that the reference does not reach.
bool goes_on_to_schedule(std::string_view text, Span reference) {
  constexpr uint32_t kReach = 30;
  const auto end = static_cast<uint32_t>(std::min<size_t>(text.size(), reference.end + kReach));
  const auto words = find_words(text, {reference.end, end});
  return std::any_of(words.begin(), words.end(), [&](Span word) {
    return is_upper(text[word.begin]) && cites_schedule(citing_word(slice(text, word)));
  });
}

bool is_roman(std::string_view label) {
  return !label.empty() && label.find_first_not_of("IVX") == std::string_view::npos;
}

/// Tells whether a clause that is missing would have been seen.
class Numbering {
 public:
  explicit Numbering(const ClauseTree& tree) : tree_(tree), index_(tree) {}

  bool would_show(const std::string& label, ClauseId from) const {
    if (label.empty() || label[0] == '(')
      return false;
    const ClauseId part = index_.part(from);
    for (std::string parent = parent_label(label); !parent.empty(); parent = parent_label(parent)) {
      // What a schedule does not have may be in the document that it is made for.
      if (const auto found = index_.clause(parent, part))
        return has_numbered_children(*found);
    }
    // At the top all numbers from one on must be there but for the missing one.
    size_t count = 0;
    while (index_.clause(std::to_string(count + 1), part)) ++count;
    const uint32_t number = leading_number(label);
    return part == 0 && count >= kFewestSiblings && number > 0 && number <= count + kFarthest;
  }

  bool has(const std::string& label, ClauseId from) const {
    return index_.clause(label, index_.part(from)) || index_.clause(label, 0);
  }

 private:
  bool has_numbered_children(ClauseId id) const {
    const auto children = tree_.children(id);
    return std::count_if(children.begin(), children.end(),
                         [&](ClauseId child) { return !tree_[child].label.empty(); }) >= 2;
  }

  const ClauseTree& tree_;
  CitationIndex index_;
};

/// Adds a place to the irregularity of a label, or makes one.
void add(Irregularity::Kind kind, const std::string& label, const Irregularity::Place& place,
         std::unordered_map<std::string, size_t>& known, std::vector<Irregularity>& found) {
  const auto [at, is_new] = known.emplace(label, found.size());
  if (is_new)
    found.push_back({.kind = kind, .place = place, .what = label});
  else
    ++found[at->second].count;
}

/// Whether a line begins with the name of a schedule, as its title does, or has it in capitals with
/// a title behind it: "EXHIBIT 15 - PRICES".
bool has_title(const ClauseTree& tree, const std::string& name) {
  constexpr uint32_t kLongestTitle = 120;
  const Document& document = tree.document();
  std::string capitals = name;
  for (char& c : capitals) c = is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
  for (const std::string_view sign : {" -", ":", " –", " —"}) {
    if (document.text().find(capitals + std::string(sign)) != std::string::npos)
      return true;
  }
  const std::string folded = fold(name);
  return std::any_of(document.blocks().begin(), document.blocks().end(), [&](const Block& block) {
    if (block.span.size() > kLongestTitle)
      return false;
    const std::string first = fold(document.text(block.span));
    const bool goes_on = first.size() > folded.size() && first[folded.size()] != ' ';
    return !goes_on && first.substr(0, folded.size()) == folded;
  });
}

/// Whether a schedule is rather one of a law or of a standard form, or no name at all: the Annexes
/// of the EU's standard contractual clauses, which other schedules fill in; "Attachment 4, 4.3".
bool is_elsewhere(const ClauseTree& tree, const std::string& name) {
  const std::string label = name.substr(name.find(' ') + 1);
  const std::string& text = tree.document().text();
  const bool speaks_of_sccs = text.find("Contractual Clauses") != std::string::npos ||
                              text.find("SCC") != std::string::npos;
  return label.find('.') != std::string::npos ||
         (speaks_of_sccs && is_roman(label.substr(0, label.find('('))));
}

}  // namespace

std::vector<Irregularity> find_dangling_references(const ClauseTree& tree, const Facts& facts) {
  std::vector<Irregularity> found;
  std::unordered_map<std::string, size_t> known;
  const Numbering numbering(tree);
  size_t resolved = 0;
  size_t missing = 0;
  for (const Reference& reference : facts.references) {
    const auto of_clause = [](const std::string& label) { return word_of_schedule(label).empty(); };
    if (reference.state == Reference::State::Resolved)
      ++resolved;
    if (reference.state != Reference::State::Unresolved ||
        !std::all_of(reference.missing.begin(), reference.missing.end(), of_clause))
      continue;
    ++missing;
    if (is_own(tree.document().text(), reference.span) ||
        goes_on_to_schedule(tree.document().text(), reference.span) ||
        is_of_module(tree.document().text(), reference.span))
      continue;
    for (const std::string& cited : reference.missing) {
      const std::string label = without_zero(cited);
      if (!numbering.has(label, reference.clause) && numbering.would_show(label, reference.clause))
        add(Irregularity::Kind::DanglingReference, label, {reference.clause, reference.span}, known,
            found);
    }
  }
  if (missing >= kFewestSiblings && missing * kMostMissing > resolved + missing)
    found.clear();
  return found;
}

std::vector<Irregularity> find_missing_exhibits(const ClauseTree& tree, const Facts& facts) {
  std::vector<Irregularity> found;
  std::unordered_map<std::string, size_t> known;
  for (const Reference& reference : facts.references) {
    for (const std::string& label : reference.missing) {
      if (!is_own(tree.document().text(), reference.span) && !word_of_schedule(label).empty())
        add(Irregularity::Kind::MissingExhibit, label, {reference.clause, reference.span}, known,
            found);
    }
  }
  found.erase(std::remove_if(found.begin(), found.end(),
                             [&](const Irregularity& missing) {
                               return has_title(tree, missing.what) ||
                                      is_elsewhere(tree, missing.what);
                             }),
              found.end());
  return found;
}

}  // namespace lint
