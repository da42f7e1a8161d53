// SPDX-License-Identifier: MIT
#include "lint/document/docx_changes.h"

#include <doctest/doctest.h>

#include "lint/document/docx.h"
#include "tests/support/docx_builder.h"

using namespace lint;
using namespace lint::test;

namespace {

std::string by(std::string_view author) {
  return " w:id=\"1\" w:author=\"" + std::string(author) + "\" w:date=\"2024-05-01T10:00:00Z\"";
}
std::string inserted(std::string_view content, std::string_view author = "Ada") {
  return "<w:ins" + by(author) + ">" + std::string(content) + "</w:ins>";
}
std::string deleted(std::string_view text, std::string_view author = "Ada") {
  return "<w:del" + by(author) + "><w:r><w:delText xml:space=\"preserve\">" + std::string(text) +
         "</w:delText></w:r></w:del>";
}
std::string in_paragraph(std::string_view content, std::string_view mark = "",
                         std::string_view properties = "") {
  return "<w:p><w:pPr>" + std::string(properties) + "<w:rPr>" + std::string(mark) +
         "</w:rPr></w:pPr>" + std::string(content) + "</w:p>";
}
const std::string kMarkDeleted = "<w:del" + by("Bob") + "/>";
const std::string kMarkInserted = "<w:ins" + by("Bob") + "/>";

/// Each change with what the view shows of it in brackets.
std::string changes(const Docx& docx, View view = View::Accepted) {
  static constexpr std::string_view kKinds[] = {"insertion", "deletion", "move from", "move to",
                                                "mark"};
  const auto document = read_docx(docx.bytes(), "draft.docx", view);
  if (!document)
    return document.error().message;
  std::string result;
  for (const Revision& revision : (*document)->revisions()) {
    result += kKinds[static_cast<size_t>(revision.kind)];
    result += revision.author.empty() ? "" : " by " + revision.author;
    result += revision.date.empty() ? "" : " on " + revision.date.substr(0, 10);
    result += ": '" + revision.text + "' [" + std::string((*document)->text(revision.span)) +
              "] at " + std::to_string(revision.span.begin) + "\n";
  }
  return result;
}

}  // namespace

TEST_CASE("insertions and deletions belong to one view each") {
  const Docx docx = {.body = in_paragraph(run("within ") + deleted("thirty") +
                                          inserted(run("ten")) + run(" days"))};
  CHECK(describe(docx) == "paragraph: within ten days\n");
  CHECK(describe_original(docx) == "paragraph: within thirty days\n");
  CHECK(changes(docx) ==
        "deletion by Ada on 2024-05-01: 'thirty' [] at 7\n"
        "insertion by Ada on 2024-05-01: 'ten' [ten] at 7\n");
  CHECK(changes(docx, View::Original) ==
        "deletion by Ada on 2024-05-01: 'thirty' [thirty] at 7\n"
        "insertion by Ada on 2024-05-01: 'ten' [] at 13\n");
}

TEST_CASE("pieces of one change are put together") {
  const Docx docx = {.body = in_paragraph(inserted(run("within ")) +
                                          inserted(run("ten") + run(" days")) +
                                          inserted(run(" each"), "Bob"))};
  CHECK(changes(docx) ==
        "insertion by Ada on 2024-05-01: 'within ten days' [within ten days] at 0\n"
        "insertion by Bob on 2024-05-01: ' each' [ each] at 15\n");
}

TEST_CASE("what was inserted and deleted again is in no view") {
  const Docx docx = {.body = in_paragraph(run("a") + inserted(deleted(" not", "Bob")) + run(" b"))};
  CHECK(describe(docx) == "paragraph: a b\n");
  CHECK(describe_original(docx) == "paragraph: a b\n");
  CHECK(changes(docx) ==
        "insertion by Ada on 2024-05-01: ' not' [] at 1\n"
        "deletion by Bob on 2024-05-01: ' not' [] at 1\n");
}

TEST_CASE("moved text is in its old place before and in its new place after") {
  const Docx docx = {.body =
                         in_paragraph("<w:moveFromRangeStart w:id=\"1\" w:name=\"m\"/><w:moveFrom" +
                                          by("Ada") + ">" + run("Moved.") +
                                          "</w:moveFrom><w:moveFromRangeEnd w:id=\"1\"/>",
                                      "<w:moveFrom" + by("Ada") + "/>") +
                         in_paragraph(run("Stays. ") + "<w:moveTo" + by("Ada") + ">" +
                                      run("Moved.") + "</w:moveTo>")};
  CHECK(describe(docx) == "paragraph: Stays. Moved.\n");
  CHECK(describe_original(docx) == "paragraph: Moved.\nparagraph: Stays.\n");
}

