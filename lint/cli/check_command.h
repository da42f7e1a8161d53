// SPDX-License-Identifier: MIT
#pragma once

#include "lint/cli/exit_status.h"
#include "lint/cli/options.h"

namespace lint {

/// Lints the contracts that the user names, and reports.
ExitStatus check_contracts(const Options& options);

}  // namespace lint
