// SPDX-License-Identifier: MIT
#pragma once

#include "lint/cli/exit_status.h"
#include "lint/cli/options.h"

namespace lint {

/// Compares two versions of a contract, or the two views of one with tracked changes. Findings when
/// something that the rules ask for was lost or weakened.
ExitStatus compare_versions(const Options& options);

}  // namespace lint
