// SPDX-License-Identifier: MIT
#include "lint/lsp/uri.h"

#include <doctest/doctest.h>

using namespace lint;

TEST_CASE("a path survives its URI") {
  const std::string path = "/contracts/contract ü & 100%.md";
  CHECK(uri_of_path(path) == "file:///contracts/contract%20%C3%BC%20%26%20100%25.md");
  CHECK(path_of_uri(uri_of_path(path)) == path);
}

TEST_CASE("another scheme or machine has no path") {
  CHECK_FALSE(path_of_uri("untitled:Untitled-1"));
  CHECK_FALSE(path_of_uri("file://server/share/a.md"));
  CHECK(path_of_uri("file://localhost/a.md") == "/a.md");
}

TEST_CASE("the name is the last part of the path") {
  CHECK(name_of_uri("file:///m/contract%20%C3%BC.md?x#y") == "contract ü.md");
  CHECK(name_of_uri("untitled:Untitled-1") == "Untitled-1");
}
