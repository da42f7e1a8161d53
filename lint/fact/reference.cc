// SPDX-License-Identifier: MIT
#include "lint/fact/reference.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "lint/clause/words.h"
#include "lint/fact/citation_index.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr uint32_t kLongestRange = 60;  // clauses; "Sections 1 to 900" is no range of this contract

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The words that cite, in the singular.
bool cites_clause(std::string_view word) {
  return is_one_of(word, {"section", "clause", "article", "paragraph", "para", "subsection",
                          "subclause", "subparagraph", "sec", "art", "item"});
}
bool cites_schedule(std::string_view word) {
  return is_one_of(word, {"schedule", "exhibit", "annex", "appendix", "attachment", "part",
                          "addendum", "enclosure"});
}
std::string citing_word(std::string_view spelled) {
  const std::string lower = to_lower(spelled);
  if (lower == "appendices")
    return "appendix";
  if (lower == "annexes" || lower == "annexe")
    return "annex";
  return singular(lower);
}

/// Reads the references in the words of one clause.
class Reader {
 public:
  Reader(const ClauseTree& tree, const CitationIndex& index, std::vector<Reference>& found)
      : tree_(tree),
        index_(index),
        text_(tree.document().text()),
        speaks_of_gdpr_(text_.find("GDPR") != std::string_view::npos ||
                        text_.find("2016/679") != std::string_view::npos ||
                        text_.find("Data Protection Regulation") != std::string_view::npos),
        speaks_of_sccs_(text_.find("SCC") != std::string_view::npos ||
                        text_.find("Contractual Clauses") != std::string_view::npos),
        found_(found) {}

  void read(ClauseId id) {
    id_ = id;
    const Span span = tree_[id].text;
    end_ = span.end;
    const auto words = find_words(text_, span);
    uint32_t behind = span.begin;
    uint32_t next = 0;
    for (uint32_t at = span.begin; at < end_;) {
      // The next word, or a section sign before it.
      while (next < words.size() && words[next].begin < at) ++next;
      const uint32_t stop = next < words.size() ? words[next].begin : end_;
      const size_t sign = text_.substr(0, stop).find("§", at);
      if (sign != std::string_view::npos) {
        at = static_cast<uint32_t>(sign) + 2;
        if (text_.substr(at, 2) == "§")
          at += 2;
        behind = std::max(behind, read_from(static_cast<uint32_t>(sign), at, "section"));
        at = std::max(at, behind);
        continue;
      }
      if (next == words.size())
        break;
      const Span word = words[next];
      const std::string lower = citing_word(slice(text_, word));
      at = word.end;
      const bool cites = cites_clause(lower) || cites_schedule(lower);
      if (cites && word.begin >= behind) {
        const uint32_t end = read_from(word.begin, word.end, lower);
        if (end == word.end)
          read_this(word, lower);
        at = std::max(at, end);
        behind = at;
      }
    }
  }

 private:
  struct Cited {
    std::string label;  ///< as written
    bool to = false;    ///< the end of a range that began with the label before
  };

  uint32_t skip(uint32_t at, std::string_view signs) const {
    while (at < end_ && signs.find(text_[at]) != std::string_view::npos) ++at;
    return at;
  }

  /// Behind the label at `at`, or `at` when there is none: "4", "4.2(b)(iii)", "IV", "A-1", "(b)".
  uint32_t read_label(uint32_t at) const {
    uint32_t end = at;
    if (end < end_ && is_digit(text_[end])) {
      while (end < end_ && (is_digit(text_[end]) ||
                            (text_[end] == '.' && end + 1 < end_ && is_digit(text_[end + 1]))))
        ++end;
      if (end < end_ && is_ascii_letter(text_[end]) &&
          (end + 1 == end_ || !is_ascii_letter(text_[end + 1])))
        ++end;  // "12A"
      if (end < end_ && is_ascii_letter(text_[end]))
        return at;  // "2nd"
    } else if (end < end_ && text_[end] >= 'A' && text_[end] <= 'Z') {
      while (end < end_ && is_ascii_letter(text_[end])) ++end;
      const std::string_view letters = text_.substr(at, end - at);
      const bool is_roman = letters.find_first_not_of("IVXL") == std::string_view::npos;
      if (letters.size() > 1 && !is_roman)
        return at;
      while (end + 1 < end_ && (text_[end] == '.' || text_[end] == '-') &&
             is_digit(text_[end + 1])) {
        ++end;
        while (end < end_ && is_digit(text_[end])) ++end;
      }
      while (end < end_ && is_digit(text_[end])) ++end;
    }
    // "(b)", "(iii)": letters and digits in brackets, also behind one space: "4.2 (b)".
    for (;;) {
      uint32_t open = end;
      if (end > at && open + 1 < end_ && text_[open] == ' ' && text_[open + 1] == '(')
        ++open;
      if (open >= end_ || text_[open] != '(')
        break;
      uint32_t close = open + 1;
      while (close < end_ && (is_ascii_letter(text_[close]) || is_digit(text_[close]))) ++close;
      const bool is_part =
          close > open + 1 && close - open <= 5 && close < end_ && text_[close] == ')';
      if (!is_part)
        break;
      end = close + 1;
    }
    return end;
  }

