// SPDX-License-Identifier: MIT
#include "lint/lsp/inbox.h"

#include <algorithm>
#include <utility>

namespace lint {
namespace {

bool is_change(const Message& message) {
  return message.method == "textDocument/didChange";
}

}  // namespace

Inbox::Inbox(Channel& channel) : reader_([this, &channel] { read(channel); }) {}

Inbox::~Inbox() {
  reader_.join();
}

void Inbox::read(Channel& channel) {
  bool ended = false;
  while (!ended) {
    auto content = channel.read();
    std::optional<Message> message;
    if (content)
      message = read_message(*content);
    ended = !message || message->method == "exit";
    const std::lock_guard lock(mutex_);
    if (message && message->method == "$/cancelRequest") {
      const Json& id = member(message->params, {"id"});
      const bool is_open =
          id == current_ ||
          std::any_of(messages_.begin(), messages_.end(), [&](const Message& other) {
            return other.kind == Message::Kind::Request && other.id == id;
          });
      if (is_open)
        cancelled_.insert(write_json(id));
      continue;
    }
    if (message) {
      changes_ += is_change(*message) ? 1U : 0U;
      messages_.push_back(std::move(*message));
    }
    ended_ = ended;
    arrived_.notify_one();
  }
}

std::optional<Message> Inbox::next() {
  std::unique_lock lock(mutex_);
  arrived_.wait(lock, [this] { return !messages_.empty() || ended_; });
  if (messages_.empty())
    return std::nullopt;
  Message message = std::move(messages_.front());
  messages_.pop_front();
  changes_ -= is_change(message) ? 1U : 0U;
  current_ = message.kind == Message::Kind::Request ? message.id : Json();
  return message;
}

bool Inbox::is_empty() {
  const std::lock_guard lock(mutex_);
  return messages_.empty();
}

bool Inbox::is_cancelled(const Json& id) {
  const std::lock_guard lock(mutex_);
  return !cancelled_.empty() && cancelled_.count(write_json(id)) > 0;
}

bool Inbox::has_change() {
  const std::lock_guard lock(mutex_);
  return changes_ > 0;
}

void Inbox::forget(const Json& id) {
  const std::lock_guard lock(mutex_);
  if (!cancelled_.empty())
    cancelled_.erase(write_json(id));
}

}  // namespace lint
