// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "lint/project/waiver.h"

namespace lint {

/// A file of waivers with one more, at its end. `text` is what the file holds, empty for a new one;
/// comments and everything else in it stay. The entry that begins at `replaced`, a one-based line,
/// gives way to the new one.
std::string with_waiver(std::string_view text, const Waiver& waiver,
                        std::optional<uint32_t> replaced = {});

}  // namespace lint
