// SPDX-License-Identifier: MIT
#include "lint/lsp/analysis.h"

#include <algorithm>
#include <utility>

#include "lint/clause/outline.h"
#include "lint/document/reader.h"
#include "lint/project/settlement.h"

namespace lint {

Json json_of(LineMap::Position position) {
  return {{"line", position.line}, {"character", position.column}};
}

Analysis::Analysis(Input input) : input_(std::move(input)) {
  if (input_.memory)
    input_.memory->begin_reading();
  auto document = read_document(input_.bytes, input_.path, View::Accepted, input_.memory.get());
  if (!document) {
    checked_ = {.path = input_.path, .errors = {std::move(document.error())}};
    lines_.emplace(input_.bytes);
    return;
  }
  if ((*document)->format() == Format::Docx)
    input_.bytes = (*document)->source();
  shift_ = static_cast<uint32_t>(input_.bytes.size() - (*document)->source().size());
  lines_.emplace(input_.bytes);
  const auto tree =
      std::make_shared<const ClauseTree>(outline(std::move(*document), input_.memory.get()));
  facts_ = checker().read_facts(*tree, input_.memory);
  checked_ = checker().check(tree, facts_);
  settle(checked_, input_.plan, input_.today);
  if (input_.plan.baseline)
    apply_baseline(*input_.plan.baseline, checked_);
  const auto& blocks = tree->document().blocks();
  for (uint32_t i = 0; i < blocks.size(); ++i) {
    if (!blocks[i].span.empty())
      blocks_.emplace_back(tree->document().source_span(blocks[i].span).begin, i);
  }
  if (!std::is_sorted(blocks_.begin(), blocks_.end()))
    std::sort(blocks_.begin(), blocks_.end());
}

Json Analysis::source_range(Span span) const {
  return {{"start", json_of(lines_->position(span.begin + shift_, input_.unit))},
          {"end", json_of(lines_->position(span.end + shift_, input_.unit))}};
}

Json Analysis::visible_range(Span span) const {
  const Span source = tree().document().source_span(span);
  if (!source.empty())
    return source_range(source);
  uint32_t line = lines_->position(source.begin + shift_, input_.unit).line;
  if (lines_->line(line).empty())
    line = 0;
  while (line < last_line() && lines_->line(line).empty()) ++line;
  return {
      {"start", json_of({line, 0})},
      {"end",
       json_of({line, lines_->position(lines_->offset({line, UINT32_MAX}, input_.unit), input_.unit)
                          .column})}};
}

uint32_t Analysis::line_of(uint32_t offset) const {
  const uint32_t source = tree().document().source_span({offset, offset}).begin;
  return lines_->position(source + shift_, input_.unit).line;
}

uint32_t Analysis::source_offset(const Json& position) const {
  const uint32_t at = lines_->offset(
      {number_at(position, {"line"}), number_at(position, {"character"})}, input_.unit);
  return at - std::min(at, shift_);
}

uint32_t Analysis::text_offset(uint32_t source) const {
  const Document& document = tree().document();
  auto next = std::upper_bound(blocks_.begin(), blocks_.end(), std::pair{source, UINT32_MAX});
  if (next == blocks_.begin())
    return blocks_.empty() ? 0 : document.blocks()[blocks_.front().second].span.begin;
  const Span block = document.blocks()[std::prev(next)->second].span;
  // The last byte of the block that does not come from behind `source`.
  uint32_t low = block.begin;
  uint32_t high = block.end;
  while (low + 1 < high) {
    const uint32_t middle = low + (high - low) / 2;
    (document.source_span({middle, middle + 1}).begin <= source ? low : high) = middle;
  }
  return document.source_span({low, low + 1}).end <= source ? low + 1 : low;
}

std::optional<uint32_t> Analysis::offset(const Json& position) const {
  if (!is_contract())
    return std::nullopt;
  const uint32_t source = source_offset(position);
  auto next = std::upper_bound(blocks_.begin(), blocks_.end(), std::pair{source, UINT32_MAX});
  if (next == blocks_.begin())
    return std::nullopt;
  const Document& document = tree().document();
  if (source > document.source_span(document.blocks()[std::prev(next)->second].span).end)
    return std::nullopt;
  return text_offset(source);
}

Span Analysis::span(const Json& range) const {
  const uint32_t begin = text_offset(source_offset(member(range, {"start"})));
  const uint32_t end = text_offset(source_offset(member(range, {"end"})));
  return {std::min(begin, end), std::max(begin, end)};
}

}  // namespace lint
