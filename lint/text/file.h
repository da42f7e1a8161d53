// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "lint/text/result.h"

namespace lint {

/// The whole file; "-" is standard input. Errors: not found, not readable, a directory, larger than
/// `max_bytes`.
Result<std::string> read_file(const std::string& path, uint64_t max_bytes);

/// Replaces the file whole or leaves it as it was: writes beside it, then renames. Keeps the mode of
/// a file that exists.
Result<void> write_file(const std::string& path, std::string_view bytes);

}  // namespace lint
