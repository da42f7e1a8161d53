// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/rule/rule.h"

namespace lint {

/// A model clause of a rule's page, as its author drafted it.
struct ModelClause {
  struct Paragraph {
    std::string title = {};  ///< "Audit Cooperation", without its full stop; empty without
    std::string text = {};   ///< without number and emphasis
  };
  bool british = false;
  std::vector<Paragraph> paragraphs = {};
};

/// The model clauses of a page, in order. Which drafting one follows stands in the line before it.
std::vector<ModelClause> read_model_clauses(const Rule& rule);

/// The sentences of a paragraph.
std::vector<std::string> sentences_of(const std::string& text);

}  // namespace lint
