// SPDX-License-Identifier: MIT
#include "lint/irregularity/dangling_reference.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "lint/clause/words.h"
#include "lint/fact/citation_index.h"
#include "lint/fact/cited_label.h"
#include "lint/fact/word.h"
#include "lint/irregularity/attachment_title.h"

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

/// "Section 17.0 b) to Attachment 1" is in a schedule that the reference does not reach; so is
/// "Section 17.0 Spare Parts in Supplement 2 to Attachment 1", where titles stand between.
bool goes_on_to_schedule(std::string_view text, Span reference) {
  constexpr uint32_t kReach = 30;
  constexpr uint32_t kFarthestTitle = 160;
  const auto end =
      static_cast<uint32_t>(std::min<size_t>(text.size(), reference.end + kFarthestTitle));
  bool is_title = true;
  for (const Span word : find_words(text, {reference.end, end})) {
    is_title = is_title && (is_capitalised(slice(text, word)) ||
                            is_one_of(slice(text, word), {"of", "to", "in", "and", "for", "s"}));
    if (word.begin > reference.end + kReach && !is_title)
      return false;
    if (is_upper(text[word.begin]) && cites_schedule(citing_word(slice(text, word))))
      return true;
  }
  return false;
}

/// Whether what stands before a label makes it one that a clause begins with: no number, and no
/// word that cites.
bool begins_item(std::string_view before) {
  if (before.empty() || before.back() == '\n')
    return true;
  if (!is_space(before.back()))
    return false;
  before = trimmed(before);
  const size_t space = before.find_last_of(" \n");
  const std::string_view last = space == std::string_view::npos ? before : before.substr(space + 1);
  if (last == "and" || last == "or")
    return ends_with_any(trimmed(before.substr(0, before.size() - last.size())), {",", ";"});
  return last.empty() || (!cites_clause(citing_word(last)) && !is_digit(last[0]) && last != "§" &&
                          !ends_with_any(last, {"to", "through", "item", "under"}));
}

/// Whether `label` stands in the text as that of a clause: behind a blank, with one behind it.
bool has_label(std::string_view text, const std::string& label) {
  for (size_t at = text.find(label); at != std::string_view::npos; at = text.find(label, at + 1)) {
    const size_t behind = at + label.size();
    if ((behind == text.size() || is_space(text[behind]) || text.substr(behind, 2) == ". ") &&
        begins_item(text.substr(0, at)))
      return true;
  }
  return false;
}

bool is_roman(std::string_view label) {
  return !label.empty() && label.find_first_not_of("IVX") == std::string_view::npos;
}

/// Tells whether a clause that is missing would have been seen.
class Numbering {
 public:
  explicit Numbering(const ClauseTree& tree) : tree_(tree), index_(tree) {}

  bool would_show(const std::string& label, ClauseId from) {
    if (label.empty() || label[0] == '(')
      return false;
    const ClauseId part = index_.part(from);
    for (std::string parent = parent_label(label); !parent.empty(); parent = parent_label(parent)) {
      // What a schedule does not have may be in the document that it is made for.
      if (const auto found = index_.clause(parent, part))
        return has_numbered_children(*found) && !has_unread_label(*found, label);
    }
    // At the top all numbers from one on must be there but for the missing one.
    const uint32_t number = leading_number(label);
    return part == 0 && number > 0 && top_count() >= kFewestSiblings &&
           number <= top_count() + kFarthest;
  }

  bool has(const std::string& label, ClauseId from) const {
    return index_.clause(label, index_.part(from)) || index_.clause(label, 0);
  }

 private:
  /// Whether the label stands in the words of `parent` or below it, so that it was not read as one:
  /// "... as follows. a. Term. ... b. Fees." in one paragraph.
  bool has_unread_label(ClauseId parent, const std::string& label) const {
    const std::string_view text =
        tree_.document().text({begin_of(parent), begin_of(tree_[parent].end)});
    const size_t open = label.rfind('(');
    if (open == std::string::npos)
      return has_label(text, label);
    const std::string last = label.substr(open + 1, label.size() - open - 2);
    return has_label(text, '(' + last + ')') || has_label(text, last + ')') ||
           has_label(text, last + '.');
  }

  /// Where the words of a clause, or of the first one below or behind it that has any, begin.
  uint32_t begin_of(ClauseId id) const {
    for (; id < tree_.clauses().size(); ++id) {
      for (const Span own : {tree_[id].heading, tree_[id].text}) {
        if (!own.empty())
          return own.begin;
      }
    }
    return static_cast<uint32_t>(tree_.document().text().size());
  }

