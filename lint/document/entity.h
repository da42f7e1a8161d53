// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lint {

struct Entity {
  uint32_t length = 0;    ///< in bytes with "&" and ";"; 0: no entity stands here
  std::string text = {};  ///< UTF-8; empty for a name that is not known here
};

/// The character reference (HTML, 13.5) at the beginning of `text`: any number, and the names that
/// contracts use.
Entity parse_entity(std::string_view text);

}  // namespace lint
