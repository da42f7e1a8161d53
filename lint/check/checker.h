// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "lint/check/verdict.h"
#include "lint/clause/clause.h"
#include "lint/text/result.h"

namespace lint {

/// What is known of one input: its tree and verdicts, or why it could not be read.
struct Checked {
  std::string path = {};
  std::shared_ptr<const ClauseTree> tree = {};  ///< null when it could not be read
  std::vector<Requirement> requirements = {};   ///< in the order of the rule ids
  std::vector<Finding> findings = {};           ///< by place, then rule
  std::vector<Error> errors = {};               ///< why it could not be read; empty when it was
};

}  // namespace lint
