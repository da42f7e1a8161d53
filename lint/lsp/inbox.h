// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>

#include "lint/lsp/channel.h"
#include "lint/lsp/message.h"

namespace lint {

/// The client's messages in their order, read on a thread of its own, so that it is known while one
/// is worked on that it was cancelled or that more have come. The thread ends with the `exit`
/// notification or the end of the stream, and is waited for by the destructor. All calls but the
/// constructor and the destructor are for one thread.
class Inbox {
 public:
  explicit Inbox(Channel& channel);
  ~Inbox();
  Inbox(const Inbox&) = delete;
  Inbox& operator=(const Inbox&) = delete;

  /// Waits for the next message; nothing when no more will come.
  std::optional<Message> next();
  bool is_empty();

  /// Whether the client cancelled the request, or changed a text since `next` returned it.
  bool is_cancelled(const Json& id);
  bool has_change();
  /// Forgets a request that is answered.
  void forget(const Json& id);

 private:
  void read(Channel& channel);

  std::mutex mutex_;
  std::condition_variable arrived_;
  std::deque<Message> messages_;
  Json current_;                     ///< the id of the request that `next` returned last
  std::set<std::string> cancelled_;  ///< ids as JSON, of requests that are not answered
  size_t changes_ = 0;               ///< among `messages_`
  bool ended_ = false;
  std::thread reader_;
};

}  // namespace lint
