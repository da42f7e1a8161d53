// SPDX-License-Identifier: MIT
#include "lint/clause/outline.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/clause/choice.h"
#include "lint/clause/citation.h"
#include "lint/clause/drafting_note.h"
#include "lint/clause/label.h"
#include "lint/clause/numbering.h"
#include "lint/clause/passage.h"
#include "lint/clause/trail.h"
#include "lint/clause/tree_builder.h"
#include "lint/clause/wording.h"
#include "lint/clause/words.h"

namespace lint {
namespace {

using Form = Passage::Form;
using Function = Clause::Function;

/// Whether an unmarked line belongs to a list: it ends in a semicolon, or begins in small letters.
bool is_unmarked_item(std::string_view words) {
  return ends_with_any(words, {";", "; and", "; or"}) ||
         (!words.empty() && is_lower(words.front()));
}

bool is_same_style(const Label& one, const Label& other) {
  return one.mark == other.mark && one.numbers.size() == other.numbers.size() &&
         (one.numbers.empty() || one.numbers.back().style == other.numbers.back().style);
}

bool is_opened_by_quote(std::string_view words) {
  return words.substr(0, 1) == "\"" || words.substr(0, 3) == "“";
}

/// "\"9.1 Security", "\"Section 4 is".
bool begins_with_quoted_label(std::string_view words) {
  if (!is_opened_by_quote(words))
    return false;
  words.remove_prefix(words.front() == '"' ? 1 : 3);
  return !words.empty() && (is_digit(words.front()) || words.front() == '(' ||
                            begins_with_any(words, {"section", "clause", "article"}));
}

/// Puts each passage where it belongs: cuts the trail so that the parent is the innermost open
/// clause, then adds it.
class Placement {
 public:
  Placement(std::string_view text, std::vector<Passage>& passages)
      : text_(text),
        passages_(passages),
        tree_(text, passages.size()),
        trail_(tree_.trail()),
        rows_(passages.size()) {}

  TreeBuilder& run() {
    find_next_labels();
    for (index_ = 0; index_ < passages_.size(); ++index_) place(passages_[index_]);
    tree_.finish();
    return tree_;
  }

 private:
  void place(Passage& passage) {
    if (passage.form == Form::Furniture || passage.form == Form::Note) {
      trail_.cut(1);
      add(passage);
      return;
    }
    if (interrupts(passage)) {
      tree_.add_interruption(passage);
      return;
    }
    if (passage.begins_part) {
      trail_.cut(1);
      tree_.add_part(passage, next());
      return;
    }
    close_title(passage);
    const bool quotes = !quoted_below_ && opens_quotation(passage);
    if (passage.begins_zone && !is_awaited(passage))
      trail_.cut(trail_.boundary() + 1);
    if (passage.form == Form::Row)
      place_row(passage);
    else if (passage.row)
      place_in_row(passage);
    else if (passage.form == Form::Rest)
      place_rest(passage);
    else if (begins_schedule(passage))
      place_schedule(passage);
    else if (accept_label(passage))
      place_labelled(passage);
    else if (passage.is_heading())
      place_heading(passage);
    else if (passage.bullet || passage.form == Form::Item)
      place_item(passage);
    else if (!passage.heading.empty())
      place_heading(passage);
    else
      place_paragraph(passage);
    if (quotes)
      quoted_below_ = trail_.size() - 1;
    if (quoted_below_ && closes_quotation(passage))
      quoted_below_.reset();
  }

  /// Whether a clause of another contract is quoted from here on: "is replaced by: "9.1 ...", which
  /// passages further on close.
  bool opens_quotation(const Passage& passage) const {
    constexpr uint32_t kLongest = 60;  // passages
    const std::string_view words = slice(text_, passage.span);
    if (passage.form == Form::Row || passage.row || !begins_with_quoted_label(words) ||
        closes_quotation(passage))
      return false;
    const size_t end = std::min<size_t>(index_ + kLongest, passages_.size());
    for (size_t i = index_ + 1; i < end && passages_[i].heading_level == 0; ++i) {
      if (closes_quotation(passages_[i]))
        return true;
      if (is_opened_by_quote(slice(text_, passages_[i].span)))
        return false;  // each paragraph is a quotation of its own
    }
    return false;
  }

