// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace lint {

/// "0.1.0", as the build states it.
std::string_view version();

}  // namespace lint
