// SPDX-License-Identifier: MIT
#pragma once

namespace lint {

/// What the program tells its caller; of several, the greatest.
enum class ExitStatus : int {
  Clean = 0,       ///< nothing at or above `--fail-on`
  Findings = 1,    ///< findings at or above `--fail-on`
  Usage = 2,       ///< wrong usage, configuration or rule; or the report cannot be written
  Unreadable = 3,  ///< an input could not be read; the others were still reported
};

}  // namespace lint
