// SPDX-License-Identifier: MIT
#include "lint/clause/tree_builder.h"

#include <algorithm>
#include <utility>

#include "lint/clause/wording.h"
#include "lint/clause/words.h"

namespace lint {
namespace {

using Form = Passage::Form;
using Kind = Clause::Kind;

/// Whether what looks like a heading is the words of an item: "(a) SOC 2: annually", "1. Backups".
bool reads_on(const Passage& passage, const Level& parent, const Passage* next) {
  if (passage.heading.empty() || passage.heading_level > 0)
    return false;
  if (passage.colon_heading)
    return parent.leads || passage.bullet;
  if (!passage.soft_heading)
    return false;
  if (parent.leads || passage.bullet || parent.has_short_items)
    return true;
  if (!passage.label || passage.label->numbers.size() != 1 || passage.form != Form::Item)
    return false;
  // A short item is followed by the next one, a heading by what it is the heading of.
  return next == nullptr || next->heading_level > 0 ||
         (next->label && next->label->numbers.size() == 1 &&
          next->label->mark == passage.label->mark &&
          next->label->value() == passage.label->value() + 1);
}

Kind kind_of(const Passage& passage) {
  if (passage.form == Form::Row)
    return Kind::Row;
  if (!passage.heading.empty())
    return Kind::Section;
  if (passage.label || passage.bullet || passage.form == Form::Item || passage.form == Form::Cell)
    return Kind::Provision;
  return Kind::Paragraph;
}

bool introduces(std::string_view words, const Clause& clause, const Clause& first,
                std::string_view first_words) {
  if (first.kind == Kind::Section && first.label.empty())
    return false;
  if (words.empty() || is_operative_formula(words))
    return false;
  if (is_lead_in(words))
    return true;
  const char last = words.back();
  const bool open = last != '.' && last != ';' && last != '!' && last != '?';
  const bool goes_on = !first_words.empty() && is_lower(first_words.front());
  if (first.first_block != clause.first_block)
    return open && goes_on && first.kind == Kind::Provision && !first.label.empty();
  return open && (first.kind == Kind::Provision || goes_on);
}

}  // namespace

TreeBuilder::TreeBuilder(std::string_view text, size_t passages) : text_(text) {
  clauses_.reserve(passages + 1);
  labels_.reserve(passages + 1);
  Clause root;
  root.kind = Kind::Root;
  clauses_.push_back(root);
  labels_.emplace_back();
  Level level;
  level.bounds = true;
  trail_.open(level);
}

ClauseId TreeBuilder::add(Passage& passage, const Passage* next) {
  if (is_full())
    too_deep_.push_back(static_cast<ClauseId>(clauses_.size()));
  while (is_full()) trail_.close_top();
  Level& parent = trail_.top();
  if (reads_on(passage, parent, next)) {
    passage.text = {passage.heading.begin, std::max(passage.heading.end, passage.text.end)};
    passage.heading = {};
    parent.has_short_items = parent.has_short_items || passage.soft_heading;
  }
  const auto id = static_cast<ClauseId>(clauses_.size());
  Clause clause;
  clause.kind = kind_of(passage);
  clause.function = passage.function;
  clause.parent = parent.clause;
  clause.depth = static_cast<uint16_t>(clauses_[parent.clause].depth + 1);
  clause.heading = passage.heading;
  clause.text = trimmed(text_, passage.text);
  clause.box = passage.box;
  clause.first_block = passage.block;
  clause.cells = std::move(passage.cells);
  if (passage.label)
    clause.label = passage.label->text;
  parent.has_children = true;
  parent.has_items = parent.has_items || clause.kind == Kind::Provision || clause.kind == Kind::Row;

  Level level = Level::of(passage, slice(text_, passage.heading));
  level.clause = id;
  const std::string_view words = slice(text_, clause.text);
  level.leads = clause.kind != Kind::Row && is_lead_in(words) && !is_operative_formula(words);
  labels_.push_back(level.label);
  clauses_.push_back(std::move(clause));
  trail_.open(std::move(level));
  return id;
}

void TreeBuilder::add_part(Passage& passage, const Passage* next) {
  add(passage, next);
  clauses_.back().kind = Kind::Schedule;
  trail_.top().bounds = true;
  trail_.top().is_title = false;
}

void TreeBuilder::add_interruption(Passage& passage) {
  const Level before = trail_.top();
  const size_t size = trail_.size();
  add(passage, nullptr);
  trail_.cut(size);
  trail_.top() = before;
}

void TreeBuilder::finish() {
  for (auto id = static_cast<ClauseId>(clauses_.size()); id-- > 0;) {
    Clause& clause = clauses_[id];
    clause.end = std::max(clause.end, id + 1);
    if (id > 0)
      clauses_[clause.parent].end = std::max(clauses_[clause.parent].end, clause.end);
  }
  for (ClauseId id = 1; id < clauses_.size(); ++id) {
    Clause& clause = clauses_[id];
    const Clause& parent = clauses_[clause.parent];
    // A section below the parties' has a subject of its own, and so has all that a schedule holds.
    const bool inherits =
        parent.kind != Kind::Schedule &&
        !(clause.kind == Kind::Section && parent.function == Clause::Function::Parties);
    if (clause.function == Clause::Function::Operative && inherits)
      clause.function = parent.function;
    if (id + 1 < clause.end) {
      const Clause& first = clauses_[id + 1];
      clause.leads_in =
          introduces(slice(text_, clause.text), clause, first, slice(text_, first.text));
    }
  }
}

}  // namespace lint
