// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace lint {

/// Whether a tag with these words between its braces ("{{...}}") asks for words of the contract.
/// Fields of signing tools that are signed or ticked are what a signature line and a tick box are
/// on paper; a tag with a filter, of the site or of a block is filled in by the program that makes
/// the page.
bool tag_asks(std::string_view inner);

}  // namespace lint
