// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace lint {

/// A file that the build puts into the program, with the name by which a Content Security Policy
/// allows it (Content Security Policy Level 3, hash-source).
struct PageAsset {
  std::string_view text = {};
  std::string_view hash = {};
};

PageAsset page_style();   ///< page.css
PageAsset page_script();  ///< page.js

}  // namespace lint
