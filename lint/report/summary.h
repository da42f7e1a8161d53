// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/report/reporter.h"

namespace lint {

/// The rules that gave a verdict on any of the contracts, by id.
std::vector<std::string> rules_of(const std::vector<Checked>& results);

/// Null when the rule gave none on this contract.
const Requirement* find_requirement(const Checked& result, const std::string& rule);

/// The rules that some contract fails, by id.
std::vector<const Rule*> failed_rules(const std::vector<Checked>& results, const RuleSet& rules);

/// "2 errors, 1 warning, 1 waived"; "no findings".
std::string count_findings(const Checked& result);

/// "3 contracts: 2 errors, 1 warning; 1 input could not be read".
std::string totals(const std::vector<Checked>& results);

/// A table of contracts by requirements, and a line that counts the findings. Where the names of
/// the rules do not fit into the width, numbers stand for them and letters for the verdicts.
std::string write_summary(const std::vector<Checked>& results, const ReportStyle& style);

}  // namespace lint
