// SPDX-License-Identifier: MIT
#include "lint/report/html_passage.h"

#include <doctest/doctest.h>

#include "tests/report/sample.h"

using namespace lint;

namespace {

std::string passage_of(const Sample& sample, const std::vector<Highlight>& highlights) {
  return passage(*sample.checked.tree, (*sample.checked.tree)[1].text, highlights);
}

}  // namespace

TEST_CASE("where highlights overlap the worse one is seen") {
  const Sample sample({"1||Provider shall deliver upon request."});
  CHECK(passage_of(sample, {{sample.words("shall deliver upon").span, Look::Good},
                            {sample.words("upon request").span, Look::Weak}}) ==
        "Provider <mark class=\"good\">shall deliver </mark>"
        "<mark class=\"weak\">upon request</mark>.");
}

TEST_CASE("of a long paragraph only what is around the highlights is shown") {
  std::string text = "First words.";
  for (int count = 0; count < 200; ++count) text += " padding";
  const Sample sample({"1||" + text + " shall deliver" + text + " Last words."});
  const std::string html = passage_of(sample, {{sample.words("shall deliver").span, Look::Good}});
  CHECK(html.starts_with("… padding"));
  CHECK(html.ends_with("padding …"));
  CHECK(html.find("<mark class=\"good\">shall deliver</mark>") != std::string::npos);
  CHECK(html.size() < 500);
}

TEST_CASE("many quoted words lose their middle") {
  std::string text = "begin";
  for (int count = 0; count < 100; ++count) text += " padding";
  const Sample sample({"1||" + text + " end"});
  const std::string words = shortened_words(*sample.checked.tree, (*sample.checked.tree)[1].text);
  CHECK(words.starts_with("begin padding"));
  CHECK(words.ends_with("padding end"));
  CHECK(words.find(" … ") != std::string::npos);
}
