// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/fact/vocabulary.h"

namespace lint {

/// Finds what words refer back to, within a few sentences of a section or of those beside it:
/// "such reports", "a copy", "either of them", "if it lapses", "keep them current". Keeps
/// references to all it is given. One for each thread.
class Antecedents {
 public:
  Antecedents(const ClauseTree& tree, const Vocabulary& vocabulary, Facts& facts);

  /// Adds to the norm at `index` what its words refer back to. The norms before it must be
  /// resolved; of its terms the first `said` are its own words.
  void resolve(size_t index, size_t said);

 private:
  bool has_thing_beside(const Norm& norm, size_t said, Span event) const;
  bool points_back(Span span) const;
  bool is_definite(Span span) const;
  static bool begins_with_pronoun(std::string_view words);
  bool names_something_else(uint32_t begin) const;
  void add_named_before(size_t index, const Term& stand_in);
  bool goes_with_pronoun(Span event) const;
  bool has_pronoun(Span span) const;
  static bool is_determiner(std::string_view behind);
  bool is_object_pronoun(const Norm& norm) const;
  bool follows_another_object(size_t index) const;
  bool take_from_lead(Norm& norm, size_t said) const;
  static std::vector<uint32_t> find_same_purposes(std::string_view text);
  bool has_same_purpose(const Norm& norm) const;
  bool points_at_event(Span happens) const;
  void add_event(size_t index, const Term& happens);
  bool is_of_shared_lead(const Norm& norm, const Norm& earlier, const Term& term) const;
  void add_antecedent(size_t index, const Term& anaphor, bool same_idea);

  const ClauseTree& tree_;
  std::string_view text_;
  const Vocabulary& vocabulary_;
  Facts& facts_;
  std::vector<uint32_t> same_purposes_;  ///< where the text says "for that purpose"
  std::vector<bool> may_lapse_;          ///< by concept: what a report or certificate may be of
};

/// The section of a clause; for a numbered one below a numbered section that section, since "9.2
/// Loss" goes on from "9.1 Certifications".
ClauseId wider_section(const ClauseTree& tree, ClauseId clause);

}  // namespace lint
