// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/role_word.h"
#include "lint/text/memory.h"
#include "lint/text/span.h"

namespace lint {

/// How a contract speaks of a party by a role word or pronoun: "Provider", "the Customer", "we".
struct RoleCall {
  RoleWord word = {};
  Span first = {};  ///< where it does so first
  uint32_t count = 0;
  bool acts = false;  ///< stands before "shall", "will", "must", "may", "agrees"
};

/// The role words that are written as names of parties are: with a capital that no sentence
/// begins with, or before a modal. With `in_small_letters` also "the provider shall". In the order
/// of role_words().
std::vector<RoleCall> find_role_calls(const ClauseTree& tree, bool in_small_letters,
                                      Memory* memory = nullptr);

}  // namespace lint
