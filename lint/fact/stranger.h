// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/text/memory.h"
#include "lint/text/span.h"

namespace lint {

/// Somebody whom no definition introduces: capitalised words before a modal and a verb that only
/// persons are subject of ("AcmeHost shall maintain").
struct Stranger {
  Span span = {};  ///< the first time
  uint32_t count = 0;
};

/// By place of the first time. Words that name things ("Agreement", "Services") are left out.
std::vector<Stranger> find_strangers(const ClauseTree& tree, Memory* memory = nullptr);

/// Whether a lower-case noun names a thing, so that it is no name of a party.
bool is_thing(std::string_view word);

}  // namespace lint
