// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "lint/cli/options.h"
#include "lint/report/reporter.h"

namespace lint {

/// The columns to write in to `path` (empty for standard output): the user's choice; on a terminal
/// its width, but no more than can be read with ease; otherwise a fixed width, so that files do not
/// depend on the terminal.
uint32_t text_width(const Options& options, const std::string& path);

/// Whether to colour what is written to `path`: only on a terminal that can, and not with NO_COLOR
/// (no-color.org), unless the user says so.
bool uses_colour(const Options& options, const std::string& path);

/// How a report that is written to `path` is to look.
ReportStyle style_of(const Options& options, const std::string& path);

}  // namespace lint
