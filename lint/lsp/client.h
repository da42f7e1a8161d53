// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/lsp/diagnostics.h"
#include "lint/lsp/json.h"
#include "lint/text/line_map.h"

namespace lint {

/// What the client said in `initialize`.
struct Client {
  LineMap::Unit unit = LineMap::Unit::Utf16;
  std::string encoding = "utf-16";
  DiagnosticStyle diagnostics = {};
  bool pulls_diagnostics = false;
  bool refreshes_diagnostics = false;
  bool nests_symbols = false;
  bool has_document_changes = false;  ///< edits may name the version that they are for
  bool registers_watchers = false;
  std::vector<std::string> folders = {};  ///< paths of the workspace
  /// Names of files that are no contracts, with `*` for any characters.
  std::vector<std::string> passed_over = {
      "README*",  "CHANGELOG*", "CONTRIBUTING*",     "CODE_OF_CONDUCT*", "LICENSE*",
      "LICENCE*", "SECURITY*",  "requirements*.txt", "CMakeLists.txt"};
};

/// The client of the parameters of `initialize`. Of the encodings that it offers the first is taken
/// that is known: utf-8, utf-16 or utf-32.
Client read_client(const Json& params);

/// The folders of a `WorkspaceFolder[]`, as paths.
std::vector<std::string> read_folders(const Json& folders);

}  // namespace lint
