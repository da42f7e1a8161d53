// SPDX-License-Identifier: MIT
#pragma once

#include "lint/cli/exit_status.h"
#include "lint/cli/options.h"

namespace lint {

/// Prints what applies to each contract that the user names, and from where each value comes.
ExitStatus print_settings(const Options& options);

}  // namespace lint