  bool closes_quotation(const Passage& passage) const {
    std::string_view words = slice(text_, passage.span);
    while (!words.empty() && (words.back() == '.' || words.back() == ';')) words.remove_suffix(1);
    return words.size() >= 3 && (words.back() == '"' || words.substr(words.size() - 3) == "”");
  }

  const Passage* next() const {
    return index_ + 1 < passages_.size() ? &passages_[index_ + 1] : nullptr;
  }

  ClauseId add(Passage& passage) { return tree_.add(passage, next()); }

  bool interrupts(const Passage& passage) const {
    return (passage.function == Function::PageFurniture ||
            passage.function == Function::DraftingNote) &&
           !passage.label && passage.heading.empty() && passage.form != Form::Row && !passage.row &&
           !tree_.is_full();
  }

  /// The first item of a list that the words before it introduce.
  bool is_awaited(const Passage& passage) const {
    return trail_.top().waits() && passage.label && passage.label->is_item() &&
           !passage.is_heading();
  }

  /// The title holds the parties and nothing else.
  void close_title(const Passage& passage) {
    if (passage.function == Function::Parties && !passage.is_title)
      return;
    for (size_t depth = trail_.boundary() + 1; depth < trail_.size(); ++depth) {
      if (trail_[depth].is_title) {
        trail_.cut(depth);
        return;
      }
    }
  }

  // Tables

  void place_row(Passage& passage) {
    if (tables_.size() <= passage.table)
      tables_.resize(passage.table + size_t{1});
    TableState& table = tables_[passage.table];
    if (passage.row) {
      trail_.cut_to(rows_[*passage.row]);
    } else if (table.begun) {
      trail_.cut_to(table.parent);
    } else {
      leave_items();
      table.parent = trail_.top().clause;
    }
    // A number alone in the first cell is a label where the rows are counted.
    if (passage.label && !passage.label->certain && passage.label->value() != table.last + 1)
      passage.label.reset();
    if (passage.label)
      table.last = passage.label->value();
    const bool is_header = passage.header || (!table.begun && passage.emphasised &&
                                              passage.cells.size() > 1 && !passage.text.empty());
    table.begun = true;
    const ClauseId id = add(passage);
    rows_[index_] = id;
    if (is_header)
      table.header = id;
    tree_.last().header_row = table.header;
  }

  void place_in_row(Passage& passage) {
    trail_.cut_to(rows_[*passage.row]);
    add(passage);
  }

  /// Before a table: closes lists and other rows, unless the last words introduce it.
  void leave_items() {
    while (trail_.size() > trail_.boundary() + 1) {
      const Level& top = trail_.top();
      if (top.waits() || (top.leads && top.has_items && top.is_plain_paragraph()) ||
          (!top.is_item() && !top.is_plain_paragraph() && top.table == 0))
        return;
      trail_.close_top();
    }
  }

  // Schedules

  /// A heading, or a line alone; not the announcement of one in a list of attachments.
  bool begins_schedule(const Passage& passage) const {
    if (!passage.label || !passage.label->is_attached() || passage.bullet ||
        passage.form == Form::Inline)
      return false;
    if (passage.form == Form::Item && !passage.automatic)
      return false;
    return passage.text.empty() || passage.emphasised || passage.heading_level > 0;
  }

  void place_schedule(Passage& passage) {
    trail_.cut(1);
    tree_.add_part(passage, next());
  }

  // Labels

  /// Whether there is a label; one that only its neighbours could make a label may turn out to be
  /// text.
  bool accept_label(Passage& passage) {
    if (!passage.label)
      return false;
    if (passage.label->certain || passage.automatic || is_in_sequence(passages_, index_, trail_))
      return true;
    passage.label.reset();
    if (passage.form == Form::Heading || (passage.emphasised && passage.is_heading())) {
      passage.heading = passage.span;
    } else {
      passage.heading = {};
      passage.text = passage.span;
    }
    return false;
  }

