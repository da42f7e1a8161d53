// SPDX-License-Identifier: MIT
#include "lint/clause/outline.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/clause/citation.h"
#include "lint/clause/drafting_note.h"
#include "lint/clause/label.h"
#include "lint/clause/numbering.h"
#include "lint/clause/passage.h"
#include "lint/clause/trail.h"
#include "lint/clause/wording.h"
#include "lint/clause/words.h"

namespace lint {
namespace {

using Form = Passage::Form;
using Kind = Clause::Kind;

constexpr uint16_t kDeepest = 32;
constexpr uint32_t kLookAhead = 40;  // passages: how far the next label of a kind is looked for

/// Which number a label stands for, and where it goes on from.
struct Choice {
  Label::Number reading = {};
  std::optional<size_t> sibling = {};  ///< a level of the trail
  Sequence sequence = Sequence::None;
};

class Builder {
 public:
  explicit Builder(const Document& document)
      : text_(document.text()), passages_(read_passages(document)) {
    classify(document, passages_);
    clauses_.reserve(passages_.size() + 1);
    Clause root;
    root.kind = Kind::Root;
    clauses_.push_back(root);
    labels_.emplace_back();
    Level level;
    level.bounds = true;
    trail_.levels().push_back(level);
    rows_.resize(passages_.size());
  }

  void run() {
    find_next_labels();
    for (index_ = 0; index_ < passages_.size(); ++index_) place(passages_[index_]);
    close();
  }

  std::vector<Clause>& clauses() { return clauses_; }
  const std::vector<Label>& labels() const { return labels_; }
  const std::vector<ClauseId>& too_deep() const { return too_deep_; }

 private:
  // Where a passage goes ---------------------------------------------------------------------

  void place(Passage& passage) {
    if (passage.form == Form::Furniture || passage.form == Form::Note) {
      trail_.cut(1);
      add(passage);
      return;
    }
    if (interrupts(passage)) {
      // What stands between the words of the contract leaves its structure as it was.
      const Level before = trail_.top();
      const size_t size = trail_.size();
      add(passage);
      trail_.cut(size);
      trail_.top() = before;
      return;
    }
    if (passage.begins_part) {
      trail_.cut(1);
      add(passage);
      trail_.top().bounds = true;
      trail_.top().heading_level = passage.heading_level;
      clauses_.back().kind = Kind::Schedule;
      return;
    }
    if (trail_.top().is_title && passage.function != Clause::Function::Parties)
      trail_.cut(trail_.size() - 1);
    close_title(passage);
    if (passage.begins_zone)
      trail_.cut(trail_.boundary() + 1);
    if (passage.form == Form::Row)
      place_row(passage);
    else if (passage.row)
      place_in_row(passage);
    else if (passage.form == Form::Rest)
      place_rest(passage);
    else if (passage.label && passage.label->is_attached() && begins_schedule(passage))
      place_schedule(passage);
    else if (passage.label && accept(passage))
      place_labelled(passage);
    else if (passage.is_heading())
      place_heading(passage);
    else if (passage.bullet || passage.form == Form::Item)
      place_item(passage);
    else if (!passage.heading.empty())
      place_heading(passage);
    else
      place_paragraph(passage);
  }

  bool interrupts(const Passage& passage) const {
    return (passage.function == Clause::Function::PageFurniture ||
            passage.function == Clause::Function::DraftingNote) &&
           !passage.label && passage.heading.empty() && passage.form != Form::Row && !passage.row &&
           clauses_[trail_.top().clause].depth <= kDeepest;
  }

  /// The title holds the parties and nothing else.
  void close_title(const Passage& passage) {
    if (passage.function == Clause::Function::Parties && !passage.is_title)
      return;
    for (size_t depth = trail_.boundary() + 1; depth < trail_.size(); ++depth) {
      if (trail_[depth].is_title) {
        trail_.cut(depth);
        return;
      }
    }
  }

  void place_row(Passage& passage) {
    if (passage.row) {
      cut_to_clause(rows_[*passage.row]);
    } else {
      std::optional<size_t> before;
      for (size_t depth = trail_.size(); depth-- > 0;) {
        if (trail_[depth].table == passage.table)
          before = depth;
      }
      if (before)
        trail_.cut(*before);
      else
        leave_items(passage);
    }
    judge_row_label(passage);
    const ClauseId above = trail_.top().clause;
    rows_[index_] = add(passage);
    find_header_row(passage, above);
  }

