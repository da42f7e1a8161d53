// SPDX-License-Identifier: MIT
#include "lint/lsp/message.h"

#include <utility>

namespace lint {
namespace {

Message malformed(ErrorCode code, std::string what, Json id = nullptr) {
  return {.kind = Message::Kind::Malformed,
          .id = std::move(id),
          .error = {.code = code, .message = std::move(what)}};
}

}  // namespace

Message read_message(std::string_view content) {
  auto json = parse_json(content);
  if (!json)
    return malformed(ErrorCode::ParseError, "the message is not JSON");
  if (!json->is_object() || text_at(*json, {"jsonrpc"}) != "2.0")
    return malformed(ErrorCode::InvalidRequest, "the message is not a JSON-RPC 2.0 object");
  Message message;
  message.id = member(*json, {"id"});
  const bool has_id = message.id.is_string() || message.id.is_number_integer();
  message.method = text_at(*json, {"method"});
  if (message.method.empty()) {
    if (!has_id || (!json->contains("result") && !json->contains("error")))
      return malformed(ErrorCode::InvalidRequest, "the message has no method", message.id);
    message.kind = Message::Kind::Response;
    message.params = member(*json, {"result"});
    return message;
  }
  if (json->contains("id") && !has_id)
    return malformed(ErrorCode::InvalidRequest, "the id is neither a number nor a string");
  message.kind = has_id ? Message::Kind::Request : Message::Kind::Notification;
  message.params = std::move((*json)["params"]);
  return message;
}

Json response(const Json& id, const Answer& answer) {
  Json json = {{"jsonrpc", "2.0"}, {"id", id}};
  if (answer) {
    json["result"] = *answer;
  } else {
    json["error"] = {{"code", static_cast<int>(answer.error().code)},
                     {"message", answer.error().message}};
  }
  return json;
}

Json notification(std::string_view method, Json params) {
  return {{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}};
}

Json request(const Json& id, std::string_view method, Json params) {
  return {{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", std::move(params)}};
}

}  // namespace lint
