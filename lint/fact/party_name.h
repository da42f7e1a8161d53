// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "lint/text/span.h"

namespace lint {

/// The name of a person or company at the beginning of `span`: capitalised words up to a comma or
/// to a word such as "Inc.", without what leads up to it ("between", "and", "(1)"). Empty when
/// something else stands there.
Span leading_name(std::string_view text, Span span);

/// The name in the words in front of '(the "Provider")': "Acme GmbH" in "between Acme GmbH, a
/// company with offices at 1 High Street". Empty when there is none.
Span introduced_name(std::string_view text, Span phrase);

/// `name` without "Inc.", "GmbH" and their like.
Span without_designator(std::string_view text, Span name);

/// Whether the words in front of a term speak of a person or company.
bool describes_person(std::string_view text, Span phrase);

}  // namespace lint
