// SPDX-License-Identifier: MIT
#include "lint/fact/edge_table.h"

#include <doctest/doctest.h>

#include <vector>

using namespace lint;

namespace {

std::vector<uint32_t> reached(const EdgeTable& table, uint32_t node, uint32_t word) {
  std::vector<uint32_t> nodes;
  table.visit(node, word, [&](uint32_t to) { nodes.push_back(to); });
  return nodes;
}

}  // namespace

TEST_CASE("an edge leads from its node by its word only") {
  EdgeTable table;
  CHECK(reached(table, 0, 0).empty());
  table.add(0, 7, 1);
  table.add(7, 0, 2);
  table.add(0, 7, 3);
  CHECK(reached(table, 0, 7) == std::vector<uint32_t>{3, 1});
  CHECK(reached(table, 7, 0) == std::vector<uint32_t>{2});
  CHECK(reached(table, 0, 8).empty());
}

TEST_CASE("edges stay where they are when there are many") {
  EdgeTable table;
  for (uint32_t i = 0; i < 20000; ++i) table.add(i % 300, i / 300, i);
  table.add(5, UINT32_MAX, 1);
  bool all = true;
  for (uint32_t i = 0; i < 20000; ++i)
    all = all && reached(table, i % 300, i / 300) == std::vector<uint32_t>{i};
  CHECK(all);
  CHECK(reached(table, 5, UINT32_MAX) == std::vector<uint32_t>{1});
  CHECK(reached(table, 300, 0).empty());
}