  bool follows(uint32_t at, std::string_view words) const {
    return at + words.size() <= end_ && to_lower(text_.substr(at, words.size())) == words;
  }

  /// The labels from `at` on, and behind them.
  std::vector<Cited> read_list(uint32_t& at) const {
    std::vector<Cited> list;
    uint32_t from = skip(at, " .\n");
    if (from > at + 3)
      return list;
    bool is_range = false;
    for (;;) {
      const uint32_t end = read_label(from);
      if (end == from || is_quantity(end))
        break;
      list.push_back({std::string(text_.substr(from, end - from)), is_range});
      at = end;
      uint32_t next = skip(end, " ");
      is_range = false;
      if (next < end_ && text_[next] == ',')
        next = skip(next + 1, " ");
      for (const std::string_view link : {"and/or ", "and ", "or ", "& "}) {
        if (follows(next, link)) {
          next += static_cast<uint32_t>(link.size());
          break;
        }
      }
      for (const std::string_view link :
           {"to and including ", "to ", "through ", "- ", "-", "\u2013 ", "\u2013"}) {
        if (follows(next, link)) {
          next += static_cast<uint32_t>(link.size());
          is_range = true;
          break;
        }
      }
      if (next == skip(end, " ") || next == end)
        break;
      from = next;
    }
    return list;
  }

  /// "Section 5 and 30 days": a number of something is no label.
  bool is_quantity(uint32_t behind) const {
    const auto words = find_words(text_, {behind, std::min(end_, behind + 16)});
    return !words.empty() && words[0].begin <= behind + 1 &&
           is_one_of(citing_word(slice(text_, words[0])),
                     {"day", "business", "month", "year", "hour", "week", "percent", "calendar"});
  }

  /// Reads the reference whose word is [begin, at); returns the end of it, `at` when there is none.
  uint32_t read_from(uint32_t begin, uint32_t at, std::string_view word) {
    uint32_t end = at;
    const std::vector<Cited> list = read_list(end);
    if (list.empty())
      return at;
    Reference reference;
    reference.clause = id_;
    if (cites_schedule(word)) {
      resolve_schedules(reference, list, word);
    } else {
      ClauseId part = index_.part(id_);
      uint32_t of = end;
      bool is_other_part = false;
      if (!read_part(of, part, is_other_part, reference.missing)) {
        reference.state = Reference::State::External;
      } else {
        end = of;
        if (reference.missing.empty())
          resolve_clauses(reference, list, part, is_other_part);
      }
    }
    const bool is_of_other = names_other_document(begin, end, !reference.missing.empty());
    if (reference.state == Reference::State::External || is_of_other ||
        (!reference.missing.empty() && is_law_only(word))) {
      reference.state = Reference::State::External;
      reference.targets.clear();
      reference.missing.clear();
    } else {
      reference.state =
          reference.missing.empty() ? Reference::State::Resolved : Reference::State::Unresolved;
    }
    reference.span = {begin, end};
    found_.push_back(std::move(reference));
    return end;
  }

