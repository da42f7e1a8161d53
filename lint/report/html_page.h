// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace lint {

/// A whole page (HTML Living Standard) in one file. It loads nothing, can be read without scripts,
/// and its Content Security Policy allows no style and no script but the program's own.
/// `title` is text; `header` and `body` are markup, which may use the classes of page.css.
std::string html_page(std::string_view title, std::string_view header, std::string_view body);

}  // namespace lint
