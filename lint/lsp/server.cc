// SPDX-License-Identifier: MIT
#include "lint/lsp/server.h"

#include <map>
#include <string_view>
#include <utility>

#include "lint/lsp/requests.h"
#include "lint/report/version.h"

namespace lint {
namespace {

using Heeding = void (Session::*)(const Json& params);

const std::map<std::string_view, Heeding>& notifications() {
  static const std::map<std::string_view, Heeding> kNotifications = {
      {"textDocument/didOpen", &Session::open},
      {"textDocument/didChange", &Session::change},
      {"textDocument/didClose", &Session::close},
      {"workspace/didChangeWorkspaceFolders", &Session::change_folders},
      {"workspace/didChangeWatchedFiles", &Session::change_files},
  };
  return kNotifications;
}

}  // namespace

bool Server::run() {
  for (;;) {
    publish_while_idle();
    const auto message = inbox_.next();
    if (!message)
      return false;
    switch (message->kind) {
      case Message::Kind::Malformed:
        send(response(message->id, tl::unexpected(message->error)));
        break;
      case Message::Kind::Request:
        answer(*message);
        break;
      case Message::Kind::Notification:
        if (message->method == "exit")
          return state_ == State::ShutDown;
        heed(*message);
        break;
      case Message::Kind::Response:
        break;  // of registrations and refreshes: there is nothing to do
    }
  }
}

void Server::answer(const Message& request) {
  Answer answer = answer_of(request);
  const bool stands_anyway = request.method == "initialize" || request.method == "shutdown";
  if (!stands_anyway && inbox_.is_cancelled(request.id))
    answer = refuse(ErrorCode::RequestCancelled, "the request was cancelled");
  inbox_.forget(request.id);
  send(response(request.id, answer));
}

Answer Server::answer_of(const Message& request) {
  if (state_ == State::ShutDown)
    return refuse(ErrorCode::InvalidRequest, "the server is shut down");
  if (request.method == "initialize")
    return initialize(request.params);
  if (state_ == State::Created)
    return refuse(ErrorCode::ServerNotInitialized, "the first request must be `initialize`");
  if (request.method == "shutdown") {
    state_ = State::ShutDown;
    return Json(nullptr);
  }
  const auto handler = request_handlers().find(request.method);
  if (handler == request_handlers().end())
    return refuse(ErrorCode::MethodNotFound, "there is no method `" + request.method + "`");
  if (!request.params.is_object() && !request.params.is_null())
    return refuse(ErrorCode::InvalidParams, "the parameters are no object");
  if (inbox_.is_cancelled(request.id))
    return refuse(ErrorCode::RequestCancelled, "the request was cancelled");
  const Stop stop = [&] { return inbox_.is_cancelled(request.id) || inbox_.has_change(); };
  return handler->second(*session_, request.params, stop);
}

Answer Server::initialize(const Json& params) {
  if (state_ != State::Created)
    return refuse(ErrorCode::InvalidRequest, "the server is initialized already");
  if (!params.is_object())
    return refuse(ErrorCode::InvalidParams, "`initialize` needs parameters");
  state_ = State::Running;
  session_.emplace(read_client(params), rule_folders_, today_);
  return Json{{"capabilities", server_capabilities(session_->client())},
              {"serverInfo", {{"name", "clauselint"}, {"version", version()}}}};
}

void Server::heed(const Message& notification) {
  if (state_ != State::Running)
    return;
  if (notification.method == "initialized") {
    watch_files();
    session_->find_drafts();
    return;
  }
  const auto heeding = notifications().find(notification.method);
  if (heeding == notifications().end())
    return;
  (*session_.*heeding->second)(notification.params);
  const bool is_of_files = notification.method.starts_with("workspace/");
  if (is_of_files && session_->client().refreshes_diagnostics)
    send(request(next_id_++, "workspace/diagnostic/refresh", nullptr));
}

void Server::watch_files() {
  if (!session_->client().registers_watchers)
    return;
  Json watchers = Json::array();
  for (const char* const glob : {"**/*.docx", "**/*.yaml", "**/*.md", "**/*.txt"})
    watchers.push_back({{"globPattern", glob}});
  Json registration = {{"id", "files"},
                       {"method", "workspace/didChangeWatchedFiles"},
                       {"registerOptions", {{"watchers", std::move(watchers)}}}};
  send(request(next_id_++, "client/registerCapability",
               {{"registrations", Json::array({std::move(registration)})}}));
}

void Server::publish_while_idle() {
  if (state_ != State::Running)
    return;
  while (inbox_.is_empty()) {
    const auto uri = session_->take_stale();
    if (!uri)
      return;
    publish(*uri);
  }
}

void Server::publish(const std::string& uri) {
  if (session_->client().pulls_diagnostics && !session_->is_faulty(uri))
    return;
  Json params = {{"uri", uri}};
  if (const auto version = session_->version(uri))
    params["version"] = *version;
  params["diagnostics"] = session_->diagnostics(uri);
  send(notification("textDocument/publishDiagnostics", std::move(params)));
}

}  // namespace lint
