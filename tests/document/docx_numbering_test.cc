// SPDX-License-Identifier: MIT
#include "lint/document/docx_numbering.h"

#include <doctest/doctest.h>

#include "tests/support/docx_builder.h"

using namespace lint;
using namespace lint::test;

namespace {

/// The labels of all blocks, one after the other.
std::string labels(const std::string& numbering, const std::string& body,
                   const std::string& styles = "") {
  std::string result;
  const std::string listing = describe({.body = body, .styles = styles, .numbering = numbering});
  for (size_t at = 0; at < listing.size();) {
    const size_t end = listing.find('\n', at);
    const std::string line = listing.substr(at, end - at);
    const size_t open = line.find('<');
    const size_t close = line.find(">");
    result += result.empty() ? "" : " | ";
    result += open == std::string::npos ? "-" : line.substr(open + 1, close - open - 1);
    at = end + 1;
  }
  return result;
}

const std::string kLegal = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") +
                           level(2, "lowerLetter", "(%3)") + level(3, "lowerRoman", "(%4)");

std::string start_override(int level, int start) {
  return "<w:lvlOverride w:ilvl=\"" + std::to_string(level) + "\"><w:startOverride w:val=\"" +
         std::to_string(start) + "\"/></w:lvlOverride>";
}

}  // namespace

TEST_CASE("a level restarts when a level above it is used") {
  CHECK(labels(abstract(0, kLegal) + instance(1, 0),
               item(1, 0, "A") + item(1, 1, "B") + item(1, 2, "C") + item(1, 2, "D") +
                   item(1, 1, "E") + item(1, 2, "F") + item(1, 0, "G") + item(1, 1, "H")) ==
        "1. | 1.1 | (a) | (b) | 1.2 | (a) | 2. | 2.1");
}

TEST_CASE("a level that is passed over counts as used once") {
  CHECK(labels(abstract(0, kLegal) + instance(1, 0),
               item(1, 1, "A") + item(1, 1, "B") + item(1, 0, "C") + item(1, 3, "D")) ==
        "1.1 | 1.2 | 2. | (i)");
}

TEST_CASE("instances of one abstract numbering share its counters") {
  CHECK(labels(abstract(0, kLegal) + instance(1, 0) + instance(2, 0),
               item(1, 0, "A") + item(2, 0, "B") + item(1, 0, "C")) == "1. | 2. | 3.");
}

TEST_CASE("a start override begins anew where its instance is first used") {
  CHECK(labels(abstract(0, kLegal) + instance(1, 0) + instance(2, 0, start_override(0, 5)),
               item(1, 0, "A") + item(2, 0, "B") + item(2, 0, "C") + item(1, 0, "D")) ==
        "1. | 5. | 6. | 7.");
}

TEST_CASE("an override can define a level anew") {
  const std::string own =
      "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "Article %1") + "</w:lvlOverride>";
  CHECK(labels(abstract(0, kLegal) + instance(1, 0, own), item(1, 0, "A") + item(1, 1, "B")) ==
        "Article I | I.1");
}

TEST_CASE("restarts can be switched off or tied to a level further up") {
  const auto numbering = [](const std::string& restart) {
    return abstract(0, level(0, "decimal", "%1") + level(1, "decimal", "%1.%2") +
                           level(2, "decimal", "%1.%2.%3",
                                 "<w:lvlRestart w:val=\"" + restart + "\"/>")) +
           instance(1, 0);
  };
  const std::string body = item(1, 0, "A") + item(1, 1, "B") + item(1, 2, "C") + item(1, 1, "D") +
                           item(1, 2, "E") + item(1, 0, "F") + item(1, 2, "G");
  CHECK(labels(numbering("0"), body) == "1 | 1.1 | 1.1.1 | 1.2 | 1.2.2 | 2 | 2.1.3");
  CHECK(labels(numbering("1"), body) == "1 | 1.1 | 1.1.1 | 1.2 | 1.2.2 | 2 | 2.1.1");
}

TEST_CASE("legal numbering writes every number of the label in decimal") {
  CHECK(labels(abstract(0, level(0, "upperRoman", "ARTICLE %1") +
                               level(1, "decimal", "%1.%2", "<w:isLgl/>")) +
                   instance(1, 0),
               item(1, 0, "A") + item(1, 1, "B") + item(1, 0, "C") + item(1, 1, "D")) ==
        "ARTICLE I | 1.1 | ARTICLE II | 2.1");
}

TEST_CASE("spaces around a label are no part of it and no-break spaces are spaces") {
  CHECK(labels(abstract(0, level(0, "decimal", " Section\u00a0%1 \u00a0")) + instance(1, 0),
               item(1, 0, "A")) == "Section 1");
}

