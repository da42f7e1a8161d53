// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace lint {

/// The Markdown below a heading of a rule's page ("Why", "How to fix"); empty when there is none.
std::string section_of_page(std::string_view page, std::string_view heading);

}  // namespace lint