  void place_labelled(Passage& passage) {
    const LabelChoice choice = choose(passages_, index_, trail_);
    Label& label = *passage.label;
    if (!label.numbers.empty())
      label.numbers.back() = choice.reading;
    if (passage.form == Form::Inline) {
      // The first of a list within a paragraph belongs to the words before it.
      const bool first =
          index_ > 0 && passages_[index_ - 1].block == passage.block && choice.reading.value == 1;
      if (!first && choice.sibling)
        trail_.cut(*choice.sibling);
    } else if (quoted_below_ && trail_.size() > *quoted_below_) {
      const auto parent = trail_.find_prefix(label);
      trail_.cut(parent && *parent >= *quoted_below_ ? *parent + 1 : *quoted_below_);
    } else if (const auto parent = trail_.find_prefix(label)) {
      trail_.cut(*parent + (carries_on_lead_in(*parent, passage) ? 2 : 1));
    } else if (const auto other = trail_.find_other_prefix(label)) {
      // "2.3" below "1.": its own parent is missing.
      trail_.cut(*other);
    } else if (const auto listed = find_in_list(passage)) {
      trail_.cut(*listed);
    } else if (choice.sibling &&
               (choice.sequence != Sequence::First || restarts(passage, *choice.sibling))) {
      trail_.cut(*choice.sibling);
    } else {
      make_room(passage);
    }
    add(passage);
  }

  /// "5 Security", "The Supplier shall:", "5.1 maintain ...": whether a clause goes on from words
  /// below its section that have no number.
  bool carries_on_lead_in(size_t parent, const Passage& passage) const {
    if (trail_.size() <= parent + 1 || passage.text.empty())
      return false;
    const Level& level = trail_[parent + 1];
    return level.leads && level.is_plain_paragraph() && is_lower(text_[passage.text.begin]);
  }

  /// For the next item of an open automatic list: how much of the trail can stay.
  std::optional<size_t> find_in_list(const Passage& passage) const {
    if (!passage.automatic || passage.list < 0)
      return std::nullopt;
    for (size_t depth = trail_.size(); depth-- > trail_.boundary() + 1;) {
      const Level& level = trail_[depth];
      if (level.list != passage.list || !level.labelled)
        continue;
      // A heading has the level of headings instead of that in its list.
      const bool comparable = level.heading_level == 0 && passage.heading_level == 0;
      if (is_same_style(level.label, *passage.label) &&
          (!comparable || level.list_level == passage.list_level))
        return depth;
      if (comparable && level.list_level < passage.list_level)
        return depth + 1;
    }
    return std::nullopt;
  }

  /// Whether a one begins the numbering of an open clause anew rather than one below it.
  bool restarts(const Passage& passage, size_t sibling) const {
    const Level& level = trail_[sibling];
    for (size_t depth = sibling; depth < trail_.size(); ++depth) {
      if (trail_[depth].waits())
        return false;
    }
    return passage.is_heading() ? passage.heading_level == level.heading_level : !level.has_heading;
  }

  /// Closes what cannot hold a clause with a label of a new kind.
  void make_room(const Passage& passage) {
    const Label& label = *passage.label;
    const bool is_clause =
        label.word != Label::Word::None || label.numbers.size() > 1 || passage.heading_level > 0;
    const size_t boundary = trail_.boundary();
    if (passage.heading_level > 0) {
      for (size_t depth = boundary + 1; depth < trail_.size(); ++depth) {
        if (trail_[depth].heading_level >= passage.heading_level) {
          trail_.cut(depth);
          break;
        }
      }
    }
    if (const auto outer = trail_.find_outer(label); outer && passage.is_heading())
      trail_.cut(*outer);
    while (trail_.size() > boundary + 1) {
      const Level& top = trail_.top();
      if (top.waits() && !is_clause)
        return;
      // Two automatic lists of one depth and style stand side by side.
      const bool beside = passage.form == Form::Item && passage.list >= 0 && top.is_item() &&
                          top.list >= 0 && top.list_level >= passage.list_level &&
                          (!top.labelled || is_same_style(top.label, label));
      const bool holds = !top.is_plain_paragraph() && top.table == 0 && !beside &&
                         !(is_clause && top.is_item()) &&
                         !(top.bullet && passage.form != Form::Item);
      if (holds)
        return;
      trail_.close_top();
    }
  }