TEST_CASE("bullets have no label and do not print one") {
  CHECK(describe({.body = item(1, 0, "A"),
                  .numbering = abstract(0, level(0, "bullet", "\u2022")) + instance(1, 0)}) ==
        "item 0 <*>: A\n");
}

TEST_CASE("a hidden number is counted and not printed") {
  CHECK(labels(abstract(0, level(0, "decimal", "%1.") +
                               level(1, "decimal", "%1.%2", "<w:rPr><w:vanish/></w:rPr>") +
                               level(2, "decimal", "%2-%3")) +
                   instance(1, 0),
               item(1, 0, "A") + item(1, 1, "B") + item(1, 2, "C")) == "1. | - | 1-1");
}

TEST_CASE("numbering instance zero takes the style's number away") {
  const std::string styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"Clause\"><w:name "
      "w:val=\"Clause\"/><w:pPr><w:numPr>"
      "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
  CHECK(
      labels(abstract(0, kLegal) + instance(1, 0),
             paragraph("A", "<w:pStyle w:val=\"Clause\"/>") +
                 paragraph("B",
                           "<w:pStyle w:val=\"Clause\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
             styles) == "1. | -");
}

TEST_CASE("a style's level is the one that is tied to it, also through the style it is based on") {
  const std::string styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"L1\"><w:name w:val=\"L1\"/><w:pPr><w:numPr>"
      "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"L2\"><w:name w:val=\"L2\"/><w:basedOn "
      "w:val=\"L1\"/>"
      "</w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"L2x\"><w:name w:val=\"L2x\"/><w:basedOn "
      "w:val=\"L2\"/>"
      "</w:style>";
  const std::string numbering =
      abstract(0, level(0, "decimal", "%1.", "<w:pStyle w:val=\"L1\"/>") +
                      level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"L2\"/>")) +
      instance(1, 0);
  CHECK(labels(numbering,
               paragraph("A", "<w:pStyle w:val=\"L1\"/>") +
                   paragraph("B", "<w:pStyle w:val=\"L2\"/>") +
                   paragraph("C", "<w:pStyle w:val=\"L2x\"/>"),
               styles) == "1. | 1.1 | 1.2");
}

TEST_CASE("a numbering style is followed to the numbering that defines it") {
  const std::string styles =
      "<w:style w:type=\"numbering\" w:styleId=\"Legal\"><w:name w:val=\"Legal\"/><w:pPr><w:numPr>"
      "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
  const std::string numbering = abstract(0, "<w:styleLink w:val=\"Legal\"/>" + kLegal) +
                                abstract(1, "<w:numStyleLink w:val=\"Legal\"/>") + instance(1, 0) +
                                instance(2, 1);
  CHECK(labels(numbering, item(2, 0, "A") + item(2, 1, "B") + item(1, 0, "C"), styles) ==
        "1. | 1.1 | 2.");
}

TEST_CASE("numbering styles that go in a circle leave the number unresolved") {
  const Docx docx = {
      .body = item(1, 0, "A") + item(1, 0, "B"),
      .styles =
          "<w:style w:type=\"numbering\" w:styleId=\"Loop\"><w:name w:val=\"Loop\"/><w:pPr>"
          "<w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
      .numbering = abstract(0, "<w:numStyleLink w:val=\"Loop\"/>") + instance(1, 0)};
  CHECK(describe(docx) == "paragraph: A\nparagraph: B\n");
}

TEST_CASE("a custom format comes before its fallback") {
  const std::string format =
      "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" "
      "w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/>"
      "</mc:Fallback></mc:AlternateContent>";
  CHECK(labels(abstract(0, "<w:lvl w:ilvl=\"0\"><w:start w:val=\"7\"/>" + format +
                               "<w:lvlText w:val=\"%1\"/></w:lvl>") +
                   instance(1, 0),
               item(1, 0, "A")) == "007");
}

TEST_CASE("a level without a start begins at zero") {
  CHECK(labels(abstract(0,
                        "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/>"
                        "</w:lvl>") +
                   instance(1, 0),
               item(1, 0, "A") + item(1, 0, "B")) == "0 | 1");
}

TEST_CASE("an empty numbered paragraph counts") {
  CHECK(labels(abstract(0, kLegal) + instance(1, 0),
               item(1, 0, "A") + item(1, 0, "") + item(1, 0, "C")) == "1. | 3.");
}

TEST_CASE("a label that no reader would print is cut between two characters") {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "\u00a7";
  const std::string result =
      labels(abstract(0, level(0, "decimal", text)) + instance(1, 0), item(1, 0, "A"));
  CHECK(result.size() == 254);
}