  /// Up to which number the clauses of the body are all there.
  size_t top_count() {
    while (!top_count_is_known_) {
      top_count_is_known_ = !index_.clause(std::to_string(top_count_ + 1), 0);
      top_count_ += top_count_is_known_ ? 0 : 1;
    }
    return top_count_;
  }

  bool has_numbered_children(ClauseId id) const {
    const auto children = tree_.children(id);
    return std::count_if(children.begin(), children.end(),
                         [&](ClauseId child) { return !tree_[child].label.empty(); }) >= 2;
  }

  const ClauseTree& tree_;
  CitationIndex index_;
  size_t top_count_ = 0;
  bool top_count_is_known_ = false;
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

/// Whether there is a title of this name, or of a part of it, or the name stands in capitals with a
/// title behind it: "EXHIBIT 15 - PRICES".
bool has_title(const Document& document, const std::vector<AttachmentTitle>& titles,
               const std::string& name) {
  std::string capitals = name;
  for (char& c : capitals) c = is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
  for (const std::string_view sign : {" -", ":", " –", " —"}) {
    if (document.text().find(capitals + std::string(sign)) != std::string::npos)
      return true;
  }
  const std::string folded = fold(name);
  return std::any_of(titles.begin(), titles.end(),
                     [&](const AttachmentTitle& title) { return begins_with(title.name, folded); });
}

/// Whether the words around the name of an attachment say that it is made during the term: "once
/// agreed, the plan shall be attached hereto as Exhibit C".
bool is_attached_later(std::string_view before, std::string_view behind) {
  const size_t stop = before.rfind(". ");
  if (stop != std::string_view::npos)
    before.remove_prefix(stop + 2);
  behind = behind.substr(0, behind.find(". "));
  size_t attached = std::string_view::npos;
  for (const std::string_view words :
       {"will be attached", "shall be attached", "deemed to be attached"})
    attached = std::min(attached, before.find(words));
  constexpr size_t kLongestLink = 60;  // "attached as a part of", "attached to this Agreement as"
  if (attached == std::string_view::npos || before.size() - attached > kLongestLink)
    return false;
  for (const std::string_view time :
       {"once", "within", "after", "following", "upon", "finalized"}) {
    if (has_words(before, time) || has_words(behind, time))
      return true;
  }
  return false;
}

/// Whether the words around a reference say that the text is to be attached, or where else it is:
/// "(Attach as Exhibit A)", "Annex 3, available at https://...".
bool is_told_where(std::string_view text, Span clause, Span reference) {
  constexpr uint32_t kReach = 120;
  if (ends_with(trimmed(text.substr(0, reference.begin)), "(attach as"))
    return true;
  if (is_attached_later(slice(text, {clause.begin, std::max(clause.begin, reference.begin)}),
                        slice(text, {reference.end, std::max(reference.end, clause.end)})))
    return true;
  std::string_view behind = slice(
      text, {reference.end, std::max(reference.end, std::min(clause.end, reference.end + kReach))});
  behind = behind.substr(0, behind.find(". "));
  return behind.find("available at http") != std::string_view::npos ||
         behind.find("available at www.") != std::string_view::npos;
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
  std::optional<Numbering> numbering;
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
      if (!numbering)
        numbering.emplace(tree);
      if (!numbering->has(label, reference.clause) &&
          numbering->would_show(label, reference.clause))
        add(Irregularity::Kind::DanglingReference, label, {reference.clause, reference.span}, known,
            found);
    }
  }
  if (missing >= kFewestSiblings && missing * kMostMissing > resolved + missing)
    found.clear();
  return found;
}

std::vector<Irregularity> find_missing_exhibits(const ClauseTree& tree, const Facts& facts) {
  const std::string& text = tree.document().text();
  std::vector<Irregularity> found;
  std::unordered_map<std::string, size_t> known;
  for (const Reference& reference : facts.references) {
    for (const std::string& label : reference.missing) {
      if (!word_of_schedule(label).empty() && !is_own(text, reference.span) &&
          !is_told_where(text, tree[reference.clause].text, reference.span))
        add(Irregularity::Kind::MissingExhibit, label, {reference.clause, reference.span}, known,
            found);
    }
  }
  if (found.empty())
    return found;
  const auto titles = find_attachment_titles(tree.document());
  found.erase(std::remove_if(found.begin(), found.end(),
                             [&](const Irregularity& missing) {
                               return has_title(tree.document(), titles, missing.what) ||
                                      is_elsewhere(tree, missing.what);
                             }),
              found.end());
  return found;
}

}  // namespace lint