  // Headings, items and paragraphs without a label

  void place_heading(Passage& passage) {
    Level& top = trail_.top();
    // "ARTICLE I" and "SCHEDULE 2" carry their title on the next line.
    const bool untitled = top.labelled && !top.has_heading && !top.has_children &&
                          (top.bounds || top.label.word != Label::Word::None) &&
                          tree_.top_clause().text.empty();
    if (untitled && passage.is_heading()) {
      Clause& clause = tree_.top_clause();
      clause.heading = passage.heading;
      if (clause.kind != Clause::Kind::Schedule)
        clause.kind = Clause::Kind::Section;
      top.has_heading = true;
      return;
    }
    if (passage.heading_level > 0)
      close_headings(passage.heading_level);
    else
      close_ranks(rank_of(passage, slice(text_, passage.heading)));
    add(passage);
  }

  /// Before a heading with a style: what stands below a heading of a higher level stays open.
  void close_headings(uint8_t heading_level) {
    size_t parent = trail_.size();
    while (parent-- > 1) {
      const Level& level = trail_[parent];
      const bool above = level.heading_level > 0 && level.heading_level < heading_level;
      const bool first_in_part = level.bounds && (level.heading_level == 0 || !level.has_children);
      if (above || first_in_part)
        break;
    }
    trail_.cut(parent + 1);
  }

  /// Before a heading without a style: headings of its rank and lower end, or else all that has no
  /// heading.
  void close_ranks(uint8_t rank) {
    const size_t boundary = trail_.boundary();
    for (size_t depth = boundary + 1; depth < trail_.size(); ++depth) {
      if (trail_[depth].rank >= rank) {
        trail_.cut(depth);
        return;
      }
    }
    while (trail_.size() > boundary + 1 && (!trail_.top().has_heading || trail_.top().is_item()))
      trail_.close_top();
  }

  void place_item(Passage& passage) {
    const size_t boundary = trail_.boundary();
    for (size_t depth = trail_.size(); depth-- > boundary + 1;) {
      const Level& level = trail_[depth];
      if (level.bullet == passage.bullet && level.list == passage.list &&
          level.list_level == passage.list_level && level.is_item() && !level.labelled) {
        trail_.cut(depth);
        add(passage);
        return;
      }
      if (!level.is_item() && (level.labelled || level.leads))
        break;
    }
    while (trail_.size() > boundary + 1) {
      const Level& top = trail_.top();
      // Items after the first stay with the paragraph that introduced them.
      if (top.waits() || (top.is_plain_paragraph() && top.leads && top.has_items))
        break;
      const bool outer = !top.is_item() || top.list < 0 || top.list_level < passage.list_level;
      const bool holds = !top.is_plain_paragraph() && top.table == 0 && outer &&
                         !(top.bullet && top.list_level >= passage.list_level);
      if (holds)
        break;
      trail_.close_top();
    }
    add(passage);
  }

