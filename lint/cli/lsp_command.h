// SPDX-License-Identifier: MIT
#pragma once

#include "lint/cli/exit_status.h"
#include "lint/cli/options.h"

namespace lint {

/// Serves an editor on standard input and output until it hangs up. The status is 0 when the editor
/// said `shutdown` before `exit`, otherwise 1 (LSP 3.17).
ExitStatus serve_editor(const Options& options);

}  // namespace lint
