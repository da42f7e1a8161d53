// SPDX-License-Identifier: MIT
#include "lint/fact/reference.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "lint/clause/words.h"
#include "lint/fact/citation_index.h"
#include "lint/fact/cited_label.h"
#include "lint/fact/contract_text.h"
#include "lint/fact/other_document.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr uint32_t kLongestRange = 60;  // clauses; "Sections 1 to 900" is no range of this contract

bool has_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

/// Rules most words out by their length and first letter.
bool may_cite(std::string_view word) {
  return word.size() > 2 && std::string_view("sScCaApPeE").find(word[0]) != std::string_view::npos;
}

/// Whether a clause has a word or sign with which references begin.
struct Citing {
  bool may_refer = false;
};

Citing may_refer(std::string_view text) {
  if (text.find("§") != std::string_view::npos)
    return {true};
  for (const Span word : find_words(text, {0, static_cast<uint32_t>(text.size())})) {
    if (!may_cite(slice(text, word)))
      continue;
    const std::string citing = citing_word(slice(text, word));
    if (cites_clause(citing) || cites_schedule(citing))
      return {true};
  }
  return {false};
}

/// Reads the references in the words of one clause.
class Reader {
 public:
  Reader(const ClauseTree& tree, std::vector<Reference>& found)
      : tree_(tree),
        index_(tree),
        text_(tree.document().text()),
        speaks_of_gdpr_(has_any(text_, {"GDPR", "2016/679", "Data Protection Regulation"})),
        speaks_of_sccs_(has_any(text_, {"SCC", "Contractual Clauses"})),
        found_(found) {}

  void read(ClauseId id) {
    id_ = id;
    const Span span = tree_[id].text;
    uint32_t behind = span.begin;
    uint32_t from = span.begin;
    for (const Span word : find_words(text_, span)) {
      read_signs({std::max(from, behind), word.begin}, behind);
      from = word.end;
      if (word.begin < behind || !may_cite(slice(text_, word)))
        continue;
      const std::string citing = citing_word(slice(text_, word));
      if (!cites_clause(citing) && !cites_schedule(citing))
        continue;
      if (const auto end = read_from(word, citing))
        behind = *end;
      else
        read_this(word, citing);
    }
  }

 private:
  /// "§ 5", "§§ 5 to 7" between two words.
  void read_signs(Span gap, uint32_t& behind) {
    if (gap.end <= gap.begin)
      return;
    const size_t sign = slice(text_, gap).find("§");
    if (sign == std::string_view::npos)
      return;
    Span word{gap.begin + static_cast<uint32_t>(sign), gap.begin + static_cast<uint32_t>(sign) + 2};
    while (text_.substr(word.end, 2) == "§") word.end += 2;
    if (const auto end = read_from(word, "section"))
      behind = *end;
  }

  /// Reads the reference that begins with `word`; returns where it ends, nothing when no label
  /// follows.
  std::optional<uint32_t> read_from(Span word, std::string_view citing) {
    const std::string_view text = text_.substr(0, tree_[id_].text.end);
    uint32_t end = word.end;
    const std::vector<CitedLabel> labels = read_cited_labels(text, end);
    if (labels.empty())
      return std::nullopt;
    Reference reference;
    reference.clause = id_;
    std::optional<ClauseId> part;
    if (citing == "part")
      read_part(end, part, reference.missing);
    if (part) {
      resolve_part(reference, labels, *part);
    } else if (cites_schedule(citing)) {
      resolve_schedules(reference, labels, citing);
    } else {
      read_part(end, part, reference.missing);
      if (reference.missing.empty())
        resolve_clauses(reference, labels, part);
    }
    const bool is_missing = !reference.missing.empty();
    const auto other = end_in_other_document(text_, tree_[id_].text, {word.begin, end}, is_missing);
    if (other || (is_missing && is_of_law(citing, labels))) {
      reference.state = Reference::State::External;
      reference.targets.clear();
      reference.missing.clear();
      end = other.value_or(end);
    } else if (is_missing && citing == "part") {
      return std::nullopt;  // "part 2 of the project"
    } else {
      reference.state = is_missing ? Reference::State::Unresolved : Reference::State::Resolved;
    }
    reference.span = {word.begin, end};
    found_.push_back(std::move(reference));
    return end;
  }

  /// Moves `at` over "of Schedule 2" behind a reference; `part` is that schedule.
  void read_part(uint32_t& at, std::optional<ClauseId>& part,
                 std::vector<std::string>& missing) const {
    const uint32_t limit = tree_[id_].text.end;
    const auto words = find_words(text_, {at, std::min(limit, at + 60)});
    if (words.size() < 3 || words[0].begin != at + 1 ||
        !begins_with_any(slice(text_, words[0]), {"of", "to", "in"}))
      return;
    const std::string citing = citing_word(slice(text_, words[1]));
    uint32_t end = words[1].end;
    if (!cites_schedule(citing))
      return;
    const auto labels = read_cited_labels(text_.substr(0, limit), end);
    if (labels.size() != 1)
      return;
    at = end;
    part = index_.schedule(citing, labels[0].label, id_);
    if (!part)
      missing.push_back(name_of_schedule(citing, labels[0].label));
  }

