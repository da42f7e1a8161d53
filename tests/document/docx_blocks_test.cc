// SPDX-License-Identifier: MIT
#include "lint/document/docx_blocks.h"

#include <doctest/doctest.h>

#include "lint/document/docx.h"
#include "tests/support/docx_builder.h"

using namespace lint;
using namespace lint::test;

namespace {

std::shared_ptr<const Document> read(const Docx& docx) {
  auto document = read_docx(docx.bytes(), "draft.docx", View::Accepted);
  REQUIRE(document.has_value());
  return *document;
}

uint32_t find(const Document& document, std::string_view words) {
  const size_t at = document.text().find(words);
  REQUIRE(at != std::string::npos);
  return static_cast<uint32_t>(at);
}

/// Part, paragraph and run of the source byte from which a byte of the text comes.
std::string place(const Document& document, std::string_view words) {
  const uint32_t at = find(document, words);
  const uint32_t source = document.source_span({at, at + 1}).begin;
  const Document::Run* found = nullptr;
  for (const Document::Run& run : document.runs()) {
    if (run.source <= source)
      found = &run;
  }
  REQUIRE(found);
  return document.parts()[found->part] + " " + std::to_string(found->paragraph) + "." +
         std::to_string(found->run);
}

std::string in_paragraph(std::string_view content) {
  return "<w:p>" + std::string(content) + "</w:p>";
}

}  // namespace

TEST_CASE("the source has a line for each paragraph and the words as they were written") {
  const auto document = read({.body = paragraph("\u201cSOC\u00a02\u201d") + paragraph("") +
                                      in_paragraph("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>") +
                                      paragraph("last")});
  CHECK(document->source() == "\u201cSOC\u00a02\u201d\n\na\vb\nlast\n");
  CHECK(document->text() == "\"SOC 2\"\na\nb\nlast");
  CHECK(document->quote(document->blocks()[0].span) == "\u201cSOC\u00a02\u201d");
  const auto position = document->position(find(*document, "last"), LineMap::Unit::CodePoint);
  CHECK(position.line == 3);
  CHECK(position.column == 0);
}

TEST_CASE("every byte of the text leads to its part, paragraph and run") {
  const std::string box =
      "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph("boxed") +
      "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + paragraph("boxed") +
      "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>";
  const auto document =
      read({.body = in_paragraph(run("zero") + box + "<w:hyperlink>" + run(" two") +
                                 "</w:hyperlink>" + "<w:ins>" + run(" three") +
                                 "</w:ins><w:del><w:r><w:delText>x</w:delText>"
                                 "</w:r></w:del>" +
                                 run(" five")) +
                    "<w:tbl><w:tr><w:tc>" + paragraph("cell") + "</w:tc></w:tr></w:tbl>" +
                    "<w:sectPr><w:headerReference r:id=\"header\"/></w:sectPr>",
            .header = paragraph("") + paragraph("top")});
  CHECK(place(*document, "zero") == "word/document.xml 0.0");
  CHECK(place(*document, "boxed") == "word/document.xml 1.0");
  CHECK(place(*document, "two") == "word/document.xml 0.2");
  CHECK(place(*document, "three") == "word/document.xml 0.3");
  CHECK(place(*document, "five") == "word/document.xml 0.5");
  CHECK(place(*document, "cell") == "word/document.xml 3.0");
  CHECK(place(*document, "top") == "word/header.xml 1.0");
}

TEST_CASE("paragraphs in bold, underlined or in capitals are emphasised") {
  CHECK(describe({.body = in_paragraph(run("Audit ", "<w:b/>") +
                                       run("rights", "<w:u w:val=\"single\"/>")) +
                          in_paragraph(run("Audit rights", "<w:caps/>")) +
                          in_paragraph(run("Audit", "<w:b/>") + run(" rights")) +
                          in_paragraph(run("Audit rights", "<w:u w:val=\"none\"/>"))}) ==
        "paragraph: *Audit rights*\nparagraph: *Audit rights*\nparagraph: Audit rights\n"
        "paragraph: Audit rights\n");
}

TEST_CASE("larger print than most of the document is in is emphasised behind the title") {
  const auto sized = [](std::string_view text, std::string_view size) {
    return in_paragraph(run(text, "<w:sz w:val=\"" + std::string(size) + "\"/>"));
  };
  CHECK(describe({.body = sized("Hosting Agreement", "48") +
                          sized("Provider shall host what Customer places in its hall.", "22") +
                          sized("Reports", "32") +
                          sized("Provider shall deliver its reports to Customer.", "22") +
                          sized("Notices", "24") + in_paragraph(run("Term"))}) ==
        "paragraph: Hosting Agreement\n"
        "paragraph: Provider shall host what Customer places in its hall.\n"
        "paragraph: *Reports*\n"
        "paragraph: Provider shall deliver its reports to Customer.\n"
        "paragraph: Notices\nparagraph: Term\n");
}

