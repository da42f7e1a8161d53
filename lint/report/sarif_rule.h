// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lint/rule/rule.h"

namespace lint {

/// "AnnualDelivery" for "annual-delivery".
std::string pascal_case(const std::string& id);

/// "Undefined term" for "undefined-term".
std::string words_of(const std::string& id);

/// A rule's page for readers of results: its Markdown, examples without the marks and expectations
/// of tests, and the same as plain text. Empty without a page.
struct RuleHelp {
  std::string markdown = {};
  std::string text = {};
};
RuleHelp help_of(const Rule& rule);

}  // namespace lint
