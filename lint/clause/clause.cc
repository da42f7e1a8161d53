// SPDX-License-Identifier: MIT
#include "lint/clause/clause.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lint {

ClauseTree::ClauseTree(std::shared_ptr<const Document> document, std::vector<Clause> clauses,
                       std::vector<NumberingNote> notes, std::vector<Span> drafting_notes)
    : document_(std::move(document)),
      clauses_(std::move(clauses)),
      notes_(std::move(notes)),
      drafting_notes_(std::move(drafting_notes)) {
  for (ClauseId id = 0; id < clauses_.size(); ++id) {
    if (clauses_[id].continuation)
      continuations_.push_back(id);
  }
  std::stable_sort(continuations_.begin(), continuations_.end(), [this](ClauseId a, ClauseId b) {
    return clauses_[a].parent < clauses_[b].parent;
  });
}

uint32_t ClauseTree::begin_of(ClauseId id) const {
  const Clause& clause = clauses_[id];
  if (id == 0)
    return 0;
  // The first clause of a block begins with the block, that is with its typed label.
  if (clauses_[id - 1].first_block != clause.first_block || id == 1)
    return document_->blocks()[clause.first_block].span.begin;
  return clause.heading.empty() ? clause.text.begin : clause.heading.begin;
}

ClauseId ClauseTree::at(uint32_t offset) const {
  ClauseId low = 0;
  auto high = static_cast<ClauseId>(clauses_.size());
  while (high - low > 1) {
    const ClauseId middle = low + (high - low) / 2;
    (begin_of(middle) <= offset ? low : high) = middle;
  }
  return low;
}

std::vector<ClauseId> ClauseTree::children(ClauseId id) const {
  std::vector<ClauseId> found;
  for (ClauseId child = id + 1; child < clauses_[id].end; child = clauses_[child].end)
    found.push_back(child);
  return found;
}

ClauseId ClauseTree::section(ClauseId id) const {
  while (id != 0 && clauses_[id].heading.empty()) id = clauses_[id].parent;
  return id;
}

bool ClauseTree::is_unticked(ClauseId id) const {
  while (id != 0 && clauses_[id].box != Block::Box::Unticked) id = clauses_[id].parent;
  return id != 0;
}

bool ClauseTree::stands_alone(ClauseId id) const {
  const Clause& clause = clauses_[id];
  const ClauseId first = clause.parent + 1;
  return clause.kind == Clause::Kind::Paragraph && !clause.continuation && first != id &&
         (clauses_[first].kind == Clause::Kind::Provision ||
          clauses_[first].kind == Clause::Kind::Row);
}

std::vector<Span> ClauseTree::provision(ClauseId id) const {
  // Every step up adds a lead-in in front and continuations behind.
  std::vector<Span> spans;
  std::vector<Span> leads;
  const auto add = [](std::vector<Span>& to, Span span) {
    if (!span.empty())
      to.push_back(span);
  };
  const auto add_words = [&](std::vector<Span>& to, const Clause& clause) {
    if (clause.kind != Clause::Kind::Row) {
      add(to, clause.text);
      return;
    }
    for (const Span cell : clause.cells) add(to, cell);
  };
  add_words(spans, clauses_[id]);
  for (ClauseId child = id; child != 0; child = clauses_[child].parent) {
    if (stands_alone(child))
      continue;
    const ClauseId parent = clauses_[child].parent;
    if (clauses_[parent].leads_in) {
      std::vector<Span> lead;
      add_words(lead, clauses_[parent]);
      leads.insert(leads.end(), lead.rbegin(), lead.rend());
    }
    const auto first = std::partition_point(
        continuations_.begin(), continuations_.end(), [&](ClauseId continuation) {
          const ClauseId of = clauses_[continuation].parent;
          return of < parent || (of == parent && continuation <= child);
        });
    for (auto next = first; next != continuations_.end() && clauses_[*next].parent == parent;
         ++next)
      add(spans, clauses_[*next].text);
  }
  std::reverse(leads.begin(), leads.end());
  leads.insert(leads.end(), spans.begin(), spans.end());
  return leads;
}

}  // namespace lint
