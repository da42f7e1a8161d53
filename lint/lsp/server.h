// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "lint/lsp/channel.h"
#include "lint/lsp/inbox.h"
#include "lint/lsp/message.h"
#include "lint/lsp/session.h"

namespace lint {

/// A language server for contracts (LSP 3.17).
class Server {
 public:
  /// `rule_folders` hold further rules for every contract. The channel must outlive the server.
  /// `today` gives the day on which waivers are judged, "2026-01-31".
  Server(Channel& channel, std::vector<std::string> rule_folders,
         std::function<std::string()> today)
      : channel_(channel),
        inbox_(channel),
        rule_folders_(std::move(rule_folders)),
        today_(std::move(today)) {}

  /// Serves until the client says `exit` or hangs up. Whether it said `shutdown` before.
  bool run();

 private:
  enum class State { Created, Running, ShutDown };

  void answer(const Message& request);
  Answer answer_of(const Message& request);
  Answer initialize(const Json& params);
  void heed(const Message& notification);
  void watch_files();
  void publish(const std::string& uri);
  void publish_while_idle();
  void send(const Json& message) { channel_.write(write_json(message)); }

  Channel& channel_;
  Inbox inbox_;
  std::vector<std::string> rule_folders_;
  std::function<std::string()> today_;
  State state_ = State::Created;
  std::optional<Session> session_ = {};
  int next_id_ = 1;  ///< of our own requests
};

}  // namespace lint
