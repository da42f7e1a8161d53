// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "lint/text/span.h"

namespace lint {

/// Cuts a Markdown file before headings ("## 7. Term") that follow an empty line. The sections
/// cover the file, in order. Each reads alone as it does in the file unless a block goes on over a
/// cut (a code fence, HTML), which only reading shows.
std::vector<Span> find_sections(std::string_view source);

/// For each section whether it may hold a link or footnote definition, or refer to one: those must
/// be read together.
std::vector<bool> find_links(std::string_view source, const std::vector<Span>& sections);

}  // namespace lint