  /// A number alone in the first cell is a label when the rows are counted.
  void judge_row_label(Passage& passage) {
    if (passage.label && !passage.label->certain) {
      const uint32_t expected = last_row_.table == passage.table ? last_row_.value + 1 : 1;
      if (passage.label->value() != expected)
        passage.label.reset();
    }
    if (last_row_.table != passage.table)
      last_row_ = {passage.table, 0, 0};
    if (passage.label)
      last_row_.value = passage.label->value();
  }

  void find_header_row(const Passage& passage, ClauseId) {
    const auto id = static_cast<ClauseId>(clauses_.size() - 1);
    if (!passage.row) {
      if (passage.header || (last_row_.header == 0 && !last_row_.begun && passage.emphasised &&
                             passage.cells.size() > 1))
        last_row_.header = id;
      clauses_[id].header_row = last_row_.header;
    } else if (passage.header) {
      clauses_[id].header_row = id;
    }
    last_row_.begun = true;
  }

  void place_in_row(Passage& passage) {
    cut_to_clause(rows_[*passage.row]);
    // Bullets of a cell below bullets of a cell.
    add(passage);
  }

  /// The sentences behind the items within a paragraph are the paragraph's again.
  void place_rest(Passage& passage) {
    for (size_t depth = 1; depth < trail_.size(); ++depth) {
      if (passages_[trail_[depth].passage].block == passage.block && trail_[depth].clause != 0) {
        trail_.cut(depth + 1);
        break;
      }
    }
    add(passage);
  }

  /// A heading, or a line alone; not the announcement of one in a list of attachments.
  bool begins_schedule(const Passage& passage) const {
    if (passage.bullet || passage.form == Form::Inline || passage.form == Form::Cell)
      return false;
    if (passage.form == Form::Item && passage.heading_level == 0 && !passage.automatic)
      return false;
    const bool first = index_ == 0 && passage.label->numbers.size() > 1;
    return !first && (passage.text.empty() || passage.emphasised || passage.heading_level > 0);
  }

  void place_schedule(Passage& passage) {
    trail_.cut(1);
    add(passage);
    clauses_.back().kind = Kind::Schedule;
    trail_.top().bounds = true;
    trail_.top().heading_level = passage.heading_level;
  }

  // Labels -----------------------------------------------------------------------------------

