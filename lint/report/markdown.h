// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/report/reporter.h"

namespace lint {

/// GitHub Flavored Markdown for a pull request or a mail: a table of verdicts, then what each
/// failure lacks, with the clause and the words, folded. Where the whole would be longer than a
/// comment on GitHub may be (65,536 characters), details at the end are left out and counted.
std::string write_markdown(const std::vector<Checked>& results, const RuleSet& rules,
                           const ReportStyle& style);

/// The same for the summary of a job on GitHub, which may have 1 MiB.
std::string write_job_summary(const std::vector<Checked>& results, const RuleSet& rules);

}  // namespace lint
