// SPDX-License-Identifier: MIT
#include "lint/comparison/wording_change.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

using namespace lint;

namespace {

std::string marked(std::string text, const std::vector<Span>& spans) {
  for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
    text.insert(span->end, "]");
    text.insert(span->begin, "[");
  }
  return text;
}

std::pair<std::string, std::string> compared(const std::string& before, const std::string& after) {
  const WordingChange change = compare_wording(before, after);
  return {marked(before, change.deleted), marked(after, change.inserted)};
}

using Both = std::pair<std::string, std::string>;

}  // namespace

TEST_CASE("words that only one wording has are marked") {
  CHECK(compared("shall deliver it each year", "may deliver it") ==
        Both{"[shall] deliver it [each year]", "[may] deliver it"});
}

TEST_CASE("white space is no difference") {
  CHECK(compared("a  b\nc", "a b c") == Both{"a  b\nc", "a b c"});
}

TEST_CASE("a wording that is new is new as a whole") {
  CHECK(compared("", "all of it") == Both{"", "[all of it]"});
}

TEST_CASE("long wordings differ between what is alike at both ends") {
  std::string before = "begin";
  std::string after = "begin";
  for (int i = 0; i < 2500; ++i) {
    before += " a" + std::to_string(i);
    after += " b" + std::to_string(i);
  }
  const WordingChange change = compare_wording(before + " end", after + " end");
  REQUIRE(change.deleted.size() == 1);
  CHECK(change.deleted.front().begin == 6);
  CHECK(change.deleted.front().end == before.size());
}
