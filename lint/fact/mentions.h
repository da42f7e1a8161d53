// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "lint/fact/definition.h"
#include "lint/fact/party.h"
#include "lint/fact/vocabulary.h"
#include "lint/text/memory.h"

namespace lint {

/// The mentions in the text of a contract, by begin, then by concept. Those that are only part of a
/// name for something else ("audit log") or of an address are left out. `memory` may be null.
std::vector<Mention> extract_mentions(std::string_view text, const Vocabulary& vocabulary,
                                      const Definitions& definitions, const Parties& parties,
                                      Memory* memory);

}  // namespace lint
