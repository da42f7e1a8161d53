// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lint/check/checker.h"
#include "lint/report/html_outline.h"
#include "lint/report/place.h"
#include "lint/report/reporter.h"

namespace lint {

/// One contract as the parts of a page see it; all references must outlive it.
struct HtmlContract {
  const Checked& checked;
  const std::string& id;
  const Places& places;
  const HtmlOutline& outline;
  const ReportStyle& style;
};

/// "8.2 Reports, paragraph 76", linked to the outline.
std::string html_place(const HtmlContract& contract, const Evidence& evidence);

/// The quoted paragraph of a place, its words highlighted.
std::string html_quote(const HtmlContract& contract, const Evidence& evidence, Look look);

/// A verdict with its elements, the words that each rests on, the paragraphs that hold them, and
/// what comes near.
std::string html_requirement(const HtmlContract& contract, const Requirement& requirement);

/// Why a finding does not count.
std::string html_suppression(const Suppression& suppression);

}  // namespace lint