  /// Whether a label that may be none is one here. A passage that loses its label is text.
  bool accept(Passage& passage) {
    if (passage.label->certain || passage.automatic || passage.form == Form::Inline)
      return true;
    const Choice choice = choose(passage);
    const bool first = choice.reading.value == 1 && announces_next(passage, choice.reading);
    if (choice.sequence == Sequence::Next || first)
      return true;
    if (trail_.find_prefix(*passage.label) && passage.label->value() == 1)
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

  /// Whether the next label of the same brackets goes on from `reading`.
  bool announces_next(const Passage& passage, Label::Number reading) const {
    const Label& label = *passage.label;
    for (uint32_t i = index_ + 1; i < passages_.size() && i <= index_ + kLookAhead; ++i) {
      const auto& next = passages_[i].label;
      if (!next || next->mark != label.mark || next->word != label.word ||
          next->numbers.size() != label.numbers.size())
        continue;
      const auto goes_on = [&](const Label::Number& number) {
        return number.style == reading.style && number.value == reading.value + 1;
      };
      if (goes_on(next->numbers.back()) || (next->other && goes_on(*next->other)))
        return true;
      if (is_of_same_case(next->numbers.back().style, reading.style))
        return false;
    }
    return false;
  }

  static bool is_of_same_case(Label::Style one, Label::Style other) {
    const auto is_lower_style = [](Label::Style style) {
      return style == Label::Style::LowerLetter || style == Label::Style::LowerRoman;
    };
    return (one == Label::Style::Decimal) == (other == Label::Style::Decimal) &&
           is_lower_style(one) == is_lower_style(other);
  }

  /// Looks for the open clause from which the label goes on; decides whether "(i)" is a letter.
  Choice choose(const Passage& passage) const {
    const Label& label = *passage.label;
    if (label.numbers.empty())
      return {};
    Choice best = choose(passage, label.numbers.back());
    if (!label.other)
      return best;
    const Choice other = choose(passage, *label.other);
    const auto weight = [&](const Choice& choice) {
      int sum = announces_next(passage, choice.reading) ? 5 : 0;
      switch (choice.sequence) {
        case Sequence::Next:
          return sum + 8;
        case Sequence::Gap:
          return sum + 2;
        case Sequence::Backward:
          return sum + 1;
        case Sequence::First:
        case Sequence::None:
          break;
      }
      return choice.reading.value == 1 ? sum + 6 : sum;
    };
    return weight(other) > weight(best) ? other : best;
  }

  Choice choose(const Passage& passage, Label::Number reading) const {
    Choice choice;
    choice.reading = reading;
    for (const bool strict : {true, false}) {
      const size_t boundary = trail_.boundary();
      bool crossed_heading = false;
      for (size_t depth = trail_.size(); depth-- > 0;) {
        const Level& level = trail_[depth];
        const Sequence sequence = trail_.sequence(level, *passage.label, reading, passage, strict);
        if (sequence == Sequence::Next && (depth > boundary || reading.value > 1))
          return {reading, depth, sequence};
        const bool weaker = sequence == Sequence::Gap || sequence == Sequence::First ||
                            sequence == Sequence::Backward;
        if (weaker && depth > boundary && choice.sequence == Sequence::None && !crossed_heading)
          choice = {reading, depth, sequence};
        crossed_heading = crossed_heading || (!level.labelled && level.has_heading);
      }
    }
    return choice;
  }

  void place_labelled(Passage& passage) {
    const Choice choice = choose(passage);
    if (!passage.label->numbers.empty())
      passage.label->numbers.back() = choice.reading;
    if (passage.form == Form::Inline) {
      place_inline(passage, choice);
      return;
    }
    if (const auto parent = trail_.find_prefix(*passage.label)) {
      trail_.cut(*parent + 1);
    } else if (const auto other = trail_.find_other_prefix(*passage.label)) {
      // "2.3" below "1.": its own parent is missing.
      trail_.cut(*other);
    } else if (const auto listed = find_in_list(passage)) {
      trail_.cut(*listed);
    } else if (choice.sequence == Sequence::Next || choice.sequence == Sequence::Gap ||
               choice.sequence == Sequence::Backward) {
      trail_.cut(*choice.sibling);
    } else if (choice.sequence == Sequence::First && restarts(passage, *choice.sibling)) {
      trail_.cut(*choice.sibling);
    } else {
      make_room(passage);
    }
    add(passage);
  }

  void place_inline(Passage& passage, const Choice& choice) {
    const bool next = choice.sequence == Sequence::Next &&
                      passages_[trail_[*choice.sibling].passage].block == passage.block;
    const bool first_here =
        index_ > 0 && passages_[index_ - 1].block == passage.block && choice.reading.value == 1;
    if (next && !first_here)
      trail_.cut(*choice.sibling);
    else if (!first_here && choice.sibling)
      trail_.cut(*choice.sibling);
    add(passage);
  }

  static bool is_same_style(const Label& one, const Label& other) {
    return one.mark == other.mark && one.numbers.size() == other.numbers.size() &&
           (one.numbers.empty() || one.numbers.back().style == other.numbers.back().style);
  }

  /// The level to cut to (so that its parent is the back) for the next item of an open automatic
  /// list.
  std::optional<size_t> find_in_list(const Passage& passage) const {
    if (!passage.automatic || passage.list < 0)
      return std::nullopt;
    for (size_t depth = trail_.size(); depth-- > trail_.boundary() + 1;) {
      const Level& level = trail_[depth];
      if (level.list != passage.list || !level.labelled)
        continue;
      const bool same = is_same_style(level.label, *passage.label);
      // A heading has the level of headings instead of that in its list.
      const bool comparable = level.heading_level == 0 && passage.heading_level == 0;
      if (same && (!comparable || level.list_level == passage.list_level))
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
      if (trail_[depth].leads && !trail_[depth].has_children)
        return false;
    }
    if (passage.is_heading())
      return passage.heading_level == level.heading_level;
    return !level.has_heading;
  }

  /// Closes what cannot hold a clause of this kind, so that it can become a child of the back.
  void make_room(const Passage& passage) {
    const Label& label = *passage.label;
    const bool is_clause =
        label.word != Label::Word::None || label.numbers.size() > 1 || passage.heading_level > 0;
    const size_t boundary = trail_.boundary();
    if (passage.heading_level > 0) {
      for (size_t depth = boundary + 1; depth < trail_.size(); ++depth) {
        if (trail_[depth].heading_level >= passage.heading_level && !trail_[depth].bounds) {
          trail_.cut(depth);
          break;
        }
      }
    }
    if (const auto outer = trail_.find_outer(label); outer && passage.is_heading())
      trail_.cut(*outer);
    while (trail_.size() > boundary + 1) {
      const Level& top = trail_.top();
      const bool waits = top.leads && !top.has_children && !is_formula(top);
      if (waits && !is_clause)
        return;
      const bool lists = passage.form == Form::Item && passage.list >= 0 && top.is_item() &&
                         top.list >= 0 && top.list_level >= passage.list_level &&
                         (!top.labelled || is_same_style(top.label, label));
      const bool holds = !top.is_plain_paragraph() && top.table == 0 && !lists &&
                         !(is_clause && top.is_item()) &&
                         !(top.bullet && passage.form != Form::Item);
      if (holds)
        return;
      trail_.cut(trail_.size() - 1);
    }
  }

  bool is_formula(const Level& level) const {
    return is_operative_formula(slice(text_, passages_[level.passage].text));
  }

  // Headings, items and paragraphs without a label -------------------------------------------

  static uint8_t rank_of(const Passage& passage, std::string_view heading) {
    if (passage.heading_level > 0 || passage.heading.empty())
      return 0;
    if (!passage.is_heading())
      return 3;
    return is_all_capitals(heading) ? 1 : 2;
  }

  void place_heading(Passage& passage) {
    Level& top = trail_.top();
    // "ARTICLE I" and "SCHEDULE 2" carry their title on the next line.
    const bool untitled = top.labelled && !top.has_heading && !top.has_children &&
                          (top.bounds || top.label.word != Label::Word::None) &&
                          clauses_[top.clause].text.empty();
    if (untitled && passage.is_heading()) {
      clauses_[top.clause].heading = passage.heading;
      if (clauses_[top.clause].kind != Kind::Schedule)
        clauses_[top.clause].kind = Kind::Section;
      top.has_heading = true;
      return;
    }
    const size_t boundary = trail_.boundary();
    if (passage.heading_level > 0) {
      size_t parent = trail_.size();
      while (parent-- > 1) {
        const Level& level = trail_[parent];
        const bool above = level.heading_level > 0 && level.heading_level < passage.heading_level;
        const bool first_in_schedule =
            level.bounds && (level.heading_level == 0 || !level.has_children);
        if (above || first_in_schedule)
          break;
      }
      trail_.cut(parent + 1);
      add(passage);
      return;
    }
    const uint8_t rank = rank_of(passage, slice(text_, passage.heading));
    for (size_t depth = trail_.size(); depth-- > boundary + 1;) {
      if (trail_[depth].rank >= rank && trail_[depth].rank != 0) {
        // The outermost heading of this rank or lower is the sibling.
        size_t sibling = depth;
        while (sibling > boundary + 1 && trail_[sibling - 1].rank >= rank) --sibling;
        trail_.cut(sibling);
        add(passage);
        return;
      }
    }
    while (trail_.size() > boundary + 1 && (!trail_.top().has_heading || trail_.top().is_item()))
      trail_.cut(trail_.size() - 1);
    add(passage);
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
      if (top.leads && !top.has_children && !is_formula(top))
        break;
      const bool outer_item =
          top.is_item() && (top.list < 0 || top.list_level < passage.list_level);
      const bool sibling = top.is_item();
      if (!top.is_plain_paragraph() && top.table == 0 && (!sibling || outer_item) &&
          !(top.bullet && top.list_level >= passage.list_level))
        break;
      // Items after the first stay with the paragraph that introduced them.
      if (top.is_plain_paragraph() && top.leads && top.has_items)
        break;
      trail_.cut(trail_.size() - 1);
    }
    add(passage);
  }

