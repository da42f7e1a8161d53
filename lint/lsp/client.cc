// SPDX-License-Identifier: MIT
#include "lint/lsp/client.h"

#include <algorithm>

#include "lint/lsp/uri.h"

namespace lint {
namespace {

void choose_encoding(const Json& offered, Client& client) {
  if (!offered.is_array())
    return;
  for (const Json& name : offered) {
    if (name == "utf-8")
      client.unit = LineMap::Unit::Byte;
    else if (name == "utf-16")
      client.unit = LineMap::Unit::Utf16;
    else if (name == "utf-32")
      client.unit = LineMap::Unit::CodePoint;
    else
      continue;
    client.encoding = name.get<std::string>();
    return;
  }
}

}  // namespace

std::vector<std::string> read_folders(const Json& folders) {
  std::vector<std::string> paths;
  if (!folders.is_array())
    return paths;
  for (const Json& folder : folders) {
    if (const auto path = path_of_uri(text_at(folder, {"uri"})))
      paths.push_back(*path);
  }
  return paths;
}

Client read_client(const Json& params) {
  Client client;
  const Json& abilities = member(params, {"capabilities"});
  choose_encoding(member(abilities, {"general", "positionEncodings"}), client);
  const Json& text = member(abilities, {"textDocument"});
  const Json& published = member(text, {"publishDiagnostics"});
  const Json& pulled = member(text, {"diagnostic"});
  client.pulls_diagnostics = pulled.is_object();
  client.refreshes_diagnostics = is_set(abilities, {"workspace", "diagnostics", "refreshSupport"});
  // Clients that pull may state what they show with either.
  client.diagnostics.has_related =
      is_set(published, {"relatedInformation"}) || is_set(pulled, {"relatedInformation"});
  client.diagnostics.has_link =
      is_set(published, {"codeDescriptionSupport"}) || is_set(pulled, {"codeDescriptionSupport"});
  client.diagnostics.has_tags =
      member(published, {"tagSupport"}).is_object() || member(pulled, {"tagSupport"}).is_object();
  client.nests_symbols = is_set(text, {"documentSymbol", "hierarchicalDocumentSymbolSupport"});
  client.has_document_changes =
      is_set(abilities, {"workspace", "workspaceEdit", "documentChanges"});
  client.registers_watchers =
      is_set(abilities, {"workspace", "didChangeWatchedFiles", "dynamicRegistration"});
  client.folders = read_folders(member(params, {"workspaceFolders"}));
  if (client.folders.empty()) {
    if (const auto root = path_of_uri(text_at(params, {"rootUri"})))
      client.folders.push_back(*root);
  }
  const Json& options = member(params, {"initializationOptions"});
  client.diagnostics.pages = text_at(options, {"rulePages"});
  const Json& passed_over = member(options, {"passedOver"});
  if (passed_over.is_array()) {
    client.passed_over.clear();
    for (const Json& name : passed_over) {
      if (name.is_string())
        client.passed_over.push_back(name.get<std::string>());
    }
  }
  return client;
}

}  // namespace lint
