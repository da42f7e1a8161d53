// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <optional>
#include <string>

namespace lint {

/// Messages with the header of the Language Server Protocol 3.17 ("Base Protocol") on two streams,
/// which must outlive the channel. One thread reads, one writes.
class Channel {
 public:
  Channel(std::FILE* in, std::FILE* out) : in_(in), out_(out) {}

  /// Waits for the next message and returns its content. Nothing at the end of the stream or when
  /// what comes is no message; then there is no way to find the next.
  std::optional<std::string> read();
  void write(const std::string& content);

 private:
  std::FILE* in_;
  std::FILE* out_;
};

}  // namespace lint
