// SPDX-License-Identifier: MIT
#include "lint/irregularity/attachment_title.h"

#include <doctest/doctest.h>

#include <string>

#include "lint/document/plain_text.h"
#include "tests/irregularity/findings.h"

using namespace lint;

namespace {

std::string titles(const Document& document) {
  std::string names;
  for (const AttachmentTitle& title : find_attachment_titles(document)) names += title.name + ';';
  return names;
}

std::string titles_in_text(std::string text) {
  return titles(*read_plain_text(std::move(text), "contract.txt", View::Accepted).value());
}

std::string missing(const std::string& markdown) {
  return found_in(Irregularity::Kind::MissingExhibit, markdown);
}

const std::string kLong =
    " prepared by the surveyor for both of the parties, with all the tables, drawings and test "
    "reports that belong to it and to the plant";

}  // namespace

TEST_CASE("a paragraph that begins with the name of an attachment is its title") {
  CHECK(titles_in_text("Exhibit A\n\nSCHEDULE 2 - PRICES\n\nannex 3: Sites\n") ==
        "exhibit a;schedule 2;annex 3;");
  CHECK(titles_in_text("APPENDIX D Survey of the Site" + kLong + ".\n") == "appendix d;");
}

TEST_CASE("a sentence that begins with the name of an attachment is no title") {
  CHECK(titles_in_text("Exhibit A describes the survey of the site" + kLong + ".\n").empty());
}

TEST_CASE("a list of attachments in one paragraph holds no title") {
  CHECK(titles_in_text("Exhibit A - Survey of the Site Exhibit B - Prices of the Spare Parts "
                       "Exhibit C - Names and Addresses of the People to Whom Notices Go\n")
            .empty());
}

TEST_CASE("a title stands behind a running header on the same line") {
  CHECK(titles_in_text("Draft of the Owner Page 30 of 44   Exhibit C - Prices\n") == "exhibit c;");
  CHECK(titles_in_text("Execution copy of the lease   EXHIBIT 4 - TEST PLAN\n") == "exhibit 4;");
  CHECK(titles_in_text("a.   Exhibit C: Prices;\n").empty());
  CHECK(titles_in_text("the plant at the place that is listed in   Exhibit C: Prices\n").empty());
}

TEST_CASE("a numbered heading may be the title of an attachment") {
  CHECK(missing("1. The site is described in Annex 1.\n\n## 2. Annex 1 - Site\n\nNorth of the "
                "river.\n")
            .empty());
}

TEST_CASE("an attachment that is told to be elsewhere is not missing") {
  CHECK(missing("1. Supplier shall meet Annex 2 (Code of Conduct), available at "
                "https://supplier.example/code.\n")
            .empty());
  CHECK(missing("1. Supplier shall meet Annex 2 (Code of Conduct).\n") == "Annex 2;");
  CHECK(missing("1. Once agreed, the test plan shall be attached hereto as Exhibit C.\n").empty());
  CHECK(missing("1. The test plan is attached hereto as Exhibit C.\n") == "Exhibit C;");
}