  static std::string name_of_schedule(std::string_view citing, const std::string& label) {
    std::string name(citing);
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name + ' ' + label;
  }

  /// "Part 2 of Exhibit B": the clauses below that heading; the exhibit where it has none.
  void resolve_part(Reference& reference, const std::vector<CitedLabel>& labels,
                    ClauseId schedule) const {
    for (const CitedLabel& cited : labels) {
      const std::string title = "part " + to_lower(cited.label);
      ClauseId found = schedule;
      for (ClauseId id = schedule + 1; id < tree_[schedule].end; ++id) {
        const Clause& clause = tree_[id];
        const Span words = clause.heading.empty() ? clause.text : clause.heading;
        if (to_lower(clause.label) == title || to_lower(slice(text_, words)) == title) {
          found = id;
          break;
        }
      }
      add(reference, cited, found, cited.label);
    }
  }

  void resolve_schedules(Reference& reference, const std::vector<CitedLabel>& labels,
                         std::string_view citing) const {
    for (const CitedLabel& cited : labels) {
      auto found = index_.schedule(citing, cited.label, id_);
      // Some contracts are divided into parts.
      if (!found && citing == "part")
        found = index_.clause(cited.label, index_.part(id_));
      add(reference, cited, found, name_of_schedule(citing, cited.label));
    }
  }

  /// `part` is the schedule that the reference names itself.
  void resolve_clauses(Reference& reference, const std::vector<CitedLabel>& labels,
                       std::optional<ClauseId> part) const {
    std::string before;
    for (const CitedLabel& cited : labels) {
      std::string label = cited.label;
      // "4.2(a) and (b)".
      if (label[0] == '(' && before.find('(') != std::string::npos)
        label = before.substr(0, before.rfind('(')) + label;
      std::optional<ClauseId> found;
      if (part)
        found = index_.clause(label, *part);
      else if (label[0] == '(')
        found = index_.relative(label, id_);
      else
        found = index_.clause(label, index_.part(id_));
      if (!found && !part && label[0] != '(')
        found = index_.clause(label, 0);
      add(reference, cited, found, label);
      before = label;
    }
  }

  void add(Reference& reference, const CitedLabel& cited, std::optional<ClauseId> target,
           const std::string& label) const {
    const auto add_once = [&](ClauseId id) {
      auto& targets = reference.targets;
      if (std::find(targets.begin(), targets.end(), id) == targets.end())
        targets.push_back(id);
    };
    if (!target) {
      reference.missing.push_back(label);
      return;
    }
    if (cited.to && !reference.targets.empty()) {
      const ClauseId first = reference.targets.back();
      uint32_t count = 0;
      if (tree_[first].parent == tree_[*target].parent) {
        for (ClauseId id = tree_[first].end; id < *target && ++count < kLongestRange;
             id = tree_[id].end)
          add_once(id);
      }
    }
    add_once(*target);
  }

  /// Whether labels that are not here are surely those of a law that the contract speaks of all
  /// along, or of the list of a filing ("Exhibit 10.3").
  bool is_of_law(std::string_view citing, const std::vector<CitedLabel>& labels) const {
    if (citing == "article" || citing == "art")
      return speaks_of_gdpr_ && !index_.uses_word("article");
    if (citing == "clause")
      return speaks_of_sccs_ && !index_.uses_word("clause");
    return citing == "exhibit" && labels[0].label.find('.') != std::string::npos;
  }

  /// "this Section", "this Schedule".
  void read_this(Span word, std::string_view citing) {
    const Span span{word.begin - std::min(word.begin, 5U), word.end};
    if (!begins_with(slice(text_, span), "this") || citing == "part")
      return;
    ClauseId target = id_;
    if (cites_schedule(citing)) {
      target = index_.part(id_);
    } else if (citing == "section" || citing == "article") {
      const ClauseId section = tree_.section(id_);
      target = section == 0 ? id_ : section;
      // The article is the outermost section.
      while (citing == "article" && tree_[tree_[target].parent].kind == Clause::Kind::Section)
        target = tree_[target].parent;
    }
    if (target == 0)
      return;
    found_.push_back(
        {.state = Reference::State::Resolved, .span = span, .clause = id_, .targets = {target}});
  }

  const ClauseTree& tree_;
  const CitationIndex index_;
  const std::string_view text_;
  const bool speaks_of_gdpr_;
  const bool speaks_of_sccs_;
  std::vector<Reference>& found_;
  ClauseId id_ = 0;
};

}  // namespace

std::vector<Reference> extract_references(const ClauseTree& tree, Memory* memory) {
  std::vector<Reference> found;
  Reader reader(tree, found);
  auto citing = recollect<Citing>(memory, may_refer);
  for (ClauseId id = 0; id < tree.clauses().size(); ++id) {
    if (is_contract_text(tree[id]) && citing(tree.document().text(tree[id].text)).may_refer)
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
