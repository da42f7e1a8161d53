// SPDX-License-Identifier: MIT
#include "lint/clause/inline_items.h"

#include <doctest/doctest.h>

#include <optional>
#include <string>

namespace {

std::string marked(const std::string& text, const std::optional<lint::Label>& own = {},
                   const std::optional<lint::Label>& next = {}) {
  std::string result;
  uint32_t at = 0;
  for (const auto& item : lint::find_inline_items(text, own, next)) {
    result += text.substr(at, item.begin - at) + "⟦" + item.label.text + "⟧";
    at = item.begin + item.label.size;
  }
  return result + text.substr(at);
}

TEST_CASE("a true sequence is a list") {
  CHECK(marked("It shall (a) keep; (b) help; and (c) pay.") ==
        "It shall ⟦(a)⟧keep; ⟦(b)⟧help; and ⟦(c)⟧pay.");
  CHECK(marked("It means: 1) one, and 2) two.") == "It means: ⟦1)⟧one, and ⟦2)⟧two.");
}

TEST_CASE("a number with a dot is an item behind punctuation only") {
  CHECK(marked("It shall: i. keep; and ii. pay.") == "It shall: ⟦i.⟧keep; and ⟦ii.⟧pay.");
  CHECK(marked("It shall: a. keep; b. pay.") == "It shall: ⟦a.⟧keep; ⟦b.⟧pay.");
  for (const char* text :
       {"It keeps A. It pays B.", "keep, i.e. hold; e.g. pay", "Plan a. Plan b."}) {
    CAPTURE(text);
    CHECK(marked(text) == text);
  }
}

TEST_CASE("one item, a wrong order or references are no list") {
  for (const char* text :
       {"It shall (a) keep it.", "It shall (b) keep, (c) help.", "under Section 4 (a), (b) and (c)",
        "clauses (a) to (c), (b) and more", "Section 4(a) and (b) apply, too",
        "paragraphs (a) and (b), and (c)", "one (1) year, two (2) years", "person(s), (s) or more",
        "(a) and (b) above, or (c) below"}) {
    CAPTURE(text);
    CHECK(marked(text) == text);
  }
}

TEST_CASE("items that no punctuation separates stay in their sentence") {
  const std::string text = "deliver (i) the report and (ii) the certificate annually";
  CHECK(marked(text) == text);
}

TEST_CASE("lists are nested") {
  CHECK(marked("(a) x: (i) one, (ii) two; (b) y.") == "⟦(a)⟧x: ⟦(i)⟧one, ⟦(ii)⟧two; ⟦(b)⟧y.");
}

TEST_CASE("an i behind h is a letter unless ii follows") {
  const std::string head = "(a) a; (b) b; (c) c; (d) d; (e) e; (f) f; (g) g; (h) h; ";
  const auto letter = lint::find_inline_items(head + "(i) i; (j) j.", {}, {});
  REQUIRE(letter.size() == 10);
  CHECK(letter[8].label.value() == 9);
  const auto roman = lint::find_inline_items(head + "(i) i; (ii) j.", {}, {});
  REQUIRE(roman.size() == 10);
  CHECK(roman[8].label.value() == 1);
}

TEST_CASE("the label before the text and the next block's carry on the list") {
  const auto a = lint::read_label("(a) x", false);
  const auto b = lint::read_label("(b) x", false);
  CHECK(marked("first; (b) second.", a) == "first; ⟦(b)⟧second.");
  CHECK(marked("It shall: (a) first;", {}, b) == "It shall: ⟦(a)⟧first;");
}

}  // namespace
