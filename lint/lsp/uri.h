// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lint {

/// The path of a `file:` URI (RFC 8089); nothing for another scheme or another machine.
std::optional<std::string> path_of_uri(std::string_view uri);
/// The `file:` URI of an absolute path, with the characters escaped that RFC 3986 (2.3) does not
/// reserve for themselves.
std::string uri_of_path(std::string_view path);
/// The last part of a URI's path, decoded: "contract ü.md".
std::string name_of_uri(std::string_view uri);

}  // namespace lint
