// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lint/check/checker.h"

namespace lint {

/// The words of a contract clause by clause, a paragraph a line under the clause's number and
/// heading, for programs that compare text by lines. Page headers and footers are left out, and so
/// is all that does not tell in a comparison: styles, widths, places. A contract that could not be
/// read is one line that says why.
std::string write_clause_text(const Checked& result);

}  // namespace lint
