// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string_view>

#include "lint/lsp/client.h"
#include "lint/lsp/json.h"
#include "lint/lsp/message.h"
#include "lint/lsp/session.h"
#include "lint/lsp/stop.h"

namespace lint {

using RequestHandler = Answer (*)(Session& session, const Json& params, const Stop& stop);

/// By method, without the requests of the life cycle.
const std::map<std::string_view, RequestHandler>& request_handlers();

/// What the server tells the client of itself.
Json server_capabilities(const Client& client);

}  // namespace lint
