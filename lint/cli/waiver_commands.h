// SPDX-License-Identifier: MIT
#pragma once

#include "lint/cli/exit_status.h"
#include "lint/cli/options.h"

namespace lint {

/// Writes a waiver of what a rule finds in a contract into the file of waivers.
ExitStatus waive(const Options& options);
/// Prints the register: every waiver of the contracts that the user names, and what became of it.
ExitStatus list_waivers(const Options& options);

}  // namespace lint