  /// "of Schedule 2", "to Exhibit B" behind a reference. False when the words lead elsewhere.
  bool read_part(uint32_t& at, ClauseId& part, bool& is_other_part,
                 std::vector<std::string>& missing) const {
    const auto words = find_words(text_, {at, std::min(end_, at + 60)});
    if (words.size() < 3 || !is_one_of(to_lower(slice(text_, words[0])), {"of", "to", "in"}) ||
        skip(at, " ") != words[0].begin)
      return true;
    const std::string word = citing_word(slice(text_, words[1]));
    if (!cites_schedule(word))
      return true;
    uint32_t end = words[1].end;
    const auto list = read_list(end);
    if (list.size() != 1)
      return true;
    at = end;
    is_other_part = true;
    const auto found = index_.schedule(word, list[0].label, id_);
    if (found)
      part = *found;
    else
      missing.push_back(std::string(text_.substr(words[1].begin, end - words[1].begin)));
    return true;
  }

  static void add_target(Reference& reference, ClauseId target) {
    if (std::find(reference.targets.begin(), reference.targets.end(), target) ==
        reference.targets.end())
      reference.targets.push_back(target);
  }

  void resolve_schedules(Reference& reference, const std::vector<Cited>& list,
                         std::string_view word) {
    for (const Cited& cited : list) {
      const auto found = index_.schedule(word, cited.label, id_);
      // Parts are sections in some contracts, and documents beside it in others.
      const auto other =
          found || word != "part" ? found : index_.clause(cited.label, index_.part(id_));
      if (!other)
        reference.missing.push_back(std::string(slice_word(word)) + ' ' + cited.label);
      else if (cited.to && !reference.targets.empty())
        add_range(reference, *other);
      else
        add_target(reference, *other);
    }
  }

  static std::string slice_word(std::string_view word) {
    std::string capitalised(word);
    capitalised[0] = static_cast<char>(capitalised[0] - 'a' + 'A');
    return capitalised;
  }

  void resolve_clauses(Reference& reference, const std::vector<Cited>& list, ClauseId part,
                       bool is_other_part) {
    std::string before;
    for (const Cited& cited : list) {
      std::string label = cited.label;
      const bool is_relative = label[0] == '(';
      if (is_relative && !before.empty() && before.find('(') != std::string::npos)
        label = before.substr(0, before.rfind('(')) + label;
      std::optional<ClauseId> found;
      if (label[0] == '(')
        found = is_other_part ? index_.clause(label, part) : index_.relative(label, id_);
      else
        found = index_.clause(label, part);
      if (!found && label[0] != '(' && !is_other_part && part != 0)
        found = index_.clause(label, 0);
      if (!found)
        reference.missing.push_back(label);
      else if (cited.to && !reference.targets.empty())
        add_range(reference, *found);
      else
        add_target(reference, *found);
      before = label;
    }
  }

  /// The siblings from the last target to `last`.
  void add_range(Reference& reference, ClauseId last) {
    const ClauseId first = reference.targets.back();
    uint32_t count = 0;
    if (tree_[first].parent == tree_[last].parent) {
      for (ClauseId id = tree_[first].end; id < last && ++count < kLongestRange; id = tree_[id].end)
        add_target(reference, id);
    }
    add_target(reference, last);
  }

