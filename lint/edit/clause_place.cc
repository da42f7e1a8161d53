// SPDX-License-Identifier: MIT
#include "lint/edit/clause_place.h"

#include <algorithm>
#include <vector>

namespace lint {
namespace {

/// Whether a new clause can be like this one.
bool is_model(const ClauseTree& tree, ClauseId id) {
  const Clause& clause = tree[id];
  return clause.function == Clause::Function::Operative && clause.kind != Clause::Kind::Row &&
         clause.kind != Clause::Kind::Schedule && !clause.continuation &&
         !(clause.heading.empty() && clause.text.empty());
}

/// The children that are clauses: numbered ones when there are any, otherwise paragraphs. Items of
/// a list ("Provider shall: (a) ...") are none.
std::vector<ClauseId> clauses_of(const ClauseTree& tree, ClauseId section) {
  std::vector<ClauseId> numbered;
  std::vector<ClauseId> plain;
  for (const ClauseId id : tree.children(section)) {
    if (!is_model(tree, id) || tree[section].leads_in)
      continue;
    if (!tree[id].label.empty())
      numbered.push_back(id);
    else if (tree[id].kind == Clause::Kind::Paragraph || tree[id].kind == Clause::Kind::Section)
      plain.push_back(id);
  }
  return numbered.empty() ? plain : numbered;
}

const Block& block_of(const ClauseTree& tree, ClauseId id) {
  return tree.document().blocks()[tree[id].first_block];
}

std::optional<Label> label_of(const ClauseTree& tree, ClauseId id) {
  if (tree[id].label.empty())
    return std::nullopt;
  const Block& block = block_of(tree, id);
  auto label = block.label.empty() ? read_label(tree.document().text(block.span),
                                                block.kind == Block::Kind::Heading)
                                   : read_automatic_label(block.label);
  return label && !print_sibling(*label, label->value() + 1).empty() ? label : std::nullopt;
}

/// Whether a clause behind `place.after` has the number that a new one would get.
bool is_followed(const ClauseTree& tree, const ClausePlace& place) {
  if (!place.label)
    return false;
  const std::string next = print_sibling(*place.label, place.label->value() + 1);
  const bool is_item = place.label->is_item();
  for (ClauseId id = tree[place.after].end; id < tree.clauses().size(); ++id) {
    const bool can_follow = !is_item || tree[id].parent == tree[place.after].parent;
    if (tree[id].kind == Clause::Kind::Schedule)
      return false;
    if (can_follow && tree[id].label == next)
      return true;
  }
  return false;
}

void describe(const ClauseTree& tree, ClausePlace& place) {
  const Clause& like = tree[place.like];
  const Block& block = block_of(tree, place.like);
  const bool has_heading = !like.heading.empty() && block.span.contains(like.heading);
  const bool same_line = !like.text.empty() && block.span.overlaps(like.text);
  place.has_run_in = has_heading && same_line;
  place.has_heading_line = has_heading && !same_line;
  place.label = label_of(tree, place.like);
  place.automatic = place.label && !block.label.empty();
  const bool is_followed_up = is_followed(tree, place);
  place.is_between = is_followed_up && !place.automatic && tree.document().format() == Format::Docx;
  place.is_in_sequence = is_followed_up && !place.is_between;
}

ClausePlace at_end_of(const ClauseTree& tree, ClauseId section, ClauseId last) {
  // A section of sections: the new clause is one of the last.
  for (;;) {
    const auto inner = clauses_of(tree, last);
    const bool is_section = !tree[last].heading.empty() && tree[last].text.empty();
    if (inner.empty() || !is_section)
      break;
    section = last;
    last = inner.back();
  }
  ClausePlace place;
  place.like = last;
  place.after = last;
  // A table or a list without a number belongs to the paragraph before it.
  const bool is_followed = tree[last].end < tree[section].end;
  if (tree[last].label.empty() && is_followed && section != 0)
    place.after = section;
  return place;
}

/// A title above others of its kind ("Standard Terms") has nothing of its own; what it stands for
/// is in the sections that follow.
ClauseId with_content(const ClauseTree& tree, ClauseId id) {
  while (tree[id].end == id + 1 && tree[id].text.empty() && tree[id].label.empty() &&
         tree[id].end < tree.clauses().size())
    id = tree[id].end;
  return id;
}

}  // namespace

ClausePlace find_place(const ClauseTree& tree, ClauseId belongs) {
  ClausePlace place;
  belongs = with_content(tree, belongs);
  ClauseId section = belongs;
  auto clauses = clauses_of(tree, section);
  // Where it belongs is itself a clause among others.
  while (clauses.empty() && tree[section].parent != 0) {
    section = tree[section].parent;
    clauses = clauses_of(tree, section);
  }
  if (!clauses.empty()) {
    place = at_end_of(tree, section, clauses.back());
  } else {
    place.after = section;
    place.like = section;
  }
  describe(tree, place);
  return place;
}

ClausePlace find_place_behind(const ClauseTree& tree, ClauseId section) {
  ClausePlace place{.after = section, .like = section};
  describe(tree, place);
  return place;
}

std::string cited_label(const ClausePlace& place, uint32_t ordinal) {
  if (!place.label)
    return {};
  if (place.is_between && !place.label->is_item())
    return place.label->text + print({Ordinal::Style::UpperLetter, ordinal});
  return print_sibling(*place.label, place.label->value() + ordinal);
}

std::string typed_label(const ClauseTree& tree, const ClausePlace& place, uint32_t ordinal) {
  const std::string label = cited_label(place, ordinal);
  if (label.empty() || place.automatic)
    return {};
  const Clause& like = tree[place.like];
  const Document& document = tree.document();
  const uint32_t begin = block_of(tree, place.like).span.begin;
  const uint32_t words = like.heading.empty() ? like.text.begin : like.heading.begin;
  const Span lead = {begin, std::max(begin, words)};
  const Span source = {document.source_span(lead).begin,
                       document.source_span({lead.end, lead.end + 1}).begin};
  const std::string_view typed = slice(document.source(), source);
  const size_t at = typed.find(place.label->text);
  if (at == std::string_view::npos)
    return label + " ";
  std::string result = std::string(typed.substr(0, at)) + label;
  for (const char c : typed.substr(at + place.label->text.size())) {
    if (c != '*' && c != '_')
      result += c;
  }
  return result;
}

}  // namespace lint
