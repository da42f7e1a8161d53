// SPDX-License-Identifier: MIT
#include "lint/fact/word_table.h"

#include <doctest/doctest.h>

#include <string>

using namespace lint;

TEST_CASE("a word table knows the words that it was given, and no others") {
  WordTable table;
  CHECK(table.find("report") == 0);
  table.add("report", 7);
  table.add("reports", 8);
  table.add("certification authority", 9);
  CHECK(table.find("report") == 7);
  CHECK(table.find("reports") == 8);
  CHECK(table.find("certification authority") == 9);
  CHECK(table.find("repor") == 0);
  CHECK(table.find("") == 0);
  CHECK(table.size() == 3);
}

TEST_CASE("a word table keeps its words as it grows") {
  WordTable table;
  for (uint32_t i = 1; i <= 5000; ++i) table.add("word" + std::to_string(i), i);
  bool finds_all = true;
  for (uint32_t i = 1; i <= 5000; ++i)
    finds_all = finds_all && table.find("word" + std::to_string(i)) == i;
  CHECK(finds_all);
  CHECK(table.find("word5001") == 0);
}
