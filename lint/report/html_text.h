// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "lint/report/look.h"

namespace lint {

/// `text` as text or as the value of a double-quoted attribute of HTML: nothing in it is markup,
/// and nothing in it turns the reading direction.
std::string escaped(std::string_view text);

/// A path as text that may be broken behind each folder.
std::string breakable(std::string_view path);

/// `text` as a part of an id: lower case, and nothing but letters, digits, '.', '-' and what is not
/// ASCII. Different texts may become the same.
std::string id_of(std::string_view text);

std::string_view class_of(Look look);

/// A sign, which screen readers pass over.
std::string sign(Look look);
/// A sign and a word.
std::string badge(Look look, std::string_view word);
/// A link inside the page; `html` is markup.
std::string link(std::string_view id, std::string_view html);

}  // namespace lint
