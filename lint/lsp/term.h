// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "lint/fact/definition.h"
#include "lint/lsp/analysis.h"

namespace lint {

/// The period that a defined term stands for ("10 business days"), when its definition is one
/// sentence with one period.
std::optional<std::string> period_of(const Analysis& analysis, const Definition& definition);

/// The definition of the term at `offset`, followed to where it is defined; null for other words.
const Definition* term_at(const Analysis& analysis, uint32_t offset);

/// The words of a span as one line of at most `most` characters, with "…" when there are more.
std::string first_words(const Analysis& analysis, Span span, uint32_t most);

}  // namespace lint
