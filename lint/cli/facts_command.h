// SPDX-License-Identifier: MIT
#pragma once

#include "lint/cli/exit_status.h"
#include "lint/cli/options.h"

namespace lint {

/// Prints what contracts say as the rules in force for each see it; every sentence, also those of
/// which no rule speaks.
ExitStatus print_facts(const Options& options);

}  // namespace lint
