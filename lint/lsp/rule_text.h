// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lint/lsp/json.h"
#include "lint/rule/rule_set.h"
#include "lint/text/line_map.h"
#include "lint/text/result.h"

namespace lint {

/// A rule or a vocabulary that somebody writes.
struct RuleText {
  std::string path = {};  ///< absolute
  std::string text = {};
  LineMap::Unit unit = LineMap::Unit::Utf16;
};

/// Whether the text is that of a rule, or the path that of a vocabulary.
bool is_rule_text(const std::string& path, const std::string& text);

/// What is wrong with it, read with the built-in rules and the others of its folder of rules.
std::vector<Error> faults_of(const RuleText& rule);

/// What the key or the concept at a position means: a Hover, or null.
Json rule_hover(const RuleText& rule, const Json& position);

/// The keys and concepts that can stand at a position: CompletionItem[].
Json rule_completions(const RuleText& rule, const Json& position);

}  // namespace lint
