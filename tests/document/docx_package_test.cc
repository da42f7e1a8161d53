// SPDX-License-Identifier: MIT
#include "lint/document/docx_package.h"

#include <doctest/doctest.h>

#include "lint/document/docx.h"
#include "tests/support/docx_builder.h"

using namespace lint;
using namespace lint::test;

namespace {

Error error_of(const std::string& bytes) {
  const auto document = read_docx(bytes, "draft.docx", View::Accepted);
  REQUIRE_FALSE(document.has_value());
  CHECK(document.error().path == "draft.docx");
  CHECK_FALSE(document.error().cure.empty());
  return document.error();
}

std::string relationship(std::string_view type, std::string_view target,
                         std::string_view more = "") {
  return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
         "<Relationship Id=\"a\" Type=\"x/" +
         std::string(type) + "\" Target=\"" + std::string(target) + "\"" + std::string(more) +
         "/></Relationships>";
}

const std::string kBody =
    "<w:document "
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
    "<w:t>Words</w:t></w:r></w:p></w:body></w:document>";

std::string words_of(const std::vector<std::pair<std::string, std::string>>& parts) {
  const auto document = read_docx(write_zip(parts), "draft.docx", View::Accepted);
  return document ? (*document)->text() : document.error().message;
}

}  // namespace

TEST_CASE("targets are found from the root, from their folder, without regard to case") {
  CHECK(words_of({{"_rels/.rels", relationship("officeDocument", "/word/document.xml")},
                  {"word/document.xml", kBody}}) == "Words");
  CHECK(words_of({{"_rels/.rels", relationship("officeDocument", "./a/../Word/Document.xml")},
                  {"word/document.xml", kBody}}) == "Words");
}

TEST_CASE("a package without relationships has its body in the usual place") {
  CHECK(words_of({{"word/document.xml", kBody}}) == "Words");
}

TEST_CASE("parts outside the package are not looked for") {
  CHECK(words_of({{"word/document.xml", kBody},
                  {"word/_rels/document.xml.rels", relationship("styles", "file:///etc/styles.xml",
                                                                " TargetMode=\"External\"")}}) ==
        "Words");
}

TEST_CASE("other archives are told from documents") {
  CHECK(error_of(write_zip({{"readme.txt", "Words"}})).message ==
        "a zip archive, but not a Word document");
  CHECK(error_of(write_zip({{"_rels/.rels", relationship("officeDocument", "xl/workbook.xml")},
                            {"xl/workbook.xml", "<workbook/>"}}))
            .message == "not a Word document: its main part xl/workbook.xml has no body");
  CHECK(error_of(write_zip({{"_rels/.rels", relationship("officeDocument", "word/gone.xml")}}))
            .message == "part word/gone.xml is missing");
}

TEST_CASE("broken XML is named with its part and line") {
  const std::string message =
      error_of(
          write_zip({{"word/document.xml", "<w:document xmlns:w=\"x\">\n<w:body>\n</w:document>"}}))
          .message;
  CHECK(message.starts_with("part word/document.xml, line 3: broken XML: "));
}
