// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lint/document/document.h"
#include "lint/text/span.h"

namespace lint {

/// Fills in Document::comments from HTML comments, whose places in the source are `comments`. One
/// behind words on the same line is attached to these, another to the words that follow it.
void add_html_comments(const std::vector<Span>& comments, Document::Fields& fields);

}  // namespace lint
