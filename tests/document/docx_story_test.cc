// SPDX-License-Identifier: MIT
#include "lint/document/docx_story.h"

#include <doctest/doctest.h>

#include "lint/document/docx.h"
#include "tests/support/docx_builder.h"

using namespace lint;
using namespace lint::test;

namespace {

std::string in_paragraph(std::string_view content) {
  return "<w:p>" + std::string(content) + "</w:p>";
}

std::string control(std::string_view properties, std::string_view content) {
  return "<w:sdt><w:sdtPr>" + std::string(properties) + "</w:sdtPr><w:sdtContent>" +
         std::string(content) + "</w:sdtContent></w:sdt>";
}

std::string drawing(std::string_view height, std::string_view content) {
  return "<w:r><w:drawing><wp:inline><wp:extent cx=\"5000000\" cy=\"" + std::string(height) +
         "\"/><a:graphic>" + std::string(content) + "</a:graphic></wp:inline></w:drawing></w:r>";
}

/// What could not be read, one after the other.
std::string unread(const Docx& docx) {
  const auto document = read_docx(docx.bytes(), "draft.docx", View::Accepted);
  if (!document)
    return document.error().message;
  std::string result;
  for (const Unread& each : (*document)->unread())
    result += each.what + " at " + std::to_string(each.offset) + "\n";
  return result;
}

const std::string kPicture = "<a:graphicData><a:blip r:embed=\"x\"/></a:graphicData>";

}  // namespace

TEST_CASE("words that are split over runs are joined") {
  CHECK(describe({.body = in_paragraph(run("S") + "<w:proofErr w:type=\"spellStart\"/>" +
                                       run("OC") + "<w:bookmarkStart w:id=\"1\" w:name=\"b\"/>" +
                                       run(" 2") + "<w:hyperlink r:id=\"x\">" + run(" report") +
                                       "</w:hyperlink>" + "<w:smartTag>" + run("s") +
                                       "</w:smartTag>")}) == "paragraph: SOC 2 reports\n");
}

TEST_CASE("tabs and breaks separate words, no-break characters do not") {
  CHECK(describe({.body = in_paragraph(
                      "<w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr>"
                      "<w:r><w:t>5.1</w:t><w:tab/><w:t>License</w:t><w:br/><w:t>Type</w:t>"
                      "<w:noBreakHyphen/><w:t>II re</w:t><w:softHyphen/><w:t>port</w:t><w:cr/>"
                      "<w:t>end</w:t><w:ptab/><w:t>page</w:t></w:r>")}) ==
        "paragraph: 5.1 License/Type-II report/end page\n");
}

TEST_CASE("symbols show what their font draws") {
  CHECK(describe({.body = in_paragraph("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>"
                                       "<w:t> SOC 2</w:t></w:r>") +
                          in_paragraph("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/>"
                                       "<w:t> ISO</w:t></w:r>") +
                          in_paragraph("<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>"
                                       "<w:t>o</w:t></w:r>" +
                                       run(" PCI")) +
                          in_paragraph(run("Acme") +
                                       "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0D4\"/></w:r>" +
                                       run("Cloud") +
                                       "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F028\"/></w:r>" +
                                       run("1"))}) ==
        "paragraph [x]: SOC 2\nparagraph [ ]: ISO\nparagraph [ ]: PCI\n"
        "paragraph: Acme\u2122Cloud 1\n");
}

TEST_CASE("content controls are entered") {
  CHECK(describe({.body = control(
                      "<w:alias w:val=\"Fees\"/><w:rPr><w:vanish/></w:rPr>",
                      in_paragraph(run("The ") + control("", run("Provider")) + run(" shall")))}) ==
        "paragraph: The Provider shall\n");
}

TEST_CASE("a check box control is ticked or not, whatever character it shows") {
  const auto box = [](std::string_view state, std::string_view shown) {
    return in_paragraph(control("<w14:checkbox><w14:checked w14:val=\"" + std::string(state) +
                                    "\"/></w14:checkbox>",
                                run(shown)) +
                        run(" Provider delivers a report."));
  };
  CHECK(describe({.body = box("1", "\u2612") + box("0", "o") + box("true", "X")}) ==
        "paragraph [x]: Provider delivers a report.\nparagraph [ ]: Provider delivers a report.\n"
        "paragraph [x]: Provider delivers a report.\n");
}

TEST_CASE("a table of contents in a content control is left out") {
  CHECK(describe({.body = control("<w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
                                  "</w:docPartObj>",
                                  paragraph("Contents") + paragraph("1. Audit 3")) +
                          paragraph("Audit")}) == "paragraph: Audit\n");
}

TEST_CASE("of alternate content one choice is read") {
  const auto box = [](std::string_view text) {
    return "<w:txbxContent>" + paragraph(text) + "</w:txbxContent>";
  };
  const std::string both =
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" +
      box("In the box") + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>" +
      "<v:textbox>" + box("In the box") +
      "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  CHECK(describe({.body = in_paragraph(run("Around ") + both + run("it")) + paragraph("Next")}) ==
        "paragraph: Around it\ntext box: In the box\nparagraph: Next\n");
  CHECK(describe({.body = in_paragraph("<mc:AlternateContent><mc:Fallback>" + run("Old") +
                                       "</mc:Fallback></mc:AlternateContent>")}) ==
        "paragraph: Old\n");
}

