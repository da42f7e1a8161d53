// SPDX-License-Identifier: MIT
#include "lint/project/glob.h"

#include <doctest/doctest.h>

#include <string_view>

using lint::Glob;

namespace {

bool matches(std::string_view pattern, std::string_view path) {
  const auto glob = Glob::compile(pattern);
  REQUIRE(glob);
  return glob->matches(path);
}

}  // namespace

TEST_CASE("a pattern without a slash holds at any depth") {
  CHECK(matches("*.docx", "msa.docx"));
  CHECK(matches("*.docx", "deals/acme/msa.docx"));
  CHECK_FALSE(matches("*.docx", "msa.docx.md"));
}

TEST_CASE("a pattern with a slash holds from its folder") {
  CHECK(matches("deals/*.md", "deals/msa.md"));
  CHECK(matches("./deals/*.md", "deals/msa.md"));
  CHECK_FALSE(matches("deals/*.md", "old/deals/msa.md"));
  CHECK_FALSE(matches("deals/*.md", "deals/acme/msa.md"));
  CHECK(matches("/msa.md", "msa.md"));
  CHECK_FALSE(matches("/msa.md", "deals/msa.md"));
}

TEST_CASE("two stars stand for any folders, or none") {
  CHECK(matches("deals/**/msa.md", "deals/msa.md"));
  CHECK(matches("deals/**/msa.md", "deals/2026/acme/msa.md"));
  CHECK(matches("**/signed/**", "deals/signed/msa.md"));
  CHECK_FALSE(matches("deals/**/msa.md", "deals/amsa.md"));
}

TEST_CASE("the name of a folder holds for all that is in it") {
  CHECK(matches("archive", "archive/2024/msa.md"));
  CHECK(matches("archive/", "deals/archive/msa.md"));
  CHECK_FALSE(matches("archive", "archived/msa.md"));
}

TEST_CASE("a set stands for one of its characters") {
  CHECK(matches("v[0-9].md", "v2.md"));
  CHECK_FALSE(matches("v[!0-9].md", "v2.md"));
  CHECK(matches("v[!0-9].md", "vx.md"));
  CHECK(matches("[[]x]", "[x]"));
}

TEST_CASE("other characters stand for themselves") {
  CHECK(matches("a+b (1).md", "a+b (1).md"));
  CHECK_FALSE(matches("a.md", "aXmd"));
  CHECK(matches("Vertr\u00E4ge", "Vertr\u00E4ge/msa.md"));
}

TEST_CASE("a set without an end is no pattern") {
  CHECK_FALSE(Glob::compile("v[0-9.md"));
  CHECK_FALSE(Glob::compile("/"));
}
