// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "lint/cli/options.h"
#include "lint/report/reporter.h"

namespace lint {

/// The columns to write in: the user's choice; on a terminal its width, but no more than can be
/// read with ease; otherwise a fixed width, so that files do not depend on the terminal.
uint32_t text_width(const Options& options);

/// Whether to colour: only on a terminal that can, and not with NO_COLOR (no-color.org), unless the
/// user says so.
bool uses_colour(const Options& options);

/// How a report is to look.
ReportStyle style_of(const Options& options);

}  // namespace lint
