// SPDX-License-Identifier: MIT
#include "lint/text/suggestion.h"

#include <doctest/doctest.h>

#include <string>

using lint::suggestion;

TEST_CASE("a word with a typing error suggests the word that was meant") {
  CHECK(suggestion("--formt", {"--format", "--output"}) == "--format");
  CHECK(suggestion("severty", {"severity", "title"}) == "severity");
  CHECK(suggestion("widht", {"with", "width"}) == "width");
}

TEST_CASE("a word that is near to nothing suggests nothing") {
  CHECK_FALSE(suggestion("--banana", {"--format", "--output"}));
  CHECK_FALSE(suggestion("ab", {"xy"}));
  CHECK_FALSE(suggestion(std::string(1000, 'a'), {"a"}));
}

TEST_CASE("of words that are equally near the first is suggested") {
  CHECK(suggestion("cat", {"bat", "hat"}) == "bat");
}
