// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lint/comparison/comparison.h"
#include "lint/report/reporter.h"

namespace lint {

/// Two versions of a contract and what a comparison made of them. Keeps references.
struct ComparedVersions {
  const Checked& before;
  const Checked& after;
  const Comparison& comparison;
};

/// For a terminal, as `style` says: requirement by requirement what changed, and which clause's
/// change did it, with both wordings. `[-` and `-]` stand around words that are gone, `{+` and `+}`
/// around words that are new.
std::string write_comparison_text(const ComparedVersions& versions, const ReportStyle& style);

/// As comparison.schema.json describes it.
std::string write_comparison_json(const ComparedVersions& versions);

/// A page as `html_page` writes it, with both wordings side by side.
std::string write_comparison_html(const ComparedVersions& versions);

}  // namespace lint
