// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "lint/fact/party.h"

namespace lint {

/// A word by which contracts call a party, and what it tells of its role.
struct RoleWord {
  enum class Weight : uint8_t {
    Firm,     ///< "Provider": the role is clear
    Leaning,  ///< "Contractor": nearly always, but the rest of the contract may say otherwise
    Named,  ///< "Bank", "Member": like Leaning, where the contract introduces a party by that name
    Open,   ///< "Company": either side
  };
  std::string_view words = {};  ///< folded
  Role role = Role::Unknown;    ///< Unknown for Open
  Weight weight = Weight::Firm;
};

/// All of them, sorted by `words`.
const std::vector<RoleWord>& role_words();

/// The role word that these folded words are, also in the plural.
std::optional<RoleWord> find_role_word(std::string_view folded);

/// The pronoun of a party in its nominative ("we" for us, our, ours, ourselves), empty for other
/// words.
std::string_view pronoun(std::string_view folded);

}  // namespace lint
