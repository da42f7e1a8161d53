// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>

#include "lint/document/reader.h"

using namespace lint;

namespace {

/// The comments, each with the words before which it stands.
std::string comments_of(std::string markdown) {
  const auto document = read_document(std::move(markdown), "contract.md");
  REQUIRE(document);
  std::string all;
  for (const Comment& comment : (*document)->comments()) {
    const std::string words = (*document)->text().substr(comment.anchor.begin);
    all += comment.text + " @ " + words.substr(0, words.find_first_of(" \n")) + '\n';
  }
  return all;
}

}  // namespace

TEST_CASE("a comment on lines of its own is attached to the words that follow") {
  CHECK(comments_of("First clause.\n\n<!-- why -->\n\nSecond clause.\n") == "why @ Second\n");
  CHECK(comments_of("First clause.\n<!-- why -->\n\nSecond clause.\n") == "why @ Second\n");
}

TEST_CASE("a comment behind words on the same line is attached to them") {
  CHECK(comments_of("# Heading <!-- why -->\n\nClause.\n") == "why @ Heading\n");
  CHECK(comments_of("First. <!-- why -->\n\nSecond.\n") == "why @ First.\n");
}

TEST_CASE("a comment may go on over several lines, and hides its words") {
  CHECK(comments_of("<!-- why\nand how -->\nClause.\n") == "why\nand how @ Clause.\n");
}

TEST_CASE("what looks like a comment in code is none") {
  CHECK(comments_of("Write `<!-- why -->` there.\n") == "");
}

TEST_CASE("a comment behind everything stands at the end") {
  CHECK(comments_of("Clause.\n\n<!-- why -->\n") == "why @ \n");
}
