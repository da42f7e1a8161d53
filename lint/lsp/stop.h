// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace lint {

/// Whether work on a request is in vain: it was cancelled, or a text changed.
using Stop = std::function<bool()>;

}  // namespace lint
