// SPDX-License-Identifier: MIT
#pragma once

#include "lint/check/checker.h"

namespace lint {

/// The same results without the words of the contract, so that no report can show any: each
/// character but white space is another of the same length, and what messages quote is "[…]".
/// Rules, verdicts, the numbers of clauses and all places stay as they are; traces and fixes, which
/// are made of the contract's words, are left out.
Checked redacted(const Checked& checked);

}  // namespace lint
