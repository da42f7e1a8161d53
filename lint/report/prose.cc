// SPDX-License-Identifier: MIT
#include "lint/report/prose.h"

#include <algorithm>

#include "lint/report/columns.h"

namespace lint {
namespace {

constexpr uint32_t kNarrowest = 20;

std::string_view escape(Tone tone) {
  switch (tone) {
    case Tone::Plain:
      return "";
    case Tone::Strong:
      return "\x1b[1m";
    case Tone::Good:
      return "\x1b[32m";
    case Tone::Note:
      return "\x1b[36m";
    case Tone::Warning:
      return "\x1b[33m";
    case Tone::Error:
      return "\x1b[31m";
    case Tone::Quiet:
      return "\x1b[2m";
  }
  return "";
}

}  // namespace

Prose& Prose::add(std::string_view text, Tone tone) {
  const auto begin = static_cast<uint32_t>(text_.size());
  text_ += printable(text);
  pieces_.push_back({{begin, static_cast<uint32_t>(text_.size())}, tone});
  return *this;
}

Prose& Prose::pad(uint32_t column) {
  const uint32_t taken = columns(text_);
  return add(std::string(taken < column ? column - taken : 1, ' '));
}

std::string Prose::painted(Span span, bool colour) const {
  if (!colour)
    return std::string(slice(text_, span));
  std::string text;
  for (const Piece& piece : pieces_) {
    const Span part = {std::max(span.begin, piece.span.begin), std::min(span.end, piece.span.end)};
    if (part.begin >= part.end)
      continue;
    const std::string_view begin = escape(piece.tone);
    text += begin;
    text += slice(text_, part);
    if (!begin.empty())
      text += "\x1b[0m";
  }
  return text;
}

std::string Prose::wrapped(uint32_t width, uint32_t indent, uint32_t hanging, bool colour) const {
  // The first line may begin to the left of the others: what is before the hanging indent is taken
  // from its width, so that all lines can be wrapped alike.
  const uint32_t room = std::max(kNarrowest, width - std::min(width, std::max(indent, hanging)));
  std::string lines;
  uint32_t left = indent;
  for (const Span line : wrap(text_, room)) {
    lines.append(left, ' ');
    lines += painted(line, colour);
    lines += '\n';
    left = hanging;
  }
  return lines;
}

std::string Prose::line(uint32_t indent, bool colour) const {
  return std::string(indent, ' ') + painted({0, static_cast<uint32_t>(text_.size())}, colour) +
         '\n';
}

}  // namespace lint