  void place_paragraph(Passage& passage) {
    const std::string_view words = slice(text_, passage.text);
    const bool continues = is_continuation(words);
    bool left_items = false;
    const size_t boundary = trail_.boundary();
    while (trail_.size() > boundary + 1) {
      Level& top = trail_.top();
      const bool of_contents = passage.function == Clause::Function::Contents;
      if (top.is_item() && !of_contents) {
        if (passage.list >= 0 && passage.list == top.list && passage.form == Form::Text)
          break;
        if (is_continued(top))
          break;
        left_items = true;
      } else if (top.is_plain_paragraph()) {
        if (top.leads && !top.has_children && is_unmarked_item(words, passage))
          break;
        if (top.leads && top.has_items && continues && left_items)
          break;
        if (top.leads && unmarked_items_ == top.clause && is_unmarked_item(words, passage))
          break;
      } else if (top.table == 0) {
        break;
      }
      trail_.cut(trail_.size() - 1);
    }
    Level& owner = trail_.top();
    if (owner.labelled && !owner.has_heading && !owner.has_children && !owner.bounds &&
        clauses_[owner.clause].text.empty() && owner.form != Form::Row) {
      // A label on a line of its own.
      clauses_[owner.clause].text = passage.text;
      owner.leads = is_lead_in(words);
      return;
    }
    if (owner.is_plain_paragraph() && owner.leads && !owner.has_items)
      unmarked_items_ = owner.clause;
    const bool goes_on = continues && left_items && owner.has_items && owner.clause != 0;
    add(passage);
    clauses_.back().continuation = goes_on;
  }

