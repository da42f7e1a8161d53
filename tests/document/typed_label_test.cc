// SPDX-License-Identifier: MIT
#include "lint/document/typed_label.h"

#include <doctest/doctest.h>

#include <string>

using namespace lint;

namespace {

std::string label(std::string_view line) {
  const auto parsed = parse_typed_label(line);
  return parsed ? std::string(line.substr(0, parsed->end)) : "none";
}

/// The text with "|" where items begin.
std::string items(std::string text) {
  std::vector<Span> lines;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
    lines.push_back({static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
    begin = end;
  }
  const std::vector<bool> found = find_items(text, lines);
  for (size_t i = lines.size(); i-- > 0;) {
    if (found[i])
      text.insert(lines[i].begin, "|");
  }
  return text;
}

}  // namespace

TEST_CASE("labels of the usual kinds are read at the beginning of a line") {
  CHECK(label("(a) x") == "(a)");
  CHECK(label("(iv)x") == "(iv)");
  CHECK(label("b) x") == "b)");
  CHECK(label("b). x") == "b).");
  CHECK(label("iv. x") == "iv.");
  CHECK(label("8. x") == "8.");
  CHECK(label("8.2 x") == "8.2");
  CHECK(label("8.2.1. x") == "8.2.1.");
  CHECK(label("8.2(b) x") == "8.2(b)");
  CHECK(label("Section 4.02 Reports") == "Section 4.02");
  CHECK(label("ARTICLE IV") == "ARTICLE IV");
  CHECK(label("\u00a7 5 x") == "\u00a7 5");
}

TEST_CASE("words and amounts are no labels") {
  for (const char* line : {"", "a", "8 days", "2019 was", "(the) x", "(see) x", "1,000 x", "e.g. x",
                           "section 4 of", "Sectional 4", "8.2%", "No. 5"})
    CHECK(label(line) == "none");
}

TEST_CASE("labels in sequence begin items whatever goes before") {
  CHECK(items("Provider shall\n(a) keep\n(b) send\n") == "Provider shall\n|(a) keep\n|(b) send\n");
  CHECK(items("(h) x\n(i) y\n(j) z\n") == "(h) x\n|(i) y\n|(j) z\n");
  CHECK(items("1. Term\n1.1 It\n1.2 Is\n2. Next\n") == "1. Term\n|1.1 It\n|1.2 Is\n|2. Next\n");
}

TEST_CASE("a label behind a finished line begins an item") {
  CHECK(items("It ends.\n(d) next\n") == "It ends.\n|(d) next\n");
  CHECK(items("one; and\n(d) next\n") == "one; and\n|(d) next\n");
}

TEST_CASE("a reference that is wrapped begins no item") {
  CHECK(items("under Section\n4.1 of this\n") == "under Section\n4.1 of this\n");
  CHECK(items("clauses (a) and\n(b) of\n") == "clauses (a) and\n(b) of\n");
  CHECK(items("pursuant to Sec.\n4.1 of\n") == "pursuant to Sec.\n4.1 of\n");
  CHECK(items("It ends.\nSection 4 applies\n") == "It ends.\nSection 4 applies\n");
  CHECK(items("a fee of\n2.5 per cent\n") == "a fee of\n2.5 per cent\n");
}
