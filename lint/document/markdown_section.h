// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "lint/text/span.h"

namespace lint {

/// Cuts a Markdown file before headings ("## 7. Term") where no block can go on over the cut, so
/// that each section reads alone as it does in the file. The sections cover the file, in order;
/// a file that could hold what reaches over a cut (code fences, HTML other than comments, link and
/// footnote definitions) is one section.
std::vector<Span> find_sections(std::string_view source);

}  // namespace lint
