// SPDX-License-Identifier: MIT
#include "lint/report/passage.h"

#include <doctest/doctest.h>

#include "tests/report/sample.h"

using namespace lint;

namespace {

/// The pieces of the first clause: "Provider (good:shall deliver) … the report".
std::string quotation_of(const Sample& sample, const std::vector<Highlight>& highlights) {
  constexpr const char* kLooks[] = {"good", "weak", "bad", "neutral"};
  const ClauseTree& tree = *sample.checked.tree;
  std::string text;
  for (const PassagePiece& piece : pieces(tree, {{1, highlights.front().span}, highlights})) {
    text += piece.is_cut ? "[...]" : "";
    const std::string words(tree.document().text(piece.span));
    text += piece.look
                ? "(" + std::string(kLooks[static_cast<size_t>(*piece.look)]) + ":" + words + ")"
                : words;
  }
  return text;
}

}  // namespace

TEST_CASE("where highlights overlap the worse one is seen") {
  const Sample sample({"1||Provider shall deliver upon request."});
  CHECK(quotation_of(sample, {{sample.words("shall deliver upon").span, Look::Good},
                            {sample.words("upon request").span, Look::Weak}}) ==
        "Provider (good:shall deliver )(weak:upon request).");
}

TEST_CASE("of a long paragraph only what is around the highlights is shown") {
  std::string text = "First words.";
  for (int count = 0; count < 200; ++count) text += " padding";
  const Sample sample({"1||" + text + " shall deliver" + text + " Last words."});
  const std::string shown = quotation_of(sample, {{sample.words("shall deliver").span, Look::Good}});
  CHECK(shown.starts_with("[...]padding"));
  CHECK(shown.ends_with("padding[...]"));
  CHECK(shown.find("(good:shall deliver)") != std::string::npos);
  CHECK(shown.size() < 500);
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

TEST_CASE("words of several elements in one paragraph make one passage") {
  const Sample sample({"1||Provider shall deliver upon request.", "2||Customer may audit."});
  const auto found =
      passages(*sample.checked.tree,
               {{.verdict = ElementVerdict::Weak,
                 .evidence = {sample.words("upon request"), sample.words("may audit")}},
                {.verdict = ElementVerdict::Found, .evidence = {sample.words("shall deliver")}}});
  REQUIRE(found.size() == 2);
  CHECK(found[0].place.span == sample.words("shall deliver").span);
  CHECK(found[0].highlights.size() == 2);
  CHECK(found[1].highlights.size() == 1);
}
