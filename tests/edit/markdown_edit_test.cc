// SPDX-License-Identifier: MIT
#include "lint/edit/markdown_edit.h"

#include <doctest/doctest.h>

#include "lint/clause/outline.h"
#include "lint/document/reader.h"
#include "lint/edit/clause_place.h"

using namespace lint;

namespace {

ClauseTree read(std::string text) {
  return outline(*read_document(std::move(text), "draft.md"));
}

ClauseId clause(const ClauseTree& tree, std::string_view words) {
  const size_t at = tree.document().text().find(words);
  REQUIRE(at != std::string::npos);
  return tree.at(static_cast<uint32_t>(at));
}

using PlaceFinder = ClausePlace (*)(const ClauseTree&, ClauseId);

/// Inserts a clause where one about `words` belongs.
std::string insert(const std::string& text, std::string_view words, PlaceFinder find = find_place) {
  const ClauseTree tree = read(text);
  const ClausePlace place = find(tree, clause(tree, words));
  Offer offer{.rule = "rule", .after = place.after, .added = 1};
  offer.renumbers = place.is_in_sequence;
  offer.paragraphs = {{.label = typed_label(tree, place, 1),
                       .title = place.has_run_in ? "Title." : "",
                       .text = "New words.",
                       .like = tree[place.like].first_block}};
  return with_offers(tree, extract_references(tree), {offer});
}

}  // namespace

TEST_CASE("a new clause ends its section with the next number") {
  CHECK(
      insert("## 3. Security\n\n3.1 One.\n\n3.2 Two:\n\n(a) x; and\n\n(b) y.\n\n## 4. Term\n\n4.1 "
             "Three.\n",
             "Security") ==
      "## 3. Security\n\n3.1 One.\n\n3.2 Two:\n\n(a) x; and\n\n(b) y.\n\n3.3 New words.\n\n## 4. "
      "Term\n\n4.1 Three.\n");
}

TEST_CASE("a title is emphasised as those beside it") {
  CHECK(insert("## 3. Security\n\n3.1 **Plan.** One.\n", "Security") ==
        "## 3. Security\n\n3.1 **Plan.** One.\n\n3.2 **Title.** New words.\n");
  CHECK(insert("## 3. Security\n\n**3.1 Plan.** One.\n", "Security") ==
        "## 3. Security\n\n**3.1 Plan.** One.\n\n**3.2 Title.** New words.\n");
}

TEST_CASE("list marks, hard-wrapped lines and line ends are kept") {
  CHECK(insert("## Security\r\n\r\n1. One two\r\n   three.\r\n2. Four five\r\n   six.\r\n",
               "Security") ==
        "## Security\r\n\r\n1. One two\r\n   three.\r\n2. Four five\r\n   six.\r\n3. New\r\n   "
        "words.\r\n");
}

TEST_CASE("behind a clause in the middle those that follow are numbered anew, and references too") {
  CHECK(insert("1. Fees. Customer shall pay under Section 3.\n\n"
               "2. Security. Provider shall protect.\n\n"
               "3. Term. See Sections 2 and 4 and Section 3 of the Order.\n\n"
               "4. Law. Section 2 stays, Section 4.1 moves.\n\n"
               "4.1 Courts.\n\n"
               "Schedule 1\n\n3. Other.\n",
               "Security") ==
        "1. Fees. Customer shall pay under Section 4.\n\n"
        "2. Security. Provider shall protect.\n\n"
        "3. Title. New words.\n\n"
        "4. Term. See Sections 2 and 5 and Section 3 of the Order.\n\n"
        "5. Law. Section 2 stays, Section 5.1 moves.\n\n"
        "5.1 Courts.\n\n"
        "Schedule 1\n\n3. Other.\n");
}

TEST_CASE(
    "a section of its own stands behind the whole of another, and those below are numbered anew") {
  CHECK(insert("1. **Power.** Two feeds.\n\n1.1 One is spare.\n\n2. **Fees.** See Section 2.\n",
               "Power", find_place_behind) ==
        "1. **Power.** Two feeds.\n\n1.1 One is spare.\n\n2. **Title.** New words.\n\n3. **Fees.** "
        "See "
        "Section 3.\n");
}

TEST_CASE("words go on in the manner of a hard-wrapped paragraph") {
  const ClauseTree tree = read("3.1 One two three\nfour five six.\n\n3.2 Next.\n");
  const Clause& first = tree[clause(tree, "One")];
  const Offer offer{.rule = "rule", .behind = first.text, .words = " Seven eight nine."};
  CHECK(with_offers(tree, {}, {offer}) ==
        "3.1 One two three\nfour five six.\nSeven eight nine.\n\n3.2 Next.\n");
}

TEST_CASE("a clause that cannot be renumbered in a DOCX would be 9A; in Markdown it is 10") {
  const ClauseTree tree = read("9. Nine.\n\n10. Ten.\n");
  const ClausePlace place = find_place(tree, clause(tree, "Nine"));
  CHECK(place.is_in_sequence);
  CHECK(cited_label(place, 1) == "10");
}

TEST_CASE("of several new items of a list each has the next number, whatever stands below them") {
  const ClauseTree tree = read("4. Power\n\nTwo feeds.\n\n5. Fees\n\nAs listed.\n");
  const ClausePlace place = find_place_behind(tree, clause(tree, "Power"));
  const uint32_t title = tree[place.like].first_block;
  std::vector<Offer> offers;
  for (const std::string name : {"First", "Second"}) {
    Offer offer{.rule = "rule", .after = place.after, .added = 1};
    offer.renumbers = place.is_in_sequence;
    offer.paragraphs = {{.text = name, .like = title}, {.text = "Words.", .like = title + 1}};
    offers.push_back(offer);
  }
  CHECK(with_offers(tree, extract_references(tree), offers) ==
        "4. Power\n\nTwo feeds.\n\n5. First\n\nWords.\n\n6. Second\n\nWords.\n\n7. Fees\n\nAs "
        "listed.\n");
}
