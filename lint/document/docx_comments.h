// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "lint/document/document.h"
#include "lint/text/result.h"

namespace lint {

/// The comments of comments.xml by their ids (ECMA-376 part 1, 17.13.4), without anchors. The
/// paragraphs of a comment are lines of its text.
Result<std::map<std::string, Comment, std::less<>>> read_docx_comments(std::string_view xml,
                                                                       std::string_view part);

}  // namespace lint
