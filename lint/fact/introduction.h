// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "lint/fact/quoted.h"
#include "lint/text/span.h"

namespace lint {

/// The words for which quoted terms are introduced in passing: '... (the "X")', '... (each, an
/// "X")',
/// '... hereinafter referred to as "X"'. `clause` is the text in which they stand. Nothing when the
/// quotation introduces no term; empty when no words stand in front.
std::optional<Span> introduced_phrase(std::string_view text, Span clause,
                                      const QuotedTerms& quoted);

/// The words that end at `end`, from behind the last full stop, semicolon, colon that opens a list
/// or brackets of another definition; at most 400 bytes.
Span phrase_before(std::string_view text, uint32_t begin, uint32_t end);

}  // namespace lint
