// SPDX-License-Identifier: MIT
#include "lint/lsp/requests.h"

#include <memory>
#include <string>
#include <utility>

#include "lint/edit/fingerprint.h"
#include "lint/lsp/annotation.h"
#include "lint/lsp/code_action.h"
#include "lint/lsp/completion.h"
#include "lint/lsp/contract_view.h"
#include "lint/lsp/highlighting.h"
#include "lint/lsp/hover.h"
#include "lint/lsp/navigation.h"
#include "lint/lsp/rule_text.h"
#include "lint/lsp/symbols.h"

namespace lint {
namespace {

using AtPlace = Json (*)(const Analysis& analysis, uint32_t offset);
using OfContract = Json (*)(const Analysis& analysis);

std::shared_ptr<const Analysis> contract_of(Session& session, const Json& params) {
  auto analysis = session.analysis(text_at(params, {"textDocument", "uri"}));
  return analysis && analysis->is_contract() ? analysis : nullptr;
}

/// A request about a place in a contract; null for other texts and places.
template <AtPlace feature>
Answer at_place(Session& session, const Json& params, const Stop&) {
  const auto analysis = contract_of(session, params);
  if (!analysis)
    return Json(nullptr);
  const auto offset = analysis->offset(member(params, {"position"}));
  return offset ? feature(*analysis, *offset) : Json(nullptr);
}

/// A request about a whole contract.
template <OfContract feature>
Answer of_contract(Session& session, const Json& params, const Stop&) {
  const auto analysis = contract_of(session, params);
  return analysis ? feature(*analysis) : Json(nullptr);
}

/// A request about the lines that a client shows.
using InRange = Json (*)(const Analysis& analysis, const Json& range);
template <InRange feature>
Answer in_range(Session& session, const Json& params, const Stop&) {
  const auto analysis = contract_of(session, params);
  return analysis ? feature(*analysis, member(params, {"range"})) : Json(nullptr);
}

Answer hover(Session& session, const Json& params, const Stop& stop) {
  if (const auto rule = session.rule(text_at(params, {"textDocument", "uri"})))
    return rule_hover(*rule, member(params, {"position"}));
  return at_place<hover_at>(session, params, stop);
}

Answer complete(Session& session, const Json& params, const Stop&) {
  const Json& position = member(params, {"position"});
  if (const auto rule = session.rule(text_at(params, {"textDocument", "uri"})))
    return rule_completions(*rule, position);
  const auto analysis = contract_of(session, params);
  return analysis ? completions_at(*analysis, position) : Json(nullptr);
}

Answer document_symbols(Session& session, const Json& params, const Stop&) {
  const auto analysis = contract_of(session, params);
  if (!analysis)
    return Json::array();
  return session.client().nests_symbols ? symbols_of(*analysis) : flat_symbols_of(*analysis);
}

Answer workspace_symbols(Session& session, const Json& params, const Stop&) {
  Json symbols = Json::array();
  for (const auto& analysis : session.known())
    add_matching_symbols(*analysis, text_at(params, {"query"}), symbols);
  return symbols;
}

Answer references(Session& session, const Json& params, const Stop&) {
  const auto analysis = contract_of(session, params);
  const auto offset = analysis ? analysis->offset(member(params, {"position"})) : std::nullopt;
  if (!offset)
    return Json(nullptr);
  return references_at(*analysis, *offset, is_set(params, {"context", "includeDeclaration"}));
}

Answer rename(Session& session, const Json& params, const Stop&) {
  const auto analysis = contract_of(session, params);
  const auto offset = analysis ? analysis->offset(member(params, {"position"})) : std::nullopt;
  if (!offset)
    return refuse(ErrorCode::RequestFailed, "there is no defined term here");
  Answer edits = rename_at(*analysis, *offset, text_at(params, {"newName"}));
  if (!edits)
    return edits;
  return Json{{"changes", {{analysis->uri(), std::move(*edits)}}}};
}

Answer show_contract(Session& session, const Json& params, const Stop&) {
  const auto analysis = session.analysis(text_at(params, {"textDocument", "uri"}));
  return analysis ? contract_view(*analysis) : Json(nullptr);
}

/// The text that positions in a contract count in: of a DOCX, a paragraph a line.
Answer show_text(Session& session, const Json& params, const Stop&) {
  const auto analysis = session.analysis(text_at(params, {"textDocument", "uri"}));
  return analysis ? Json{{"text", analysis->text()}} : Json(nullptr);
}

Answer rule_page(Session& session, const Json& params, const Stop&) {
  const std::string id = text_at(params, {"rule"});
  const Rule* const rule = session.checker_for(text_at(params, {"uri"})).rules().find(id);
  if (rule == nullptr)
    return refuse(ErrorCode::RequestFailed, "there is no rule `" + id + "`");
  return Json{
      {"text", rule->page.empty() ? "# " + rule->id + "\n\n" + rule->title + "\n" : rule->page}};
}

Answer execute(Session& session, const Json& params, const Stop&) {
  const std::string command = text_at(params, {"command"});
  if (command != "clauselint.lintWorkspace")
    return refuse(ErrorCode::InvalidParams, "there is no command `" + command + "`");
  session.show_workspace();
  return Json{{"contracts", session.shown_uris().size()}};
}

/// A report with `items`, or that they are those of before.
Json diagnostic_report(Json items, const std::string& previous) {
  const std::string id = std::to_string(fingerprint(write_json(items)));
  if (id == previous)
    return {{"kind", "unchanged"}, {"resultId", id}};
  return {{"kind", "full"}, {"resultId", id}, {"items", std::move(items)}};
}

Answer document_diagnostics(Session& session, const Json& params, const Stop&) {
  return diagnostic_report(session.diagnostics(text_at(params, {"textDocument", "uri"})),
                           text_at(params, {"previousResultId"}));
}

Answer workspace_diagnostics(Session& session, const Json& params, const Stop& stop) {
  std::map<std::string, std::string> previous;
  for (const Json& each : member(params, {"previousResultIds"}))
    previous[text_at(each, {"uri"})] = text_at(each, {"value"});
  Json items = Json::array();
  for (const std::string& uri : session.shown_uris()) {
    if (stop())
      return refuse(ErrorCode::ContentModified, "a text changed");
    Json report = diagnostic_report(session.diagnostics(uri), previous[uri]);
    report["uri"] = uri;
    const auto version = session.version(uri);
    report["version"] = version ? Json(*version) : Json(nullptr);
    previous.erase(uri);
    items.push_back(std::move(report));
  }
  for (const auto& [uri, id] : previous) {
    Json report = diagnostic_report(Json::array(), id);
    report["uri"] = uri;
    report["version"] = nullptr;
    items.push_back(std::move(report));
  }
  return Json{{"items", std::move(items)}};
}

Answer code_actions(Session& session, const Json& params, const Stop& stop) {
  const auto analysis = contract_of(session, params);
  if (!analysis)
    return Json::array();
  return code_actions_of(*analysis, session.version(analysis->uri()),
                         session.client().has_document_changes, params, stop);
}

}  // namespace

const std::map<std::string_view, RequestHandler>& request_handlers() {
  static const std::map<std::string_view, RequestHandler> kHandlers = {
      {"clauselint/contract", show_contract},
      {"clauselint/rulePage", rule_page},
      {"clauselint/text", show_text},
      {"textDocument/codeAction", code_actions},
      {"textDocument/codeLens", of_contract<lenses_of>},
      {"textDocument/completion", complete},
      {"textDocument/definition", at_place<definition_at>},
      {"textDocument/diagnostic", document_diagnostics},
      {"textDocument/documentHighlight", at_place<highlights_at>},
      {"textDocument/documentLink", of_contract<links_of>},
      {"textDocument/documentSymbol", document_symbols},
      {"textDocument/foldingRange", of_contract<foldings_of>},
      {"textDocument/hover", hover},
      {"textDocument/inlayHint", in_range<hints_in>},
      {"textDocument/prepareRename", at_place<renamable_at>},
      {"textDocument/references", references},
      {"textDocument/rename", rename},
      {"textDocument/semanticTokens/full", in_range<tokens_of>},
      {"textDocument/semanticTokens/range", in_range<tokens_of>},
      {"workspace/diagnostic", workspace_diagnostics},
      {"workspace/executeCommand", execute},
      {"workspace/symbol", workspace_symbols},
  };
  return kHandlers;
}

Json server_capabilities(const Client& client) {
  Json all = {
      {"positionEncoding", client.encoding},
      {"textDocumentSync", {{"openClose", true}, {"change", 2}}},
      {"hoverProvider", true},
      {"completionProvider", {{"triggerCharacters", {" ", ".", "("}}}},
      {"definitionProvider", true},
      {"referencesProvider", true},
      {"documentHighlightProvider", true},
      {"documentSymbolProvider", true},
      {"workspaceSymbolProvider", true},
      {"foldingRangeProvider", true},
      {"documentLinkProvider", Json::object()},
      {"renameProvider", {{"prepareProvider", true}}},
      {"inlayHintProvider", true},
      {"codeLensProvider", Json::object()},
      {"semanticTokensProvider", {{"legend", token_legend()}, {"range", true}, {"full", true}}},
      {"executeCommandProvider", {{"commands", Json::array({"clauselint.lintWorkspace"})}}},
      {"codeActionProvider", {{"codeActionKinds", {"quickfix", "source.fixAll.clauselint"}}}},
      {"workspace", {{"workspaceFolders", {{"supported", true}, {"changeNotifications", true}}}}}};
  if (client.pulls_diagnostics) {
    all["diagnosticProvider"] = {{"identifier", "clauselint"},
                                 {"interFileDependencies", false},
                                 {"workspaceDiagnostics", true}};
  }
  return all;
}

}  // namespace lint
