// SPDX-License-Identifier: MIT
#include "lint/check/runner.h"

#include <doctest/doctest.h>

#include <atomic>
#include <string>
#include <vector>

using lint::Checked;
using lint::run;

namespace {

std::vector<std::string> names(size_t count) {
  std::vector<std::string> names;
  for (size_t index = 0; index < count; ++index)
    names.push_back("contract " + std::to_string(index));
  return names;
}

}  // namespace

TEST_CASE("results stand in the order of the paths for any number of threads") {
  const std::vector<std::string> paths = names(200);
  for (const unsigned threads : {0U, 1U, 2U, 8U, 300U}) {
    CAPTURE(threads);
    const auto results =
        run(paths, threads, [](const std::string& path) { return Checked{.path = path}; });
    REQUIRE(results.size() == paths.size());
    for (size_t index = 0; index < paths.size(); ++index)
      CHECK(results[index].path == paths[index]);
  }
}

TEST_CASE("each path is checked once") {
  std::atomic<int> calls = 0;
  run(names(50), 4, [&](const std::string& path) {
    ++calls;
    return Checked{.path = path};
  });
  CHECK(calls == 50);
}

TEST_CASE("no path gives no result") {
  CHECK(run({}, 4, [](const std::string&) { return Checked{}; }).empty());
}
