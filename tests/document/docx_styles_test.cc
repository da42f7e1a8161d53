// SPDX-License-Identifier: MIT
#include "lint/document/docx_styles.h"

#include <doctest/doctest.h>

#include "tests/support/docx_builder.h"

using namespace lint;
using namespace lint::test;

namespace {

std::string style(std::string_view id, std::string_view name, std::string_view based_on,
                  std::string_view properties = "", std::string_view type = "paragraph") {
  std::string out = "<w:style w:type=\"";
  out.append(type).append("\" w:styleId=\"").append(id).append("\"><w:name w:val=\"");
  out.append(name).append("\"/>");
  if (!based_on.empty())
    out.append("<w:basedOn w:val=\"").append(based_on).append("\"/>");
  return out.append(properties).append("</w:style>");
}

std::string styled(std::string_view id, std::string_view text, std::string_view more = "") {
  return paragraph(text, "<w:pStyle w:val=\"" + std::string(id) + "\"/>" + std::string(more));
}

std::string in_style(std::string_view id, std::string_view text, std::string_view properties) {
  return "<w:p><w:pPr><w:pStyle w:val=\"" + std::string(id) + "\"/></w:pPr>" +
         run(text, properties) + "</w:p>";
}

}  // namespace

TEST_CASE("a heading is known by the name of its style, whatever its id") {
  CHECK(describe({.body = styled("berschrift2", "Confidentiality"),
                  .styles = style("berschrift2", "heading 2", "")}) ==
        "heading 2: Confidentiality\n");
}

TEST_CASE("a heading is known through the styles that its style is based on") {
  CHECK(describe({.body = styled("Clause", "Audit"),
                  .styles = style("H3", "Heading 3", "") + style("Firm", "Firm Heading", "H3") +
                            style("Clause", "Clause", "Firm")}) == "heading 3: Audit\n");
}

TEST_CASE("an outline level makes a heading or takes it away") {
  const std::string styles =
      style("H1", "heading 1", "") +
      style("Body1", "Body 1", "H1", "<w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>") +
      style("L2", "Legal L2", "", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>");
  CHECK(describe({.body = styled("Body1", "Body") + styled("L2", "Term") +
                          styled("H1", "Plain", "<w:outlineLvl w:val=\"9\"/>") +
                          paragraph("Fees", "<w:outlineLvl w:val=\"2\"/>"),
                  .styles = styles}) ==
        "paragraph: Body\nheading 2: Term\nparagraph: Plain\nheading 3: Fees\n");
}

TEST_CASE("an outline level of the default style does not make a heading of everything") {
  const std::string normal =
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name "
      "w:val=\"Normal\"/>"
      "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>";
  CHECK(describe({.body = paragraph("Words") + styled("Quote", "More"),
                  .styles = normal + style("Quote", "Quote", "Normal")}) ==
        "paragraph: Words\nparagraph: More\n");
}

TEST_CASE("a clause in a heading style is no heading") {
  CHECK(describe({.body = styled("H2", "Provider shall keep the reports for at least seven years."),
                  .styles = style("H2", "heading 2", "")}) ==
        "paragraph: Provider shall keep the reports for at least seven years.\n");
}

TEST_CASE("styles that are based on each other in a circle are read") {
  CHECK(describe({.body = styled("A", "Words"),
                  .styles = style("A", "a", "B") + style("B", "heading 4", "A")}) ==
        "heading 4: Words\n");
}

TEST_CASE("lines in the styles of a table of contents are left out") {
  CHECK(describe({.body = styled("Verzeichnis1", "Audit 12") + paragraph("Audit"),
                  .styles = style("Verzeichnis1", "toc 1", "")}) == "paragraph: Audit\n");
}

TEST_CASE("bold of a paragraph style and of a character style cancel each other out") {
  const std::string styles = style("Strong", "Strong", "", "<w:rPr><w:b/></w:rPr>", "character") +
                             style("Title1", "Title 1", "", "<w:rPr><w:b/></w:rPr>");
  CHECK(describe({.body = in_style("Title1", "Bold words", "") +
                          in_style("Title1", "Plain words", "<w:rStyle w:val=\"Strong\"/>") +
                          in_style("Title1", "Plain again", "<w:b w:val=\"0\"/>") +
                          in_style("", "Bold again", "<w:rStyle w:val=\"Strong\"/>"),
                  .styles = styles}) ==
        "paragraph: *Bold words*\nparagraph: Plain words\nparagraph: Plain again\n"
        "paragraph: *Bold again*\n");
}

TEST_CASE("text that a style hides is left out and counted") {
  const Docx docx = {
      .body = "<w:p>" + run("Seen") + run(" not seen", "<w:rStyle w:val=\"Hid\"/>") + "</w:p>",
      .styles = style("Hid", "Hid", "", "<w:rPr><w:vanish/></w:rPr>", "character")};
  CHECK(describe(docx) == "paragraph: Seen\n");
}

TEST_CASE("the first row of a table is emphasised by the table's style") {
  const std::string styles =
      style("Grid", "Grid", "",
            "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr>", "table");
  const std::string rows = "<w:tr><w:tc>" + paragraph("Report") + "</w:tc><w:tc>" +
                           paragraph("Frequency") + "</w:tc></w:tr><w:tr><w:tc>" +
                           paragraph("SOC 2") + "</w:tc><w:tc>" + paragraph("annual") +
                           "</w:tc></w:tr>";
  CHECK(describe(
            {.body = "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/></w:tblPr>" + rows + "</w:tbl>",
             .styles = styles}) ==
        "cell 0.0.0 header: *Report*\ncell 0.0.1 header: *Frequency*\n"
        "cell 0.1.0: SOC 2\ncell 0.1.1: annual\n");
}