  /// Lists in text without marks: lines that end in a semicolon below a colon.
  bool is_unmarked_item(std::string_view words, const Passage& passage) const {
    if (ends_with_any(words, {";", "; and", "; or"}))
      return true;
    return (is_lower(words.empty() ? ' ' : words.front()) && !passage.label);
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
    if (!passage.label)
      return false;
    const Label& label = *passage.label;
    if (label.numbers.empty())
      return false;
    return trail_.sequence(level, label, label.numbers.back(), passage, true) == Sequence::Next ||
           (label.other &&
            trail_.sequence(level, label, *label.other, passage, true) == Sequence::Next);
  }

  /// For each passage the next one that carries a label or a bullet, before the next heading.
  void find_next_labels() {
    next_label_.resize(passages_.size());
    auto next = static_cast<uint32_t>(passages_.size());
    for (auto i = static_cast<uint32_t>(passages_.size()); i-- > 0;) {
      next_label_[i] = next;
      const Passage& passage = passages_[i];
      if (passage.form == Form::Row || passage.form == Form::Cell)
        continue;
      if (passage.label || passage.bullet || passage.form == Form::Item)
        next = i;
      else if (passage.is_heading())
        next = static_cast<uint32_t>(passages_.size());
    }
  }

  /// Before a table: closes lists, unless the last item introduces it.
  void leave_items(const Passage&) {
    const size_t boundary = trail_.boundary();
    while (trail_.size() > boundary + 1) {
      const Level& top = trail_.top();
      if ((top.leads && !top.has_children && !is_formula(top)) ||
          (!top.is_item() && !top.is_plain_paragraph() && top.table == 0))
        return;
      trail_.cut(trail_.size() - 1);
    }
  }

  void cut_to_clause(ClauseId clause) {
    for (size_t depth = trail_.size(); depth-- > 0;) {
      if (trail_[depth].clause == clause) {
        trail_.cut(depth + 1);
        return;
      }
    }
  }

  // The tree ---------------------------------------------------------------------------------

  /// Adds the passage as the last child of the innermost open clause.
  ClauseId add(Passage& passage) {
    if (clauses_[trail_.top().clause].depth >= kDeepest + 1)
      too_deep_.push_back(static_cast<ClauseId>(clauses_.size()));
    while (clauses_[trail_.top().clause].depth > kDeepest) trail_.cut(trail_.size() - 1);
    Level& parent = trail_.top();
    if (!passage.heading.empty() && passage.heading_level == 0 && reads_on(passage, parent)) {
      passage.text = {passage.heading.begin, std::max(passage.heading.end, passage.text.end)};
      passage.heading = {};
      parent.has_short_items = parent.has_short_items || passage.soft_heading;
    }
    Clause clause;
    clause.parent = parent.clause;
    clause.depth = static_cast<uint16_t>(clauses_[parent.clause].depth + 1);
    clause.function = passage.function;
    clause.heading = passage.heading;
    clause.text = trimmed(text_, passage.text);
    clause.box = passage.box;
    clause.first_block = passage.block;
    clause.cells = std::move(passage.cells);
    if (passage.label)
      clause.label = passage.label->text;
    if (passage.form == Form::Row)
      clause.kind = Kind::Row;
    else if (!passage.heading.empty())
      clause.kind = Kind::Section;
    else if (passage.label || passage.bullet || passage.form == Form::Item ||
             passage.form == Form::Cell)
      clause.kind = Kind::Provision;
    parent.has_children = true;
    parent.has_items =
        parent.has_items || clause.kind == Kind::Provision || clause.kind == Kind::Row;

    Level level;
    level.clause = static_cast<ClauseId>(clauses_.size());
    level.passage = index_;
    level.form = passage.form;
    level.labelled = passage.label.has_value();
    if (passage.label)
      level.label = *passage.label;
    level.is_title = passage.is_title && !passage.begins_part;
    level.has_heading = !passage.heading.empty();
    level.leads = is_lead_in(slice(text_, clause.text));
    level.heading_level = passage.heading_level;
    level.rank = passage.label ? uint8_t{0} : rank_of(passage, slice(text_, passage.heading));
    level.bullet = passage.bullet;
    level.list = passage.list;
    level.list_level = passage.list_level;
    level.table = passage.table;
    const ClauseId id = level.clause;
    labels_.push_back(passage.label ? *passage.label : Label{});
    clauses_.push_back(std::move(clause));
    trail_.levels().push_back(std::move(level));
    return id;
  }