TEST_CASE("a deleted paragraph mark joins two paragraphs in the form of the second") {
  const std::string number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
  const Docx docx = {.body = in_paragraph(run("Provider shall"), kMarkDeleted) +
                             in_paragraph(run(" deliver."), "", number),
                     .numbering = abstract(0, level(0, "decimal", "%1.")) + instance(1, 0)};
  CHECK(describe(docx) == "item 0 <1.>: Provider shall deliver.\n");
  CHECK(describe_original(docx) == "paragraph: Provider shall\nitem 0 <1.>: deliver.\n");
  CHECK(changes(docx) == "mark by Bob on 2024-05-01: '\n' [] at 14\n");
  CHECK(changes(docx, View::Original) == "mark by Bob on 2024-05-01: '\n' [\n] at 14\n");
}

TEST_CASE("a paragraph that was deleted whole leaves no trace and no number") {
  const std::string number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
  const Docx docx = {.body = in_paragraph(run("A"), "", number) +
                             in_paragraph(deleted("B"), kMarkDeleted, number) +
                             in_paragraph(run("C"), "", number),
                     .numbering = abstract(0, level(0, "decimal", "%1.")) + instance(1, 0)};
  CHECK(describe(docx) == "item 0 <1.>: A\nitem 0 <2.>: C\n");
  CHECK(describe_original(docx) == "item 0 <1.>: A\nitem 0 <2.>: B\nitem 0 <3.>: C\n");
}

TEST_CASE("an inserted paragraph is not in the original") {
  const Docx docx = {.body = in_paragraph(run("A")) +
                             in_paragraph(inserted(run("B")), kMarkInserted) +
                             in_paragraph(run("C"))};
  CHECK(describe(docx) == "paragraph: A\nparagraph: B\nparagraph: C\n");
  CHECK(describe_original(docx) == "paragraph: A\nparagraph: C\n");
}

TEST_CASE("a joined paragraph ends where its cell ends") {
  const auto cell = [](const std::string& content) { return "<w:tc>" + content + "</w:tc>"; };
  CHECK(describe({.body = "<w:tbl><w:tr>" + cell(in_paragraph(run("A"), kMarkDeleted)) +
                          cell(in_paragraph(run("B"))) + "</w:tr></w:tbl>"}) ==
        "cell 0.0.0: A\ncell 0.0.1: B\n");
}

TEST_CASE("struck-out text is a deletion that nobody signed") {
  const Docx docx = {.body = in_paragraph(run("Provider ") + run("may", "<w:strike/>") +
                                          run("shall", "<w:strike w:val=\"0\"/>") +
                                          run(" not", "<w:dstrike/>") + run(" deliver"))};
  CHECK(describe(docx) == "paragraph: Provider shall deliver\n");
  CHECK(describe_original(docx) == "paragraph: Provider mayshall not deliver\n");
  CHECK(changes(docx) == "deletion: 'may' [] at 9\ndeletion: ' not' [] at 14\n");
}

TEST_CASE("the original view has the formatting and the number of before") {
  const std::string was_numbered =
      "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:pPrChange" + by("Ada") +
      "><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange>";
  const std::string was_struck =
      "<w:rPrChange" + by("Ada") + "><w:rPr><w:b/></w:rPr></w:rPrChange>";
  const Docx docx = {
      .body = "<w:p><w:pPr>" + was_numbered + "</w:pPr>" + run("Audit", was_struck) + "</w:p>",
      .numbering = abstract(0, level(0, "decimal", "%1.")) + instance(1, 0)};
  CHECK(describe(docx) == "item 0 <1.>: Audit\n");
  CHECK(describe_original(docx) == "heading 1: *Audit*\n");
}

TEST_CASE("notes whose reference was deleted are not read") {
  const Docx docx = {.body = in_paragraph(run("A") + "<w:del" + by("Ada") +
                                          "><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:del>"),
                     .footnotes = "<w:footnote w:id=\"1\">" + paragraph("Note") + "</w:footnote>"};
  CHECK(describe(docx) == "paragraph: A\n");
  CHECK(describe_original(docx) == "paragraph: A\nnote: Note\n");
}