TEST_CASE("a title in bold runs into its clause, a defined term does not") {
  CHECK(
      describe({.body = in_paragraph(run("8.2 ", "<w:b/>") + run("Reports.", "<w:b/>") +
                                     run(" Provider shall deliver.")) +
                        in_paragraph(run("Reports", "<w:u/>") + run(". Provider shall deliver.")) +
                        in_paragraph(run("\u201c") + run("Report", "<w:b/>") +
                                     run("\u201d means a report."))}) ==
      "paragraph: {8.2 Reports.} Provider shall deliver.\n"
      "paragraph: {Reports.} Provider shall deliver.\n"
      "paragraph: \"Report\" means a report.\n");
}

TEST_CASE("items that are typed behind line breaks are blocks of their own") {
  CHECK(describe({.body = in_paragraph(
                      "<w:r><w:t>Provider shall:</w:t><w:br/><w:t>(a) deliver; and</w:t>"
                      "<w:br/><w:t>(b) notify.</w:t></w:r>")}) ==
        "paragraph: Provider shall:\nparagraph: (a) deliver; and\nparagraph: (b) notify.\n");
}

TEST_CASE("the indent is the paragraph's, its number's or its style's") {
  const std::string styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:name w:val=\"S\"/><w:pPr>"
      "<w:ind w:left=\"100\"/></w:pPr></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"N\"><w:name w:val=\"N\"/><w:basedOn "
      "w:val=\"S\"/><w:pPr>"
      "<w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"I\"><w:name w:val=\"I\"/><w:basedOn "
      "w:val=\"N\"/><w:pPr>"
      "<w:ind w:start=\"300\"/></w:pPr></w:style>";
  const auto document =
      read({.body = paragraph("a", "<w:pStyle w:val=\"S\"/>") +
                    paragraph("b", "<w:pStyle w:val=\"N\"/>") +
                    paragraph("c", "<w:pStyle w:val=\"I\"/>") +
                    paragraph("d", "<w:pStyle w:val=\"I\"/><w:ind w:left=\"400\"/>"),
            .styles = styles,
            .numbering =
                abstract(0, level(0, "decimal", "%1", "<w:pPr><w:ind w:left=\"200\"/></w:pPr>")) +
                instance(1, 0)});
  std::vector<uint32_t> indents;
  for (const Block& block : document->blocks()) indents.push_back(block.indent);
  CHECK(indents == std::vector<uint32_t>{100, 200, 300, 400});
}

TEST_CASE("the items of one numbering are one list") {
  const auto document =
      read({.body = item(4, 0, "a") + item(9, 0, "b") + item(4, 1, "c") + paragraph("d"),
            .numbering = abstract(0, level(0, "decimal", "%1") + level(1, "decimal", "%2")) +
                         instance(4, 0) + instance(9, 0)});
  const auto& blocks = document->blocks();
  CHECK(blocks[0].list == blocks[2].list);
  CHECK(blocks[0].list != blocks[1].list);
  CHECK(blocks[3].list == -1);
}

TEST_CASE("comments keep their author and what they are about") {
  const auto document = read(
      {.body = in_paragraph(run("Provider ") + "<w:commentRangeStart w:id=\"0\"/>" +
                            run("shall  ") + run("use") + "<w:commentRangeEnd w:id=\"0\"/>" +
                            "<w:r><w:commentReference w:id=\"0\"/></w:r>" + run(" efforts")) +
               "<w:commentRangeStart w:id=\"1\"/>" + paragraph("First") + paragraph("Second") +
               "<w:commentRangeEnd w:id=\"1\"/>",
       .comments = "<w:comment w:id=\"1\" w:author=\"Bob\">" + paragraph("Why?") +
                   paragraph("Really?") +
                   "</w:comment><w:comment w:id=\"0\" w:author=\"Ada\" "
                   "w:date=\"2024-05-01T10:00:00Z\">" +
                   paragraph("Too weak") + "</w:comment><w:comment w:id=\"5\" w:author=\"Eve\">" +
                   paragraph("Nowhere") + "</w:comment>"});
  REQUIRE(document->comments().size() == 2);
  const Comment& weak = document->comments()[0];
  CHECK(weak.author == "Ada");
  CHECK(weak.date == "2024-05-01T10:00:00Z");
  CHECK(weak.text == "Too weak");
  CHECK(document->text(weak.anchor) == "shall use");
  const Comment& why = document->comments()[1];
  CHECK(why.text == "Why?\nReally?");
  CHECK(document->text(why.anchor) == "First\nSecond");
}