  /// Whether what looks like a heading is the words of an item: "(a) SOC 2: annually", "1.
  /// Backups".
  bool reads_on(const Passage& passage, const Level& parent) const {
    if (passage.colon_heading)
      return parent.leads || passage.bullet;
    if (!passage.soft_heading)
      return false;
    if (parent.leads || passage.bullet || parent.has_short_items)
      return true;
    if (!passage.label || passage.label->numbers.size() != 1 || passage.form != Form::Item)
      return false;
    // A short item is followed by the next one, a heading by what it is the heading of.
    const bool last = index_ + 1 == passages_.size();
    const auto* next = last ? nullptr : &passages_[index_ + 1];
    return next == nullptr || next->heading_level > 0 ||
           (next->label && next->label->numbers.size() == 1 &&
            next->label->mark == passage.label->mark &&
            next->label->value() == passage.label->value() + 1);
  }

  /// What can be told only of the whole tree.
  void close() {
    for (auto& clause : clauses_) clause.end = 0;
    for (auto id = static_cast<ClauseId>(clauses_.size()); id-- > 0;) {
      Clause& clause = clauses_[id];
      clause.end = std::max(clause.end, id + 1);
      if (id > 0)
        clauses_[clause.parent].end = std::max(clauses_[clause.parent].end, clause.end);
    }
    for (ClauseId id = 1; id < clauses_.size(); ++id) {
      Clause& clause = clauses_[id];
      const Clause& parent = clauses_[clause.parent];
      const bool own_subject =
          clause.kind == Kind::Section && parent.function == Clause::Function::Parties;
      if (clause.function == Clause::Function::Operative && parent.kind != Kind::Schedule &&
          !own_subject)
        clause.function = parent.function;
      clause.leads_in = id + 1 < clause.end && introduces(clause, clauses_[id + 1]);
    }
  }

  bool introduces(const Clause& clause, const Clause& first) const {
    if (first.kind == Kind::Section && first.label.empty())
      return false;
    const std::string_view words = slice(text_, clause.text);
    if (words.empty() || is_operative_formula(words))
      return false;
    if (is_lead_in(words))
      return true;
    const char last = words.back();
    const std::string_view next = slice(text_, first.text);
    const bool open = last != '.' && last != ';' && last != '!' && last != '?';
    return open && first.first_block == clause.first_block &&
           (first.kind == Kind::Provision || (!next.empty() && is_lower(next.front())));
  }

  struct LastRow {
    uint16_t table = 0;
    uint32_t value = 0;
    ClauseId header = 0;
    bool begun = false;
  };

  std::string_view text_;
  std::vector<Passage> passages_;
  std::vector<uint32_t> next_label_;
  std::vector<Clause> clauses_;
  std::vector<Label> labels_;  ///< by clause
  std::vector<ClauseId> too_deep_;
  std::vector<ClauseId> rows_;  ///< by passage
  Trail trail_;
  uint32_t index_ = 0;
  LastRow last_row_;
  ClauseId unmarked_items_ = 0;
};

}  // namespace

ClauseTree outline(std::shared_ptr<const Document> document) {
  Builder builder(*document);
  builder.run();
  auto& clauses = builder.clauses();
  cite(*document, builder.labels(), clauses);
  auto notes = check_numbering(clauses, builder.labels());
  for (const ClauseId id : builder.too_deep())
    notes.push_back({NumberingNote::Kind::TooDeep, id, {}});
  std::stable_sort(notes.begin(), notes.end(),
                   [](const auto& a, const auto& b) { return a.clause < b.clause; });
  auto drafting_notes = find_drafting_notes(document->text());
  return ClauseTree(std::move(document), std::move(clauses), std::move(notes),
                    std::move(drafting_notes));
}

}  // namespace lint
