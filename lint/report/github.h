// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/report/reporter.h"

namespace lint {

/// Workflow commands that GitHub shows as annotations, the most severe first, then in the order of
/// the results. GitHub takes ten errors, ten warnings and ten notices from a step ("Workflow
/// commands", "Limits for annotations"); what is more is counted in one last line of the log.
/// The program writes a job summary, too. Paragraphs of a DOCX are no lines of a file, so they stand in the message.
std::string write_github(const std::vector<Checked>& results, const ReportStyle& style);

}  // namespace lint
