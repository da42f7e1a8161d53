// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <mutex>

namespace lint {

/// One line on standard error that says how far long work has come; nothing when standard error is
/// no terminal or the contracts are few. The line is gone when this is destroyed. Thread-safe.
class Progress {
 public:
  explicit Progress(size_t total);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();

  /// One more is done.
  void advance();

 private:
  std::mutex mutex_;
  size_t total_;
  size_t done_ = 0;
  bool is_shown_;
  std::chrono::steady_clock::time_point next_ = {};  ///< when the line may change again
};

}  // namespace lint
