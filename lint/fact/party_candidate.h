// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/definition.h"
#include "lint/fact/party.h"
#include "lint/fact/role_word.h"

namespace lint {

/// Somebody who may be a party, before its role is decided.
struct Candidate {
  enum class Origin : uint8_t {
    Defined,   ///< by '... ("X")' or '"X" means ...', or a label "Provider: ..."
    Between,   ///< named after "between" in the opening words
    RoleWord,  ///< called by a word such as "Provider" that nothing defines
    Pronoun,   ///< we, you
    Stranger,  ///< the subject of a duty, introduced nowhere
  };
  Origin origin = Origin::Stranger;
  /// Introduced as a party where the contract begins, by name or in brackets.
  bool introduced = false;
  Party party = {};

  bool has_alias(std::string_view folded) const;
  /// The weightiest role word among its names.
  std::optional<RoleWord> role_word() const;
};

/// Everybody who may be a party, by place. No alias belongs to two of them.
std::vector<Candidate> find_candidates(const ClauseTree& tree, const Definitions& definitions,
                                       Memory* memory = nullptr);

}  // namespace lint
