// SPDX-License-Identifier: MIT
#include "lint/check/runner.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace lint {

std::vector<Checked> run(size_t count, unsigned threads,
                         const std::function<Checked(size_t index)>& check) {
  std::vector<Checked> results(count);
  std::atomic<size_t> next = 0;
  const auto work = [&] {
    for (size_t index = 0; (index = next.fetch_add(1)) < count;) results[index] = check(index);
  };
  if (threads == 0)
    threads = std::max(1U, std::thread::hardware_concurrency());
  // The calling thread works too, so that one file or one thread starts none.
  const size_t others = std::min<size_t>(threads, std::max<size_t>(count, 1)) - 1;
  std::vector<std::jthread> workers;
  workers.reserve(others);
  for (size_t worker = 0; worker < others; ++worker) workers.emplace_back(work);
  work();
  workers.clear();  // joins: all results are in
  return results;
}

}  // namespace lint
