// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "lint/check/verdict.h"

namespace lint {

/// "waived", "known".
std::string_view word_of(const Suppression& suppression);

/// "the portal gives access (approved by Jane Doe, until 2027-01-31)", "in the baseline since
/// 2026-01-31".
std::string in_words(const Suppression& suppression);

}  // namespace lint
