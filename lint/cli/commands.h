// SPDX-License-Identifier: MIT
#pragma once

#include "lint/cli/exit_status.h"
#include "lint/cli/options.h"

namespace lint {

/// Does what the user asks for: reads, works, and writes to standard output or the output file;
/// errors go to standard error.
ExitStatus run_command(const Options& options);

}  // namespace lint
