// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/check/checker.h"
#include "lint/clause/clause.h"
#include "lint/document/document.h"

/// A contract made by hand, so that reports are tested without readers and rules.
class Sample {
 public:
  /// Each line is a clause below the root: "label|heading|text".
  explicit Sample(const std::vector<std::string>& lines,
                  lint::Format format = lint::Format::Markdown,
                  std::vector<lint::Unread> unread = {}) {
    lint::Document::Fields fields;
    fields.path = format == lint::Format::Docx ? "draft.docx" : "draft.md";
    fields.format = format;
    fields.unread = std::move(unread);
    std::vector<lint::Clause> clauses(1);
    clauses[0].kind = lint::Clause::Kind::Root;
    for (const std::string& line : lines) add(line, fields, clauses);
    clauses[0].end = static_cast<lint::ClauseId>(clauses.size());
    fields.source = fields.text;
    fields.pieces = {{0, 0, static_cast<uint32_t>(fields.text.size())}};
    checked.path = fields.path;
    auto document = std::make_shared<const lint::Document>(std::move(fields));
    checked.tree = std::make_shared<const lint::ClauseTree>(std::move(document), std::move(clauses),
                                                            std::vector<lint::NumberingNote>(),
                                                            std::vector<lint::Span>());
  }

  /// The first place of `words`.
  lint::Evidence words(std::string_view words) const {
    const auto begin = static_cast<uint32_t>(checked.tree->document().text().find(words));
    lint::Evidence evidence;
    evidence.span = {begin, begin + static_cast<uint32_t>(words.size())};
    for (lint::ClauseId id = 1; id < checked.tree->clauses().size(); ++id) {
      const lint::Clause& clause = (*checked.tree)[id];
      if (clause.heading.contains(begin) || clause.text.contains(begin))
        evidence.clause = id;
    }
    return evidence;
  }

  lint::Checked checked = {};

 private:
  static void add(const std::string& line, lint::Document::Fields& fields,
                  std::vector<lint::Clause>& clauses) {
    const size_t first = line.find('|');
    const size_t second = line.find('|', first + 1);
    std::string& text = fields.text;
    if (!text.empty())
      text += '\n';
    const auto offset = [&] { return static_cast<uint32_t>(text.size()); };
    lint::Block block;
    block.span.begin = offset();
    lint::Clause clause;
    clause.label = clause.citation = line.substr(0, first);
    if (!clause.label.empty())
      text += clause.label + " ";
    clause.kind = lint::Clause::Kind::Section;
    clause.depth = 1;
    clause.heading.begin = offset();
    text += line.substr(first + 1, second - first - 1);
    clause.heading.end = offset();
    if (!clause.heading.empty())
      text += " ";
    clause.text.begin = offset();
    text += line.substr(second + 1);
    clause.text.end = block.span.end = offset();
    clause.first_block = static_cast<uint32_t>(fields.blocks.size());
    clause.end = static_cast<lint::ClauseId>(clauses.size() + 1);
    fields.blocks.push_back(block);
    clauses.push_back(clause);
  }
};
