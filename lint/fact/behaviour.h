// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/word.h"
#include "lint/text/memory.h"

namespace lint {

/// What a contract says that somebody does, weighed as evidence of which side it stands on.
struct Behaviour {
  uint32_t mentions = 0;
  uint32_t subjects = 0;  ///< mentions before "shall", "will", "may", "agrees", ...
  /// Provides, hosts, delivers, invoices; services "provided by" it; fees paid to it; its platform.
  int32_t provides = 0;
  /// Pays, uses, orders, instructs; services provided "to" it; what is done "on behalf of" it; its
  /// data.
  int32_t uses = 0;

  /// Positive for an operator, negative for a tenant.
  int32_t balance() const { return provides - uses; }
};

/// Names to be looked for, each with its number.
struct ObservedNames {
  TermIndex index = {};
  std::string spelled = {};  ///< all that was added; equal for equal names

  void add(std::string_view name, uint32_t number) {
    index.add(name, number);
    spelled += std::to_string(number) + ' ' + std::string(name) + '\n';
  }
};

/// The behaviour of each name in `names`, by its number; all numbers are less than `count`.
std::vector<Behaviour> observe(const ClauseTree& tree, const ObservedNames& names, uint32_t count,
                               Memory* memory = nullptr);

}  // namespace lint
