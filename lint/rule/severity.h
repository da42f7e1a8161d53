// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace lint {

/// In rising order.
enum class Severity : uint8_t { Off, Note, Warning, Error };
std::string_view name_of(Severity severity);  // "off", "note", "warning", "error"
std::optional<Severity> severity_of(std::string_view name);

}  // namespace lint