  /// Whether the words around a reference name a law or another document as what it is taken from.
  bool names_other_document(uint32_t begin, uint32_t& end, bool is_missing) const {
    const auto before =
        find_words(text_, {begin - std::min(begin - tree_[id_].text.begin, 24U), begin});
    if (!before.empty() && before.back().end + 1 >= begin && before.back().size() > 2) {
      const std::string_view word = slice(text_, before.back());
      const bool is_abbreviation =
          to_lower(word) != word &&
          std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
      if (is_one_of(word, {"GDPR", "CFR", "USC", "CCPA", "HIPAA", "Act", "Code", "Directive",
                           "Regulation"}) ||
          (is_missing && is_abbreviation))
        return true;
    }
    const auto after = find_words(text_, {end, std::min(end_, end + 120)});
    if (after.empty() || after[0].begin > end + 1)
      return false;
    size_t at = 0;
    const std::string first = to_lower(slice(text_, after[0]));
    const bool is_of = is_one_of(first, {"of", "to", "in", "under"});
    if (!is_of) {
      if (!is_one_of(slice(text_, after[0]),
                     {"GDPR", "UK", "EU", "CCPA", "HIPAA", "TFEU", "DSGVO"}))
        return false;
      end = after[0].end;
      return true;
    }
    ++at;
    bool has_article = false;
    while (at < after.size() && is_one_of(to_lower(slice(text_, after[at])),
                                          {"the", "such", "that", "its", "a", "an"})) {
      has_article = true;
      ++at;
    }
    if (at == after.size() || to_lower(slice(text_, after[at])) == "this" ||
        !is_capitalised(slice(text_, after[at])))
      return false;
    // "of the Parent Agreement", "of Regulation (EU) 2016/679": the capitalised words that follow.
    size_t last = at;
    while (last + 1 < after.size() && is_capitalised(slice(text_, after[last + 1])) &&
           after[last + 1].begin == after[last].end + 1 && text_[after[last].end] == ' ')
      ++last;
    const std::string name = fold(text_.substr(after[at].begin, after[last].end - after[at].begin));
    const bool is_own = is_one_of(
        name, {"agreement", "contract", "terms", "addendum", "dpa", "schedule", "exhibit"});
    if (is_own)
      return is_missing && has_article;
    const bool is_document = first == "of" || is_missing;
    const std::string kind = citing_word(slice(text_, after[last]));
    const bool names_one =
        is_one_of(kind,
                  {"agreement",    "act",      "code",     "regulation", "gdpr",    "directive",
                   "law",          "clause",   "scc",      "rule",       "treaty",  "statute",
                   "constitution", "addendum", "contract", "policy",     "term",    "dpa",
                   "msa",          "ccpa",     "hipaa",    "order",      "license", "standard",
                   "convention",   "schedule"}) ||
        name.find("regulation") != std::string::npos;
    if (is_document && names_one && !cites_schedule(kind)) {
      end = after[last].end;
      return true;
    }
    return is_missing && is_document && has_article;
  }

  /// Whether a label that is not here is surely that of a law that the contract speaks of all
  /// along.
  bool is_law_only(std::string_view word) const {
    if (word == "article" || word == "art")
      return speaks_of_gdpr_ && !index_.uses_word("article");
    return word == "clause" && speaks_of_sccs_ && !index_.uses_word("clause");
  }

  /// "this Section", "this Schedule".
  void read_this(Span word, std::string_view lower) {
    if (word.begin < 5 || to_lower(text_.substr(word.begin - 5, 5)) != "this " ||
        lower == "addendum" || lower == "part" || lower == "item")
      return;
    Reference reference;
    reference.clause = id_;
    reference.span = {word.begin - 5, word.end};
    ClauseId target = id_;
    if (cites_schedule(lower)) {
      target = index_.part(id_);
    } else if (lower == "section" || lower == "article") {
      // The outermost numbered clause of a body or a schedule is its article, the nearest with a
      // heading its section.
      target = tree_.section(id_);
      while (lower == "article" && target != 0 && tree_[target].parent != 0 &&
             tree_[tree_[target].parent].kind == Clause::Kind::Section)
        target = tree_[target].parent;
      if (target == 0)
        target = id_;
    }
    if (target == 0)
      return;
    reference.state = Reference::State::Resolved;
    reference.targets = {target};
    found_.push_back(std::move(reference));
  }

  const ClauseTree& tree_;
  const CitationIndex& index_;
  std::string_view text_;
  bool speaks_of_gdpr_ = false;
  bool speaks_of_sccs_ = false;
  std::vector<Reference>& found_;
  ClauseId id_ = 0;
  uint32_t end_ = 0;
};

}  // namespace

std::vector<Reference> extract_references(const ClauseTree& tree) {
  std::vector<Reference> found;
  const CitationIndex index(tree);
  Reader reader(tree, index, found);
  for (ClauseId id = 0; id < tree.clauses().size(); ++id) {
    const Clause::Function function = tree[id].function;
    if (function != Clause::Function::Contents && function != Clause::Function::PageFurniture &&
        function != Clause::Function::DraftingNote && !tree[id].text.empty())
      reader.read(id);
  }
  return found;
}

Span references_in(const std::vector<Reference>& references, Span span) {
  const auto first = std::lower_bound(
      references.begin(), references.end(), span.begin,
      [](const Reference& reference, uint32_t at) { return reference.span.begin < at; });
  auto last = first;
  while (last != references.end() && last->span.end <= span.end) ++last;
  return {static_cast<uint32_t>(first - references.begin()),
          static_cast<uint32_t>(last - references.begin())};
}

}  // namespace lint
