// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "lint/check/verdict.h"

namespace lint {

/// How something is to look: its colour and sign. The word beside it tells the same.
enum class Look : uint8_t { Good, Weak, Bad, Neutral };

Look look_of(Verdict verdict);
Look look_of(ElementVerdict verdict);
Look look_of(Severity severity);

}  // namespace lint
