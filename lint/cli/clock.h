// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lint/cli/options.h"

namespace lint {

/// The moment as Office Open XML writes it, "2026-01-31T09:00:00Z": that of SOURCE_DATE_EPOCH
/// (reproducible-builds.org/specs/source-date-epoch), or now.
std::string moment();

/// The day, "2026-01-31", on which waivers are judged: what the user says, or that of `moment()`.
std::string today(const Options& options);

}  // namespace lint
