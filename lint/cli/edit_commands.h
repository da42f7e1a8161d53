// SPDX-License-Identifier: MIT
#pragma once

#include "lint/cli/exit_status.h"
#include "lint/cli/options.h"

namespace lint {

/// Writes a copy of a DOCX with comments and offers, or without those of earlier reviews.
ExitStatus review_draft(const Options& options);
/// Writes a copy of a Markdown or plain text contract with the clauses that it lacks, or shows the
/// difference.
ExitStatus fix_draft(const Options& options);

}  // namespace lint
