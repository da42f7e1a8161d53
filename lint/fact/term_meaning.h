// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "lint/fact/definition.h"
#include "lint/fact/facts.h"
#include "lint/fact/vocabulary.h"

namespace lint {

/// What a defined term is a name for, so that a norm that uses the term speaks of it.
struct TermMeaning {
  bool is_known = false;  ///< false: not asked for yet
  bool is_party = false;
  /// A term that says nothing of the rules' subjects itself ("Services", "Business Day") stands for
  /// something else, whatever its definition mentions, unless that begins with them.
  bool names_thing = false;
  bool names_time = false;
  bool names_event = false;
  bool names_amount = false;
  bool names_section = false;  ///< "Reporting Schedule" means Schedule 3
  bool names_body = false;     ///< "Agency" means the National Credit Union Administration
};

/// The meanings of the defined terms of one contract, each found out once. Keeps references to all
/// it is given. One for each thread.
class TermMeanings {
 public:
  TermMeanings(const ClauseTree& tree, const Vocabulary& vocabulary, const Facts& facts)
      : tree_(tree),
        text_(tree.document().text()),
        vocabulary_(vocabulary),
        facts_(facts),
        meanings_(facts.definitions.all().size()) {}

  /// `definition` is one of `facts.definitions.all()`.
  const TermMeaning& of(const Definition& definition);

 private:
  bool speaks_of_subject(std::string_view term) const;
  bool begins_with_standard(Span text) const;
  bool begins_with_event(Span words) const;
  bool names_actor(Span words) const;
  bool joins_parties(const Definition& definition) const;
  bool is_reference(Span words) const;

  const ClauseTree& tree_;
  std::string_view text_;
  const Vocabulary& vocabulary_;
  const Facts& facts_;
  std::vector<TermMeaning> meanings_;  ///< by definition
};

/// What norms are about: things, events and who acts.
bool is_subject(Concept::Kind kind);

}  // namespace lint