  void place_paragraph(Passage& passage) {
    const std::string_view words = slice(text_, passage.text);
    const bool continues = is_continuation(words);
    bool left_items = false;
    while (trail_.size() > trail_.boundary() + 1) {
      const Level& top = trail_.top();
      if (top.is_item() && passage.function != Function::Contents) {
        const bool inside = passage.list >= 0 && passage.list == top.list;
        if (inside || is_continued(top) || (continues && left_items && top.leads && top.has_items))
          break;
        left_items = true;
      } else if (top.is_plain_paragraph()) {
        if (top.leads && (!top.has_children || unmarked_list_ == top.clause) &&
            is_unmarked_item(words))
          break;
        if (top.leads && top.has_items && continues && left_items)
          break;
      } else if (top.table == 0) {
        break;
      }
      trail_.close_top();
    }
    Level& owner = trail_.top();
    if (owner.labelled && !owner.has_heading && !owner.has_children && !owner.bounds &&
        owner.form != Form::Row && tree_.top_clause().text.empty()) {
      // A label on a line of its own.
      tree_.top_clause().text = trimmed(text_, passage.text);
      owner.leads = is_lead_in(words);
      return;
    }
    if (owner.is_plain_paragraph() && owner.leads && !owner.has_items)
      unmarked_list_ = owner.clause;
    const bool goes_on = continues && left_items && owner.has_items && owner.clause != 0;
    add(passage);
    tree_.last().continuation = goes_on;
  }

  /// The sentences behind the items within a paragraph are the paragraph's again.
  void place_rest(Passage& passage) {
    for (size_t depth = 1; depth < trail_.size(); ++depth) {
      if (trail_[depth].block == passage.block) {
        trail_.cut(depth + 1);
        break;
      }
    }
    add(passage);
  }

  /// Whether the next label or bullet goes on with the list of which `level` is an item.
  bool is_continued(const Level& level) const {
    const uint32_t next = next_label_[index_];
    if (next == passages_.size())
      return false;
    const Passage& passage = passages_[next];
    if (level.bullet || !level.labelled)
      return level.list >= 0 && passage.list == level.list &&
             passage.list_level >= level.list_level;
    if (!passage.label || passage.label->numbers.empty())
      return false;
    const Label& label = *passage.label;
    const auto goes_on = [&](Ordinal reading) {
      return trail_.sequence(level, label, reading, passage, true) == Sequence::Next;
    };
    return goes_on(label.numbers.back()) || (label.other && goes_on(*label.other));
  }

  /// For each passage the next one that carries a label or a bullet, before the next heading.
  void find_next_labels() {
    const auto none = static_cast<uint32_t>(passages_.size());
    next_label_.resize(passages_.size());
    uint32_t next = none;
    for (uint32_t i = none; i-- > 0;) {
      next_label_[i] = next;
      const Passage& passage = passages_[i];
      if (passage.form == Form::Row || passage.form == Form::Cell)
        continue;
      if (passage.label || passage.bullet || passage.form == Form::Item)
        next = i;
      else if (passage.is_heading())
        next = none;
    }
  }

  struct TableState {
    uint32_t last = 0;  ///< the number of the last row
    ClauseId parent = 0;
    ClauseId header = 0;
    bool begun = false;
  };

  std::string_view text_;
  std::vector<Passage>& passages_;
  TreeBuilder tree_;
  Trail& trail_;
  std::vector<uint32_t> next_label_;
  std::vector<ClauseId> rows_;  ///< by passage
  std::vector<TableState> tables_;
  uint32_t index_ = 0;
  std::optional<size_t> quoted_below_;  ///< levels of the trail that hold the quotation now open
  ClauseId unmarked_list_ = 0;          ///< the paragraph that introduces a list without marks
};

}  // namespace

ClauseTree outline(std::shared_ptr<const Document> document, Memory* memory) {
  auto passages = read_passages(*document, memory);
  classify(*document, passages);
  Placement placement(document->text(), passages);
  TreeBuilder& tree = placement.run();
  auto& clauses = tree.clauses();
  cite(*document, tree.labels(), clauses);
  auto notes = check_numbering(clauses, tree.labels());
  for (const ClauseId id : tree.too_deep()) notes.push_back({NumberingNote::Kind::TooDeep, id, {}});
  std::stable_sort(notes.begin(), notes.end(),
                   [](const auto& a, const auto& b) { return a.clause < b.clause; });
  auto drafting_notes = find_drafting_notes(document->text());
  return ClauseTree(std::move(document), std::move(clauses), std::move(notes),
                    std::move(drafting_notes));
}

}  // namespace lint
