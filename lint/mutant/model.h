// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/check/checker.h"
#include "lint/check/requirement.h"
#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/rule/rule.h"
#include "lint/text/span.h"

namespace lint {

/// Words to put in the place of others. The span is in Document::text(); an empty one inserts.
struct Change {
  Span span = {};
  std::string words = {};
};

/// A model clause that satisfies its rule, and what its verdict rests on; for a rule that requires
/// nothing any contract, without a judgement.
struct Model {
  const Rule* rule = nullptr;
  const Vocabulary* vocabulary = nullptr;
  uint32_t line = 0;        ///< one-based, of its fence in the rule's page
  std::string source = {};  ///< Markdown
  std::shared_ptr<const ClauseTree> tree = {};
  Facts facts = {};
  Judgement judgement = {};

  const std::string& text() const { return tree->document().text(); }
  const Element& element(size_t index) const { return judgement.requirement.elements[index]; }
  /// The norms that make an element, as indices of Facts::norms.
  const std::vector<size_t>& norms(size_t element) const {
    return judgement.candidates[element].found;
  }
  /// The patterns of the element that the norm fits.
  std::vector<const NormPattern*> fitting(size_t element, size_t norm) const;
  /// From the first to the last word of the norm's sentence.
  Span sentence(size_t norm) const;
  /// The source with changes, which must not overlap.
  std::string changed(std::vector<Change> changes) const;
  /// The concepts that words express, sorted.
  std::vector<ConceptId> concepts_in(std::string_view words) const;
};

/// Reads a contract as a model; nothing when it cannot be read, or does not satisfy a rule that
/// requires something.
std::optional<Model> read_model(const Checker& checker, const Rule& rule, std::string contract,
                                uint32_t line);

/// The model clauses of a rule's page and, where an element rests on several sentences, those with
/// one of them only, as far as they still satisfy the rule.
std::vector<Model> read_models(const Checker& checker, const Rule& rule);

}  // namespace lint
