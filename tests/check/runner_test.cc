// SPDX-License-Identifier: MIT
#include "lint/check/runner.h"

#include <doctest/doctest.h>

#include <atomic>
#include <string>

using lint::Checked;
using lint::run;

TEST_CASE("results stand in the order of the inputs for any number of threads") {
  for (const unsigned threads : {0U, 1U, 2U, 8U, 300U}) {
    CAPTURE(threads);
    const auto results =
        run(200, threads, [](size_t index) { return Checked{.path = std::to_string(index)}; });
    REQUIRE(results.size() == 200);
    for (size_t index = 0; index < results.size(); ++index)
      CHECK(results[index].path == std::to_string(index));
  }
}

TEST_CASE("each input is checked once") {
  std::atomic<int> calls = 0;
  run(50, 4, [&](size_t) {
    ++calls;
    return Checked{};
  });
  CHECK(calls == 50);
}

TEST_CASE("no input gives no result") {
  CHECK(run(0, 4, [](size_t) { return Checked{}; }).empty());
}
