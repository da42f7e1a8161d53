// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/reference.h"
#include "lint/text/memory.h"
#include "lint/text/span.h"

namespace lint {

/// Bytes: a longer definition, clause or section describes other things as well.
constexpr uint32_t kLongestSource = 1200;

/// A term and the words of the contract that say what it stands for.
struct Definition {
  enum class Form : uint8_t {
    Means,   ///< '"X" means ...', "X: ...", a row of a definitions table, an item of a glossary
    Inline,  ///< '... (the "X")', 'hereinafter "X"'
    Title,  ///< of a schedule, "Schedule 4: Required Certifications", or of a row of an order form:
            ///< stands for what it holds
    Defers,  ///< '"X" has the meaning given in Section 4', "... in the Master Agreement"
  };
  Form form = Form::Means;
  std::string term = {};  ///< without quotation marks and article: "Audit Report"
  Span span = {};         ///< of the term, without quotation marks
  ClauseId clause = 0;    ///< that holds the term
  /// What it stands for: behind the verb to the end of the clause or of the sentence; the table
  /// cell; for Inline the phrase in front of the brackets. Never empty, except for Inline at the
  /// beginning of a clause.
  Span text = {};
  /// The clauses that carry on the defining words: the items and sub-items of a list, in order.
  std::vector<ClauseId> items = {};
  /// Defers: the definition to which it leads, as an index of Definitions::all(); nothing when it
  /// stands in another document or was not found.
  std::optional<uint32_t> source = {};
  /// The first definition of the same term in the same schedule or the body, when it stands before
  /// this one and says something else.
  std::optional<uint32_t> earlier = {};
};

/// One place where a defined term is used.
struct TermUse {
  Span span = {};           ///< without a possessive 's
  uint32_t definition = 0;  ///< index of Definitions::all(); for terms defined twice the nearest
                            ///< above in the same schedule, otherwise the first
};

/// The defined terms of a contract and where they are used. Immutable; const calls are thread-safe.
class Definitions {
 public:
  Definitions() = default;
  Definitions(const ClauseTree& tree, std::vector<Definition> definitions,
              Memory* memory = nullptr);

  /// By place of the term.
  const std::vector<Definition>& all() const { return all_; }

  /// By place; they do not overlap, the longest term wins. Terms match as whole words with their
  /// case, or all in capitals; the last word also in the plural or singular. The places of the
  /// definitions themselves, headings' labels and tables of contents are not uses.
  const std::vector<TermUse>& uses() const { return uses_; }
  /// The uses that lie in `span`, as indices [first, last) of uses().
  Span uses_in(Span span) const;

  /// The definition of a term, found as `uses` are; an article before it and a possessive behind it
  /// are ignored. Follows Form::Defers to where the term is defined. Null when there is none.
  const Definition* find(std::string_view term) const;

  /// The definition of the term that is used, or defined, at `offset`; follows Form::Defers.
  const Definition* at(uint32_t offset) const;

 private:
  const Definition* follow(uint32_t index) const;

  std::vector<Definition> all_;
  std::vector<TermUse> uses_;
  std::unordered_map<std::string, uint32_t> first_;  ///< folded term -> its first definition
};

/// Reads the definitions of a contract. `references` leads "has the meaning given in Section 4" on.
Definitions extract_definitions(const ClauseTree& tree, const std::vector<Reference>& references,
                                Memory* memory = nullptr);

}  // namespace lint
