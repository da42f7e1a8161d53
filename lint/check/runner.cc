// SPDX-License-Identifier: MIT
#include "lint/check/runner.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>

namespace lint {

std::vector<Checked> run(const std::vector<std::string>& paths, unsigned threads,
                         const std::function<Checked(const std::string& path)>& check) {
  std::vector<Checked> results(paths.size());
  std::atomic<size_t> next = 0;
  const auto work = [&] {
    for (size_t index = 0; (index = next.fetch_add(1)) < paths.size();)
      results[index] = check(paths[index]);
  };
  if (threads == 0)
    threads = std::max(1U, std::thread::hardware_concurrency());
  // The calling thread works too, so that one file or one thread starts none.
  const size_t others = std::min<size_t>(threads, std::max<size_t>(paths.size(), 1)) - 1;
  {
    std::vector<std::jthread> workers;
    workers.reserve(others);
    for (size_t worker = 0; worker < others; ++worker) workers.emplace_back(work);
    work();
  }
  return results;
}

}  // namespace lint