TEST_CASE("text boxes inside text boxes come behind their paragraphs") {
  const auto box = [](std::string_view content) {
    return "<w:r><w:pict><v:textbox><w:txbxContent>" + std::string(content) +
           "</w:txbxContent></v:textbox></w:pict></w:r>";
  };
  CHECK(describe({.body = in_paragraph(run("A") + box(in_paragraph(run("B") + box(paragraph("C"))) +
                                                      paragraph("D")))}) ==
        "paragraph: A\ntext box: B\ntext box: C\ntext box: D\n");
}

TEST_CASE("notes, page headers and page footers come behind the body") {
  const Docx docx = {
      .body = in_paragraph(run("See the note") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" +
                           "<w:r><w:endnoteReference w:id=\"3\"/></w:r>") +
              "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>"
              "<w:headerReference w:type=\"default\" r:id=\"header\"/>"
              "<w:headerReference w:type=\"first\" r:id=\"header\"/></w:sectPr>",
      .footnotes = "<w:footnote w:type=\"separator\" w:id=\"0\">" + paragraph("-") +
                   "</w:footnote><w:footnote w:id=\"1\">" + paragraph("Nobody refers to it") +
                   "</w:footnote><w:footnote w:id=\"2\">" + paragraph("The note") + "</w:footnote>",
      .endnotes = "<w:endnote w:id=\"3\">" + paragraph("The end") + "</w:endnote>",
      .header = paragraph("Draft"),
      .footer = paragraph("Page 1")};
  CHECK(describe(docx) ==
        "paragraph: See the note\nnote: The note\nnote: The end\npage header: Draft\npage footer: "
        "Page 1\n");
}

TEST_CASE("the namespaces of strict documents are known") {
  CHECK(describe({.body = paragraph("Audit", "<w:pStyle w:val=\"H\"/>"),
                  .styles =
                      "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/>"
                      "</w:style>",
                  .strict = true}) == "heading 1: Audit\n");
}

TEST_CASE("the main part may have any name") {
  CHECK(describe({.body = paragraph("Audit"), .main_part = "content/document2.xml"}) ==
        "paragraph: Audit\n");
}

TEST_CASE("a title in front of a style separator is the run-in title of its clause") {
  const std::string separator = "<w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>";
  CHECK(describe({.body = in_paragraph(separator + run("Audit rights.")) +
                          paragraph(" Customer may audit Provider.")}) ==
        "paragraph: {Audit rights.} Customer may audit Provider.\n");
}

TEST_CASE("hidden text is left out and counted") {
  const Docx docx = {.body = in_paragraph(run("Seen") + run("h\u00efdden", "<w:vanish/>")) +
                             in_paragraph("<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>" +
                                          run("all of it", "<w:vanish/>")) +
                             paragraph("Next")};
  CHECK(describe(docx) == "paragraph: Seen\nparagraph: Next\n");
  CHECK((*read_docx(docx.bytes(), "draft.docx", View::Accepted))->hidden_characters() == 15);
}

TEST_CASE("formulas are text and phonetic guides are not") {
  CHECK(describe({.body = in_paragraph(
                      run("fee = ") + "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>" +
                      "<w:r><w:ruby><w:rt>" + run("kan") + "</w:rt><w:rubyBase>" + run("X") +
                      "</w:rubyBase></w:ruby></w:r>")}) == "paragraph: fee = a+bX\n");
}

TEST_CASE("what cannot be read is said") {
  CHECK(unread({.body = paragraph("Words") +
                        in_paragraph(run("More") + drawing("2000000", kPicture))}) ==
        "a picture at 10\n");
  CHECK(unread({.body = in_paragraph(
                    "<w:r><w:pict><v:shape><v:imagedata r:id=\"x\"/></v:shape></w:pict>"
                    "</w:r>")}) == "a picture at 0\n");
  CHECK(unread({.body = in_paragraph("<w:r><w:object><v:shape><v:imagedata r:id=\"x\"/></v:shape>"
                                     "</w:object></w:r>")}) == "an embedded object at 0\n");
  CHECK(unread({.body = paragraph("Words") + "<w:altChunk r:id=\"x\"/>"}) ==
        "an embedded document at 5\n");
  CHECK(unread({.body = in_paragraph(drawing(
                    "900000",
                    "<a:graphicData "
                    "uri=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\"/>"))}) ==
        "a diagram at 0\n");
  CHECK(unread({.body = item(7, 0, "Words")}) ==
        "an automatic number whose definition is missing or for another script at 0\n");
}

TEST_CASE("small pictures, pictures in page headers and shapes without a picture hide no clause") {
  CHECK(unread({.body = in_paragraph(drawing("300000", kPicture)) +
                        in_paragraph(drawing("2000000", "<a:graphicData/>")) +
                        "<w:sectPr><w:headerReference r:id=\"header\"/></w:sectPr>",
                .header = in_paragraph(drawing("2000000", kPicture))}) == "");
}

TEST_CASE("a dropped capital belongs to the word that it begins") {
  CHECK(describe({.body = paragraph("T", "<w:framePr w:dropCap=\"drop\" w:lines=\"3\"/>") +
                          paragraph("his Agreement", "<w:outlineLvl w:val=\"0\"/>")}) ==
        "heading 1: This Agreement\n");
}

TEST_CASE("a document with more text than any contract is refused") {
  CHECK(describe({.body = paragraph(std::string(3U << 20, 'x'))}) ==
        "part word/document.xml, line 2: more text than any contract has");
}
