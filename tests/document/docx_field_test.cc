// SPDX-License-Identifier: MIT
#include "lint/document/docx_field.h"

#include <doctest/doctest.h>

#include "lint/document/docx.h"
#include "tests/support/docx_builder.h"

using namespace lint;
using namespace lint::test;

namespace {

std::string field_character(std::string_view type, std::string_view data = "") {
  return "<w:r><w:fldChar w:fldCharType=\"" + std::string(type) + "\">" + std::string(data) +
         "</w:fldChar></w:r>";
}

std::string begin(std::string_view instruction, std::string_view data = "") {
  return field_character("begin", data) + "<w:r><w:instrText>" + std::string(instruction) +
         "</w:instrText></w:r>";
}

std::string field(std::string_view instruction, std::string_view result) {
  return begin(instruction) + field_character("separate") + std::string(result) +
         field_character("end");
}

std::string in_paragraph(std::string_view content) {
  return "<w:p>" + std::string(content) + "</w:p>";
}

}  // namespace

TEST_CASE("the result of a field is read and its instruction is not") {
  CHECK(describe({.body = in_paragraph(run("See Section ") +
                                       field(" REF _Ref1 \\r \\h ", run("8.2")) + run("."))}) ==
        "paragraph: See Section 8.2.\n");
  CHECK(describe({.body = in_paragraph("<w:fldSimple w:instr=\" DATE \">" + run("1 May") +
                                       "</w:fldSimple>")}) == "paragraph: 1 May\n");
}

TEST_CASE("fields inside fields are read by the same rule") {
  const std::string inner = field("PAGEREF x", run("7"));
  CHECK(describe({.body = in_paragraph(begin("IF ") + inner + field_character("separate") +
                                       run("yes ") + field("REF y", run("and so")) +
                                       field_character("end"))}) == "paragraph: yes and so\n");
}

TEST_CASE("a table of contents is left out over all its paragraphs") {
  CHECK(describe({.body = in_paragraph(begin("TOC \\o \"1-3\"") + field_character("separate") +
                                       field("HYPERLINK \\l x", run("1. Audit 3"))) +
                          in_paragraph(run("2. Term 4")) + in_paragraph(field_character("end")) +
                          paragraph("Audit")}) == "paragraph: Audit\n");
}

TEST_CASE("a form's tick box is the state of its paragraph") {
  const auto box = [](std::string_view state) {
    return begin(" FORMCHECKBOX ", "<w:ffData><w:name w:val=\"c\"/><w:checkBox><w:sizeAuto/>" +
                                       std::string(state) + "</w:checkBox></w:ffData>") +
           field_character("separate") + field_character("end");
  };
  CHECK(
      describe({.body = in_paragraph(box("<w:default w:val=\"0\"/><w:checked/>") + run(" SOC 2")) +
                        in_paragraph(box("<w:default w:val=\"0\"/>") + run(" ISO 27001")) +
                        in_paragraph(box("<w:default w:val=\"1\"/><w:checked w:val=\"0\"/>") +
                                     run(" PCI DSS"))}) ==
      "paragraph [x]: SOC 2\nparagraph [ ]: ISO 27001\nparagraph [ ]: PCI DSS\n");
}

TEST_CASE("a drop-down list shows the entry that is chosen") {
  const std::string entries = "<w:listEntry w:val=\"monthly\"/><w:listEntry w:val=\"yearly\"/>";
  const auto list = [&](std::string_view chosen) {
    return begin("FORMDROPDOWN", "<w:ffData><w:ddList>" + std::string(chosen) + entries +
                                     "</w:ddList></w:ffData>") +
           field_character("end");
  };
  CHECK(describe({.body = in_paragraph(list("<w:result w:val=\"1\"/>")) +
                          in_paragraph(list(""))}) == "paragraph: yearly\nparagraph: monthly\n");
}

TEST_CASE("the prompt of a button field is text") {
  CHECK(describe({.body = in_paragraph(run("within ") + begin("MACROBUTTON NoMacro [number]") +
                                       field_character("end") + run(" days"))}) ==
        "paragraph: within [number] days\n");
}

TEST_CASE("numbers that fields compute are reported as unread") {
  const Docx docx = {.body =
                         in_paragraph(begin("AUTONUMLGL") + field_character("end") + run("Audit"))};
  const auto document = read_docx(docx.bytes(), "draft.docx", View::Accepted);
  REQUIRE(document.has_value());
  REQUIRE((*document)->unread().size() == 1);
  CHECK((*document)->unread()[0].what == "an automatic number in a field");
}

TEST_CASE("text that a field without an end swallows is reported as unread") {
  const Docx docx = {.body = paragraph("Kept") + in_paragraph(begin("REF x")) + paragraph("Lost")};
  const auto document = read_docx(docx.bytes(), "draft.docx", View::Accepted);
  REQUIRE(document.has_value());
  CHECK(describe(**document) == "paragraph: Kept\n");
  REQUIRE((*document)->unread().size() == 1);
  CHECK((*document)->unread()[0].what == "the text behind a field that has no end");
}
