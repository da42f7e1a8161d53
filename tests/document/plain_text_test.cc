// SPDX-License-Identifier: MIT
#include "lint/document/plain_text.h"

#include <doctest/doctest.h>

#include "tests/support/block_text.h"

using namespace lint;

namespace {

std::shared_ptr<const Document> document(const std::string& source) {
  auto read = read_plain_text(source, "filed.txt", View::Accepted);
  REQUIRE(read.has_value());
  CHECK(mapping_errors(**read) == "");
  return *read;
}

std::string blocks(const std::string& source) {
  return block_text(*document(source));
}

/// Lines as wide as those of a filing, so that a short one shows that its author ended it.
const std::string kWide =
    "The parties acknowledge that this paragraph is wrapped at the usual width of\n"
    "a page, as all of the paragraphs of this agreement are, so that it is known.\n\n";
const std::string kWideBlock =
    "| The parties acknowledge that this paragraph is wrapped at the usual width of a page, as all "
    "of the paragraphs of this agreement are, so that it is known.\n";

}  // namespace

TEST_CASE("wrapped lines are joined and blank lines part paragraphs") {
  CHECK(blocks(kWide + "Next.\n") == kWideBlock + "| Next.\n");
}

TEST_CASE("lines that their author ended are blocks of their own") {
  CHECK(blocks(kWide + "Acme Hosting, Inc.\n100 Main Street\nSpringfield\n") ==
        kWideBlock + "| Acme Hosting, Inc.\n| 100 Main Street\n| Springfield\n");
}

TEST_CASE("typed labels begin blocks without blank lines") {
  CHECK(
      blocks(kWide +
             "8.1  Provider shall, throughout the term of this agreement, do the following:\n"
             "(a)  maintain the certification that is named in the first schedule to this\n"
             "agreement; and\n"
             "(b)  deliver the report.\n") ==
      kWideBlock +
          "| 8.1 Provider shall, throughout the term of this agreement, do the following:\n"
          "| (a) maintain the certification that is named in the first schedule to this agreement; "
          "and\n| (b) deliver the report.\n");
}

TEST_CASE("a reference at the end of a line does not end the paragraph") {
  CHECK(blocks(kWide + "\"Term\" has the meaning that is given to it in Section\n"
                       "4.1 of this agreement.\n") ==
        kWideBlock +
            "| \"Term\" has the meaning that is given to it in Section 4.1 of this agreement.\n");
}

TEST_CASE("a sentence runs over the end of a page") {
  CHECK(blocks("Provider shall deliver within thirty days of each anniversary of\n\n"
               "                                  -2-\n<PAGE>\n\n"
               "the Effective Date the report.\n") ==
        "| Provider shall deliver within thirty days of each anniversary of the Effective Date the "
        "report.\n");
  CHECK(
      blocks("Provider shall deliver\n\nSource: ACME INC., 10-K, 3/1/2019\n\n\n\nthe report.\n") ==
      "| Provider shall deliver the report.\n");
  CHECK(blocks("Provider shall deliver\n\f\nthe report.\n") ==
        "| Provider shall deliver the report.\n");
  CHECK(
      blocks("shall apply to either the\n\n[*] Certain information on this page has been omitted.\n"
             "Confidential treatment is requested.\n\n       1\n\n2         entire entity.\n") !=
      "");
}

TEST_CASE("page numbers and filing tags are no text") {
  CHECK(blocks("<PAGE>\nOne.\n\n  12\n\nTwo.\n\n- 13 -\n\nThree.\n\nPage 2 of 10\n\nFour.\n\niv\n\n"
               "Five.\n\nA-3\n") == "| One.\n| Two.\n| Three.\n| Four.\n| Five.\n");
}

TEST_CASE("the number of a page that begins its first line is no text") {
  CHECK(blocks("shall apply to the\n\n     1\n\n2         entire entity.\n") ==
        "| shall apply to the entire entity.\n");
}

TEST_CASE("a running head is no text") {
  CHECK(blocks("One.\n\n1\n\nAcme Confidential\n\nTwo.\n\n2\n\nAcme Confidential\n\nThree.\n\n3\n\n"
               "Acme Confidential\n\nFour.\n") == "| One.\n| Two.\n| Three.\n| Four.\n");
}

TEST_CASE("centred, underlined and capital lines are emphasised") {
  CHECK(blocks("                    Services Agreement\n\n1. DEFINITIONS\n\nTerm and Fees\n"
               "-------------\n\nThe term. \n") ==
        "bold | Services Agreement\nbold | 1. DEFINITIONS\nbold | Term and Fees\n| The term.\n");
  CHECK(blocks("3. Hosting Servers. ---------------\n") == "bold | 3. Hosting Servers.\n");
}

TEST_CASE("each line of a table of contents is a block") {
  CHECK(blocks("1.   DEFINITIONS ............   1\n2.   SERVICES ...............   3\n") ==
        "| 1. DEFINITIONS ............ 1\n| 2. SERVICES ............... 3\n");
}

TEST_CASE("bullets and tick boxes are marks") {
  CHECK(blocks("- first\n- second\n\n[x] SOC 2\n[ ] ISO 27001\n") ==
        "* | first\n* | second\n[x] | SOC 2\n[ ] | ISO 27001\n");
}

TEST_CASE("capitals that begin a clause are a title") {
  CHECK(blocks("8.2 REPORTS. Provider shall deliver.\n") ==
        "| {8.2 REPORTS.} Provider shall deliver.\n");
  CHECK(blocks("ACME INC. shall deliver.\n") == "| ACME INC. shall deliver.\n");
}

TEST_CASE("indents count columns") {
  const auto read = document("     (a) one\n\n\t(i) two\n");
  CHECK(read->blocks()[0].indent == 5 * 120);
  CHECK(read->blocks()[1].indent == 8 * 120);
}

TEST_CASE("a word that is broken at its hyphen is one word") {
  CHECK(blocks("the third-\nparty auditor\n") == "| the third-party auditor\n");
}
