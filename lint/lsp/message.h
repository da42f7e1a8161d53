// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "lint/lsp/json.h"
#include "lint/text/result.h"

namespace lint {

/// The codes of JSON-RPC 2.0 (5.1) and of LSP 3.17 ("ErrorCodes").
enum class ErrorCode : int {
  ParseError = -32700,
  InvalidRequest = -32600,
  MethodNotFound = -32601,
  InvalidParams = -32602,
  ServerNotInitialized = -32002,
  RequestFailed = -32803,
  ContentModified = -32801,
  RequestCancelled = -32800,
};

struct ResponseError {
  ErrorCode code = ErrorCode::RequestFailed;
  std::string message = {};
};

/// What a request is answered with.
using Answer = tl::expected<Json, ResponseError>;

inline tl::unexpected<ResponseError> refuse(ErrorCode code, std::string message) {
  return tl::unexpected<ResponseError>(ResponseError{code, std::move(message)});
}

/// A message from the client.
struct Message {
  enum class Kind : uint8_t { Request, Notification, Response, Malformed };
  Kind kind = Kind::Malformed;
  Json id = {};             ///< Request and Response; as far as known for Malformed
  std::string method = {};  ///< Request and Notification
  Json params = {};         ///< Request and Notification; the result of a Response
  /// Malformed: what the client is told.
  ResponseError error = {};
};

Message read_message(std::string_view content);

Json response(const Json& id, const Answer& answer);
Json notification(std::string_view method, Json params);
Json request(const Json& id, std::string_view method, Json params);

}  // namespace lint
