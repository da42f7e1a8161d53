// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace lint {

/// `text` as text in one line of GitHub Flavored Markdown, at its begin or not: nothing in it is
/// markup, an address of a person or the number of an issue.
std::string markdown_text(std::string_view text);

/// `text` as code.
std::string markdown_code(std::string_view text);

/// `text` in strong emphasis, where its edges allow that.
std::string markdown_strong(std::string_view text);

}  // namespace lint
