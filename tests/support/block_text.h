// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "lint/document/document.h"

/// A document as text, one line for each block: what it is, its label, its words. "heading 2 |
/// Audit", "item 1 (b) | deliver", "* | a bullet", "cell 0,1 | x"; before the bar also "bold",
/// "quoted", "[x]" and "list"; a title that is run in stands in braces; a line break is "/".
inline std::string block_text(const lint::Document& document) {
  using lint::Block;
  std::string text;
  for (const Block& block : document.blocks()) {
    switch (block.kind) {
      case Block::Kind::Heading:
        text += "heading " + std::to_string(block.level) + " ";
        break;
      case Block::Kind::ListItem:
        text += block.bullet ? "*" : "item";
        text += block.level > 0 ? std::to_string(block.level) + " " : " ";
        break;
      case Block::Kind::TableCell:
        text += std::to_string(block.cell->row) + "," + std::to_string(block.cell->column) +
                (block.cell->header ? "h " : " ");
        break;
      case Block::Kind::Note:
        text += "note ";
        break;
      default:
        break;
    }
    if (!block.label.empty())
      text += block.label + " ";
    if (block.emphasised)
      text += "bold ";
    if (block.quoted)
      text += "quoted ";
    if (block.box != Block::Box::None)
      text += block.box == Block::Box::Ticked ? "[x] " : "[ ] ";
    text += "| ";
    std::string words(document.text(block.span));
    if (!block.run_in.empty()) {
      words.insert(block.run_in.end - block.span.begin, "}");
      words.insert(block.run_in.begin - block.span.begin, "{");
    }
    for (char& c : words) c = c == '\n' ? '/' : c;
    text += words + "\n";
  }
  return text;
}

/// The source without tags and the marks of emphasis, which may stand inside a word.
inline std::string without_markup(std::string_view source) {
  std::string words;
  for (size_t at = 0; at < source.size(); ++at) {
    if (source[at] == '<')
      at = std::min(source.find('>', at), source.size());
    else if (std::string_view("*_~`").find(source[at]) == std::string_view::npos)
      words += source[at];
  }
  return words;
}

/// The words of the document that are not what the source has at their place, and the blocks that
/// do not stand one character apart; empty when all is right.
inline std::string mapping_errors(const lint::Document& document) {
  const auto is_word = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  std::string errors;
  const std::string& text = document.text();
  for (size_t i = 0; i < document.blocks().size(); ++i) {
    const lint::Span block = document.blocks()[i].span;
    if (i > 0 && block.begin != document.blocks()[i - 1].span.end + 1)
      errors += "block " + std::to_string(i) + " begins at " + std::to_string(block.begin) + "\n";
    for (uint32_t at = block.begin; at < block.end;) {
      uint32_t end = at;
      while (end < block.end && is_word(text[end])) ++end;
      const lint::Span word = {at, end};
      if (!word.empty() && without_markup(document.quote(word)) != document.text(word))
        errors +=
            std::string(document.text(word)) + " <- " + std::string(document.quote(word)) + "\n";
      at = end + 1;
    }
  }
  return errors;
}
