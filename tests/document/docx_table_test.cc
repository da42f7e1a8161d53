// SPDX-License-Identifier: MIT
#include "lint/document/docx_table.h"

#include <doctest/doctest.h>

#include "tests/support/docx_builder.h"

using namespace lint;
using namespace lint::test;

namespace {

std::string table(std::string_view rows) {
  return "<w:tbl><w:tblPr/>" + std::string(rows) + "</w:tbl>";
}
std::string row(std::string_view cells, std::string_view properties = "") {
  return "<w:tr><w:trPr>" + std::string(properties) + "</w:trPr>" + std::string(cells) + "</w:tr>";
}
std::string cell(std::string_view content, std::string_view properties = "") {
  return "<w:tc><w:tcPr>" + std::string(properties) + "</w:tcPr>" + std::string(content) +
         "</w:tc>";
}

}  // namespace

TEST_CASE("cells come row by row with their place in the grid") {
  CHECK(describe({.body = paragraph("Before") +
                          table(row(cell(paragraph("Report")) + cell(paragraph("Due")),
                                    "<w:tblHeader/>") +
                                row(cell(paragraph("SOC 2") + paragraph("Type II")) +
                                    cell(paragraph("yearly")))) +
                          paragraph("After")}) ==
        "paragraph: Before\n"
        "cell 0.0.0 header: Report\ncell 0.0.1 header: Due\n"
        "cell 0.1.0: SOC 2\ncell 0.1.0: Type II\ncell 0.1.1: yearly\n"
        "paragraph: After\n");
}

TEST_CASE("merged cells keep their neighbours in place") {
  const std::string down = "<w:vMerge w:val=\"restart\"/>";
  CHECK(describe({.body = table(row(cell(paragraph("Reports"), "<w:gridSpan w:val=\"2\"/>") +
                                    cell(paragraph("C"))) +
                                row(cell(paragraph("A"), down) + cell(paragraph("B")) +
                                    cell(paragraph("C"))) +
                                row(cell(paragraph(""), "<w:vMerge/>") + cell(paragraph("D")) +
                                    cell(paragraph("E"))) +
                                row(cell(paragraph("F")), "<w:gridBefore w:val=\"1\"/>"))}) ==
        "cell 0.0.0: Reports\ncell 0.0.2: C\n"
        "cell 0.1.0: A\ncell 0.1.1: B\ncell 0.1.2: C\n"
        "cell 0.2.1: D\ncell 0.2.2: E\n"
        "cell 0.3.1: F\n");
}

TEST_CASE("an empty cell has one empty block") {
  CHECK(describe(
            {.body = table(row(cell(paragraph("") + paragraph("")) + cell(paragraph("Yes"))))}) ==
        "cell 0.0.0: \ncell 0.0.1: Yes\n");
}

TEST_CASE("a nested table has its own number and the outer one goes on") {
  const std::string inner = table(row(cell(paragraph("In"))));
  CHECK(describe({.body = table(row(cell(paragraph("A") + inner + paragraph("B")) +
                                    cell(paragraph("C")))) +
                          table(row(cell(paragraph("Next"))))}) ==
        "cell 0.0.0: A\ncell 1.0.0: In\ncell 0.0.0: B\ncell 0.0.1: C\ncell 2.0.0: Next\n");
}

TEST_CASE("rows and cells in content controls are read") {
  CHECK(describe({.body = table("<w:sdt><w:sdtContent>" +
                                row("<w:sdt><w:sdtContent>" + cell(paragraph("A")) +
                                    "</w:sdtContent></w:sdt>" + cell(paragraph("B"))) +
                                "</w:sdtContent></w:sdt>")}) == "cell 0.0.0: A\ncell 0.0.1: B\n");
}

TEST_CASE("several emphasised cells in the first row are headers, a title over the table is none") {
  const auto bold = [](std::string_view text) { return "<w:p>" + run(text, "<w:b/>") + "</w:p>"; };
  CHECK(describe({.body = table(row(cell(bold("Report")) + cell(bold("Due"))) +
                                row(cell(paragraph("SOC 2")) + cell(paragraph("yearly")))) +
                          table(row(cell(bold("Key terms"))) + row(cell(paragraph("None"))))}) ==
        "cell 0.0.0 header: *Report*\ncell 0.0.1 header: *Due*\n"
        "cell 0.1.0: SOC 2\ncell 0.1.1: yearly\n"
        "cell 1.0.0: *Key terms*\ncell 1.1.0: None\n");
}

TEST_CASE("a tick box at the beginning of a cell is its state and not its text") {
  CHECK(
      describe({.body = table(row(cell(paragraph("[ x ] SOC 2 Type II")) + cell(paragraph("[ ]")) +
                                  cell(paragraph("\u2612 ISO 27001"))))}) ==
      "cell 0.0.0 [x]: SOC 2 Type II\ncell 0.0.1 [ ]: \ncell 0.0.2 [x]: ISO 27001\n");
}

TEST_CASE("rows that were deleted or inserted belong to one view each") {
  const std::string by = " w:author=\"Ada\" w:date=\"2024-05-01T10:00:00Z\"/>";
  const Docx docx = {.body = table(row(cell(paragraph("Old")), "<w:del" + by) +
                                   row(cell(paragraph("Kept"))) +
                                   row(cell(paragraph("New")), "<w:ins" + by))};
  CHECK(describe(docx) == "cell 0.0.0: Kept\ncell 0.1.0: New\n");
  CHECK(describe_original(docx) == "cell 0.0.0: Old\ncell 0.1.0: Kept\n");
}

TEST_CASE("cells that were deleted or inserted belong to one view each") {
  const std::string by = " w:author=\"Ada\" w:date=\"2024-05-01T10:00:00Z\"/>";
  const Docx docx = {
      .body = table(row(cell(paragraph("Old"), "<w:cellDel" + by) + cell(paragraph("Kept")) +
                        cell(paragraph("New"), "<w:cellIns" + by)))};
  CHECK(describe(docx) == "cell 0.0.0: Kept\ncell 0.0.1: New\n");
  CHECK(describe_original(docx) == "cell 0.0.0: Old\ncell 0.0.1: Kept\n");
}
