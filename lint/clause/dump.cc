// SPDX-License-Identifier: MIT
#include "lint/clause/dump.h"

#include <fmt/format.h>

#include <iterator>
#include <string_view>

#include "lint/clause/words.h"

namespace lint {
namespace {

std::string_view name_of(Clause::Kind kind) {
  switch (kind) {
    case Clause::Kind::Root:
      return "root";
    case Clause::Kind::Schedule:
      return "schedule";
    case Clause::Kind::Section:
      return "section";
    case Clause::Kind::Provision:
      return "provision";
    case Clause::Kind::Paragraph:
      return "paragraph";
    case Clause::Kind::Row:
      return "row";
  }
  return {};
}

std::string_view name_of(Clause::Function function) {
  switch (function) {
    case Clause::Function::Operative:
      return {};
    case Clause::Function::Parties:
      return "parties";
    case Clause::Function::Recital:
      return "recital";
    case Clause::Function::Definition:
      return "definition";
    case Clause::Function::Signature:
      return "signature";
    case Clause::Function::Contents:
      return "contents";
    case Clause::Function::DraftingNote:
      return "drafting-note";
    case Clause::Function::PageFurniture:
      return "page-furniture";
  }
  return {};
}

std::string_view name_of(NumberingNote::Kind kind) {
  switch (kind) {
    case NumberingNote::Kind::Gap:
      return "gap";
    case NumberingNote::Kind::Duplicate:
      return "duplicate";
    case NumberingNote::Kind::Unexpected:
      return "unexpected";
    case NumberingNote::Kind::TooDeep:
      return "too-deep";
  }
  return {};
}

std::string first_words(std::string_view text, uint32_t words) {
  uint32_t at = 0;
  for (uint32_t i = 0; i < words; ++i) {
    if (next_word(text, at).empty())
      return std::string(text);
  }
  uint32_t end = at;
  if (next_word(text, end).empty())
    return std::string(text);
  return std::string(text.substr(0, at)) + " ...";
}

}  // namespace

std::string dump(const ClauseTree& tree, uint32_t words) {
  std::string result;
  auto out = std::back_inserter(result);
  const Document& document = tree.document();
  const auto quoted = [&](Span span) {
    std::string text = first_words(document.text(span), words);
    for (char& c : text) {
      if (c == '\n')
        c = '/';
    }
    return text;
  };
  for (ClauseId id = 1; id < tree.clauses().size(); ++id) {
    const Clause& clause = tree[id];
    fmt::format_to(out, "{:{}}({}", "", 2 * (clause.depth - 1), name_of(clause.kind));
    if (clause.function != Clause::Function::Operative)
      fmt::format_to(out, " {}", name_of(clause.function));
    if (!clause.label.empty())
      fmt::format_to(out, " <{}>", clause.label);
    if (!clause.citation.empty())
      fmt::format_to(out, " [{}]", clause.citation);
    if (!clause.heading.empty())
      fmt::format_to(out, " '{}'", quoted(clause.heading));
    if (clause.kind == Clause::Kind::Row) {
      for (const Span cell : clause.cells) fmt::format_to(out, " |\"{}\"", quoted(cell));
      if (clause.header_row == id)
        fmt::format_to(out, " header");
      else if (clause.header_row != 0)
        fmt::format_to(out, " under-header");
    } else if (!clause.text.empty()) {
      fmt::format_to(out, " \"{}\"", quoted(clause.text));
    }
    if (clause.box != Block::Box::None)
      fmt::format_to(out, " {}", clause.box == Block::Box::Ticked ? "ticked" : "unticked");
    if (clause.leads_in)
      fmt::format_to(out, " leads-in");
    if (clause.continuation)
      fmt::format_to(out, " continuation");
    // A clause closes all that end with it.
    size_t closing = 1;
    const ClauseId next = id + 1;
    for (ClauseId above = clause.parent;
         clause.end == next && above != 0 && tree[above].end == next; above = tree[above].parent)
      ++closing;
    if (clause.end != next)
      closing = 0;
    fmt::format_to(out, "{:)<{}}\n", "", closing);
  }
  for (const auto& note : tree.notes()) {
    fmt::format_to(out, "{} [{}] <{}>", name_of(note.kind), tree[note.clause].citation,
                   tree[note.clause].label);
    if (!note.expected.empty())
      fmt::format_to(out, " expected <{}>", note.expected);
    result += '\n';
  }
  return result;
}

}  // namespace lint
