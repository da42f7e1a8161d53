// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lint {

/// The offset of the first byte that is not valid UTF-8 (RFC 3629), or nothing.
std::optional<uint32_t> find_invalid_utf8(std::string_view text);

/// The code point that begins at `offset`, which must be the first byte of one in valid UTF-8;
/// moves `offset` behind it.
char32_t next_code_point(std::string_view text, uint32_t& offset);

void append_utf8(std::string& text, char32_t code_point);

/// The length of valid UTF-8 `text` in code points, or in UTF-16 code units (which LSP and SARIF
/// count).
uint32_t count_code_points(std::string_view text);
uint32_t count_utf16(std::string_view text);

/// UTF-16 bytes without a byte order mark, as UTF-8; nothing when they are not valid UTF-16.
std::optional<std::string> utf16_to_utf8(std::string_view bytes, bool big_endian);

}  // namespace lint
