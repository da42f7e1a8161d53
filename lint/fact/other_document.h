// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "lint/text/span.h"

namespace lint {

/// Where a reference to a law or another document ends, with the name of that document: behind
/// "Regulation" in "Article 28 of the Regulation". Nothing when the words around `reference` do not
/// name one. `clause` is the text in which it stands. `is_missing` says that this contract has no
/// such clause, so that less evidence is enough.
std::optional<uint32_t> end_in_other_document(std::string_view text, Span clause, Span reference,
                                              bool is_missing);

}  // namespace lint
