// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/lsp/analysis.h"
#include "lint/lsp/json.h"
#include "lint/text/result.h"

namespace lint {

/// How the client wants diagnostics (LSP 3.17, "PublishDiagnosticsClientCapabilities").
struct DiagnosticStyle {
  bool has_related = true;
  bool has_tags = true;
  bool has_link = true;
  /// What the URI of a rule's page begins with, to which "<pack>/<rule>.md" is added; empty when
  /// there are no pages to open.
  std::string pages = {};
};

/// The findings of a contract as an array of Diagnostic, by place; why it could not be read when it
/// could not. A text without any words has none.
Json diagnostics_of(const Analysis& analysis, const DiagnosticStyle& style);
/// What is wrong with a file of rules or of a project, at the word that each error names: `text` is
/// the file's, empty where it is not open.
Json diagnostics_of(const std::vector<Error>& errors, std::string_view text = {},
                    LineMap::Unit unit = LineMap::Unit::Utf16);

}  // namespace lint
