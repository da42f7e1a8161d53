// SPDX-License-Identifier: MIT
#include "lint/cli/progress.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace lint {
namespace {

/// Fewer are done before anybody asks.
constexpr size_t kFewest = 10;
constexpr std::chrono::milliseconds kInterval(100);

bool is_capable_terminal() {
  const char* kind = std::getenv("TERM");
  return isatty(STDERR_FILENO) == 1 && kind != nullptr && std::string_view(kind) != "dumb";
}

}  // namespace

Progress::Progress(size_t total)
    : total_(total), is_shown_(total >= kFewest && is_capable_terminal()) {}

Progress::~Progress() {
  if (is_shown_ && done_ > 0)
    std::fputs("\r\x1b[K", stderr);
}

void Progress::advance() {
  if (!is_shown_)
    return;
  const std::lock_guard lock(mutex_);
  ++done_;
  const auto now = std::chrono::steady_clock::now();
  if (now < next_)
    return;
  next_ = now + kInterval;
  std::fprintf(stderr, "\r%zu of %zu contracts", done_, total_);
  std::fflush(stderr);
}

}  // namespace lint
