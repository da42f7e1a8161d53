// SPDX-License-Identifier: MIT
#include "lint/edit/docx_review.h"

#include <doctest/doctest.h>

#include <memory>

#include "lint/clause/outline.h"
#include "lint/document/reader.h"
#include "lint/document/zip.h"
#include "tests/support/docx_builder.h"

using namespace lint;
using lint::test::Docx;
using lint::test::item;
using lint::test::paragraph;
using lint::test::run;

namespace {

const Signature kJane{"Jane", "2026-01-31T09:00:00Z"};

ClauseTree read(const std::string& bytes) {
  auto document = read_document(bytes, "draft.docx");
  REQUIRE(document.has_value());
  return outline(std::move(*document));
}

Span find(const ClauseTree& tree, std::string_view words) {
  const size_t at = tree.document().text().find(words);
  REQUIRE(at != std::string::npos);
  return {static_cast<uint32_t>(at), static_cast<uint32_t>(at + words.size())};
}

Remark remark(const ClauseTree& tree, std::string_view words, std::string rule = "rule") {
  return {.rule = rule,
          .reference = "clauselint " + rule + " 0123ABCD",
          .lines = {{"Title.", "Text"}},
          .anchor = find(tree, words)};
}

std::string write(const std::string& bytes, const ClauseTree& tree, const Review& review) {
  auto written = write_review(bytes, tree, review);
  REQUIRE_MESSAGE(written.has_value(), to_string(written.error()));
  return std::move(*written);
}

std::string with_comment(const std::string& bytes, std::string_view words) {
  const ClauseTree tree = read(bytes);
  return write(bytes, tree, {.remarks = {remark(tree, words)}, .by = kJane});
}

std::string part(const std::string& bytes, std::string_view name = "word/document.xml") {
  auto archive = Archive::open(bytes);
  REQUIRE(archive.has_value());
  return archive->contains(name) ? archive->read(name).value() : "no part";
}

/// What stands in the body.
std::string body(const std::string& bytes) {
  const std::string xml = part(bytes);
  const size_t begin = xml.find("<w:body>") + 8;
  return xml.substr(begin, xml.find("</w:body>") - begin);
}

/// The body with its comment marks as brackets and without the marks of cut runs.
std::string marked_body(const std::string& bytes) {
  std::string text = body(bytes);
  const auto replace = [&](std::string_view from, std::string_view to) {
    for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at))
      text.replace(at, from.size(), to);
  };
  replace("<w:commentRangeStart w:id=\"0\"/>", "[");
  replace("<w:commentRangeEnd w:id=\"0\"/>", "]");
  replace("<w:r><w:commentReference w:id=\"0\"/></w:r>", "*");
  for (const std::string_view mark : {"00C1A001", "00C1A002", "00C1A003"})
    replace(" w:rsidDel=\"" + std::string(mark) + "\"", "");
  replace(" xml:space=\"preserve\"", "");
  return text;
}

/// Whether taking the review out gives back all parts, byte for byte.
bool comes_back(const std::string& bytes, const std::string& reviewed) {
  const auto clean = remove_review(reviewed);
  REQUIRE(clean.has_value());
  bool same = true;
  for (const std::string_view name : {"word/document.xml", "word/comments.xml",
                                      "word/_rels/document.xml.rels", "[Content_Types].xml"})
    same = same && part(bytes, name) == part(*clean, name);
  return same;
}

}  // namespace

TEST_CASE("a comment on a word cuts its run in three, which keep their formatting") {
  const std::string bytes =
      Docx{.body = "<w:p>" + run("Provider shall maintain it.", "<w:i/>") + "</w:p>"}.bytes();
  const std::string reviewed = with_comment(bytes, "shall");
  CHECK(marked_body(reviewed) ==
        "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Provider </w:t></w:r>["
        "<w:r><w:rPr><w:i/></w:rPr><w:t>shall</w:t></w:r>]*"
        "<w:r><w:rPr><w:i/></w:rPr><w:t> maintain it.</w:t></w:r></w:p>");
  CHECK(comes_back(bytes, reviewed));
}

TEST_CASE("spaces at a cut are kept where the run did not keep its spaces before") {
  const std::string bytes =
      Docx{.body = "<w:p><w:r><w:t>Provider shall pay.</w:t></w:r></w:p>"}.bytes();
  const std::string reviewed = with_comment(bytes, "shall");
  CHECK(body(reviewed).find("<w:t xml:space=\"preserve\">Provider </w:t>") != std::string::npos);
  CHECK(read(reviewed).document().text() == read(bytes).document().text());
  CHECK(comes_back(bytes, reviewed));
}

TEST_CASE("a comment reaches over runs, tabs, breaks, entities and bookmarks") {
  const std::string bytes =
      Docx{.body =
               "<w:p><w:r><w:t>R&amp;D &#8220;te</w:t><w:tab/><w:t>am</w:t></w:r>"
               "<w:bookmarkStart w:id=\"7\" w:name=\"x\"/><w:proofErr w:type=\"spellStart\"/>"
               "<w:r><w:t>s shall</w:t><w:br/></w:r><w:bookmarkEnd w:id=\"7\"/></w:p>"}
          .bytes();
  const std::string reviewed = with_comment(bytes, "D \"te ams");
  CHECK(marked_body(reviewed) ==
        "<w:p><w:r><w:t>R&amp;</w:t></w:r>[<w:r><w:t>D &#8220;te</w:t><w:tab/><w:t>am</w:t></w:r>"
        "<w:bookmarkStart w:id=\"7\" w:name=\"x\"/><w:proofErr w:type=\"spellStart\"/>"
        "<w:r><w:t>s</w:t></w:r>]*<w:r><w:t> shall</w:t><w:br/></w:r><w:bookmarkEnd w:id=\"7\"/>"
        "</w:p>");
  CHECK(comes_back(bytes, reviewed));
}

TEST_CASE("the reference to a comment stands outside of links, controls and changes") {
  const std::string inside = "<w:r><w:t>Provider shall pay</w:t></w:r>";
  for (const auto& [open, close] :
       {std::pair("<w:hyperlink r:id=\"rId9\">", "</w:hyperlink>"),
        std::pair("<w:ins w:id=\"3\" w:author=\"Ann\" w:date=\"2025-01-01T00:00:00Z\">",
                  "</w:ins>"),
        std::pair("<w:sdt><w:sdtPr/><w:sdtContent>", "</w:sdtContent></w:sdt>")}) {
    const std::string bytes =
        Docx{.body = "<w:p>" + std::string(open) + inside + close + "</w:p>"}.bytes();
    const std::string reviewed = with_comment(bytes, "shall");
    CHECK(marked_body(reviewed) ==
          "<w:p>" + std::string(open) +
              "<w:r><w:t>Provider </w:t></w:r>[<w:r><w:t>shall</w:t></w:r>]"
              "<w:r><w:t> pay</w:t></w:r>" +
              close + "*</w:p>");
    CHECK(comes_back(bytes, reviewed));
  }
}

TEST_CASE("deleted text is neither commented on nor counted") {
  const std::string bytes =
      Docx{.body =
               "<w:p><w:del w:id=\"3\" w:author=\"Ann\" w:date=\"2025-01-01T00:00:00Z\"><w:r>"
               "<w:delText>Vendor</w:delText></w:r></w:del><w:r><w:t>Provider shall</w:t></w:r>"
               "</w:p>"}
          .bytes();
  CHECK(marked_body(with_comment(bytes, "Provider")) ==
        "<w:p><w:del w:id=\"3\" w:author=\"Ann\" w:date=\"2025-01-01T00:00:00Z\"><w:r>"
        "<w:delText>Vendor</w:delText></w:r></w:del>[<w:r><w:t>Provider</w:t></w:r>]*"
        "<w:r><w:t> shall</w:t></w:r></w:p>");
}

TEST_CASE("words in a table cell carry a comment of their own") {
  const std::string bytes =
      Docx{.body = "<w:tbl><w:tr><w:tc>" + paragraph("Report") + "</w:tc><w:tc>" +
                   paragraph("each year") + "</w:tc></w:tr></w:tbl>" + paragraph("End.")}
          .bytes();
  CHECK(marked_body(with_comment(bytes, "each"))
            .find("<w:p>[<w:r><w:t>each</w:t></w:r>]*<w:r><w:t> year</w:t></w:r></w:p>") !=
        std::string::npos);
}

TEST_CASE("what is said of a text box or a page header is said in the body") {
  const std::string before = "<w:r><w:t>Before</w:t></w:r>";
  const std::string box =
      "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p>"
      "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
  const std::string section =
      "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>";
  const std::string bytes =
      Docx{.body = "<w:p>" + before + box + "</w:p>" + section, .header = paragraph("Top")}.bytes();
  for (const std::string_view words : {"In the box", "Top"})
    CHECK(marked_body(with_comment(bytes, words)) ==
          "<w:p>[" + before + box + "]*</w:p>" + section);
}

TEST_CASE("a comment says who, when and what, and how it is known again") {
  const std::string reviewed =
      with_comment(Docx{.body = paragraph("Provider shall pay.")}.bytes(), "shall");
  const std::string comments = part(reviewed, "word/comments.xml");
  CHECK(comments.find("<w:comment w:id=\"0\" w:author=\"Jane\" w:date=\"2026-01-31T09:00:00Z\" "
                      "w:initials=\"CL\">") != std::string::npos);
  CHECK(comments.find("Title. </w:t>") != std::string::npos);
  CHECK(comments.find(">clauselint rule 0123ABCD</w:t>") != std::string::npos);
  const ClauseTree tree = read(reviewed);
  REQUIRE(tree.document().comments().size() == 1);
  CHECK(tree.document().text(tree.document().comments().front().anchor) == "shall");
}

TEST_CASE("the comments part is made in the document's namespaces and beside its main part") {
  const std::string bytes = Docx{.body = paragraph("Provider shall pay."),
                                 .main_part = "word/document2.xml",
                                 .strict = true}
                                .bytes();
  const ClauseTree tree = read(bytes);
  const std::string reviewed =
      write(bytes, tree, {.remarks = {remark(tree, "shall")}, .by = kJane});
  CHECK(part(reviewed, "word/comments.xml").find("http://purl.oclc.org/ooxml/") !=
        std::string::npos);
  CHECK(part(reviewed, "word/_rels/document2.xml.rels")
            .find("Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/comments\" "
                  "Target=\"comments.xml\"") != std::string::npos);
  CHECK(read(reviewed).document().comments().size() == 1);
  const std::string clean = remove_review(reviewed).value();
  CHECK(part(clean, "word/comments.xml") == "no part");
  CHECK(part(clean, "word/document2.xml") == part(bytes, "word/document2.xml"));
}

TEST_CASE("comments of others stay, with their numbers") {
  const std::string other =
      "<w:comment w:id=\"4\" w:author=\"Ann\" w:initials=\"A\"><w:p><w:r><w:t>clauselint is good"
      "</w:t></w:r></w:p></w:comment>";
  const std::string bytes =
      Docx{.body =
               "<w:p><w:commentRangeStart w:id=\"4\"/><w:r><w:t>Provider shall</w:t></w:r>"
               "<w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r>"
               "</w:p>",
           .comments = other}
          .bytes();
  const std::string reviewed = with_comment(bytes, "shall");
  const std::string comments = part(reviewed, "word/comments.xml");
  CHECK(comments.find(other + "<w:comment w:id=\"5\" w:author=\"Jane\"") != std::string::npos);
  CHECK(comes_back(bytes, reviewed));
}

TEST_CASE("words are inserted as a tracked change in the formatting of those before them") {
  const std::string bytes = Docx{.body = "<w:p>" + run("Provider shall ") +
                                         run("promptly", "<w:b/>") + run(" notify.") + "</w:p>"}
                                .bytes();
  const ClauseTree tree = read(bytes);
  const Offer offer{.rule = "rule", .behind = find(tree, "promptly"), .words = ", at once,"};
  const std::string reviewed =
      write(bytes, tree, {.remarks = {remark(tree, "promptly")}, .offers = {offer}, .by = kJane});
  CHECK(marked_body(reviewed).find(
            "<w:ins w:id=\"1\" w:author=\"Jane\" w:date=\"2026-01-31T09:00:00Z\"><w:r><w:rPr>"
            "<w:b/></w:rPr><w:t>, at once,</w:t></w:r></w:ins>") != std::string::npos);
  CHECK(read(reviewed).document().text() == "Provider shall promptly, at once, notify.");
  CHECK(comes_back(bytes, reviewed));
}

TEST_CASE("words are not inserted into a change of somebody else") {
  const std::string bytes =
      Docx{.body = "<w:p><w:ins w:id=\"3\" w:author=\"Ann\" w:date=\"2025-01-01T00:00:00Z\">" +
                   run("Provider shall promptly notify.") + "</w:ins></w:p>"}
          .bytes();
  const ClauseTree tree = read(bytes);
  const Offer offer{.rule = "rule", .behind = find(tree, "promptly"), .words = ", at once,"};
  CHECK_FALSE(write_review(bytes, tree, {.offers = {offer}, .by = kJane}).has_value());
}

namespace {

Offer clause_after(const ClauseTree& tree, std::string_view words, std::string text) {
  const ClauseId id = tree.at(find(tree, words).begin);
  return {.rule = "rule",
          .after = id,
          .paragraphs = {{.text = std::move(text), .like = tree[id].first_block}}};
}

}  // namespace

TEST_CASE("a new clause has the style and the numbering of its neighbour, but not its section") {
  const std::string properties =
      "<w:pPr><w:pStyle w:val=\"Clause\"/><w:pageBreakBefore/><w:numPr><w:ilvl w:val=\"0\"/>"
      "<w:numId w:val=\"1\"/></w:numPr><w:rPr><w:ins w:id=\"2\" w:author=\"Ann\"/><w:b/></w:rPr>"
      "<w:sectPr/></w:pPr>";
  const std::string bytes =
      Docx{.body = "<w:p>" + properties + run("First.", "<w:vanish w:val=\"0\"/><w:i/>") + "</w:p>",
           .numbering = test::abstract(0, test::level(0, "decimal", "%1.")) + test::instance(1, 0)}
          .bytes();
  const ClauseTree tree = read(bytes);
  const std::string reviewed = write(bytes, tree,
                                     {.remarks = {remark(tree, "First")},
                                      .offers = {clause_after(tree, "First", "Second & last.")},
                                      .by = kJane});
  CHECK(body(reviewed).find(
            "<w:p><w:pPr><w:pStyle w:val=\"Clause\"/><w:numPr><w:ilvl w:val=\"0\"/>"
            "<w:numId w:val=\"1\"/></w:numPr><w:rPr><w:ins w:id=\"3\" w:author=\"Jane\" "
            "w:date=\"2026-01-31T09:00:00Z\"/><w:b/></w:rPr></w:pPr><w:ins w:id=\"4\" "
            "w:author=\"Jane\" w:date=\"2026-01-31T09:00:00Z\"><w:r><w:rPr><w:i/></w:rPr>"
            "<w:t xml:space=\"preserve\">Second &amp; last.</w:t></w:r></w:ins></w:p>") !=
        std::string::npos);
  const ClauseTree after = read(reviewed);
  CHECK(after.clauses().back().label == "2");
  CHECK(comes_back(bytes, reviewed));
}

TEST_CASE("a new clause behind its model is recorded as a new line is") {
  const std::string bytes = Docx{.body = paragraph("One.") + "<w:tbl/>"}.bytes();
  const ClauseTree tree = read(bytes);
  Offer offer = clause_after(tree, "One", "Two.");
  offer.paragraphs.push_back(offer.paragraphs.front());
  const std::string reviewed =
      write(bytes, tree, {.remarks = {remark(tree, "One")}, .offers = {offer}, .by = kJane});
  const std::string ins = " w:author=\"Jane\" w:date=\"2026-01-31T09:00:00Z\"";
  const auto end = [&](int id) {
    return "<w:pPr><w:rPr><w:ins w:id=\"" + std::to_string(id) + "\"" + ins + "/></w:rPr></w:pPr>";
  };
  const std::string two = ins + "><w:r><w:t>Two.</w:t></w:r></w:ins></w:p>";
  CHECK(marked_body(reviewed) == "<w:p>" + end(1) +
                                     "[<w:r><w:t>One</w:t></w:r>]*<w:r><w:t>.</w:t>"
                                     "</w:r></w:p><w:p>" +
                                     end(2) + "<w:ins w:id=\"3\"" + two + "<w:p><w:ins w:id=\"4\"" +
                                     two + "<w:tbl/>");
  CHECK(comes_back(bytes, reviewed));
}

TEST_CASE("empty properties of a paragraph come back as they were written") {
  for (const std::string_view properties :
       {"", "<w:pPr/>", "<w:pPr><w:rPr/></w:pPr>", "<w:pPr><w:jc w:val=\"both\"/></w:pPr>",
        "<w:pPr><w:rPr><w:b/></w:rPr><w:pPrChange w:id=\"1\"/></w:pPr>"}) {
    const std::string bytes =
        Docx{.body = "<w:p>" + std::string(properties) + run("One.") + "</w:p>"}.bytes();
    const ClauseTree tree = read(bytes);
    const std::string reviewed = write(bytes, tree,
                                       {.remarks = {remark(tree, "One")},
                                        .offers = {clause_after(tree, "One", "Two.")},
                                        .by = kJane});
    CHECK(read(reviewed).document().text() == "One.\nTwo.");
    CHECK(comes_back(bytes, reviewed));
  }
}

TEST_CASE("a new clause behind a table or in a content control stands where a clause can") {
  const std::string table = "<w:tbl><w:tr><w:tc>" + paragraph("cell") + "</w:tc></w:tr></w:tbl>";
  const std::string bytes = Docx{.body = paragraph("1. One") + table + paragraph("End.")}.bytes();
  const ClauseTree tree = read(bytes);
  Offer offer = clause_after(tree, "cell", "New.");
  offer.paragraphs.front().like = 0;
  const std::string reviewed =
      write(bytes, tree, {.remarks = {remark(tree, "One")}, .offers = {offer}, .by = kJane});
  CHECK(body(reviewed).find("</w:tbl><w:p><w:pPr><w:rPr><w:ins ") != std::string::npos);

  const std::string control = Docx{.body = "<w:sdt><w:sdtPr/><w:sdtContent>" + paragraph("One.") +
                                           "</w:sdtContent></w:sdt>" + paragraph("Two.")}
                                  .bytes();
  const ClauseTree controlled = read(control);
  const std::string behind = write(control, controlled,
                                   {.remarks = {remark(controlled, "One")},
                                    .offers = {clause_after(controlled, "One", "New.")},
                                    .by = kJane});
  CHECK(body(behind).find("</w:sdt><w:p><w:pPr>") != std::string::npos);
}

TEST_CASE("what somebody writes into an inserted clause stays when the review is taken out") {
  const std::string bytes = Docx{.body = paragraph("One.")}.bytes();
  const ClauseTree tree = read(bytes);
  const std::string reviewed = write(bytes, tree,
                                     {.remarks = {remark(tree, "One")},
                                      .offers = {clause_after(tree, "One", "New.")},
                                      .by = kJane});
  std::string xml = part(reviewed);
  xml.insert(xml.rfind("</w:p>"),
             "<w:ins w:id=\"9\" w:author=\"Ann\" w:date=\"2026-02-01T00:00:00Z\"><w:r>"
             "<w:t>Mine.</w:t></w:r></w:ins>");
  const std::string edited =
      rewrite_archive(reviewed, {{"word/document.xml", std::move(xml)}}).value();
  CHECK(read(remove_review(edited).value()).document().text() == "One.\nMine.");
}

TEST_CASE("reviewing again replaces what is there and keeps the date of what did not change") {
  const std::string bytes = Docx{.body = paragraph("Provider shall promptly notify.")}.bytes();
  const std::string once = with_comment(bytes, "promptly");
  auto clean = without_review(once);
  REQUIRE(clean.has_value());
  CHECK(part(clean->bytes) == part(bytes));
  const ClauseTree tree = read(clean->bytes);
  Review review{.remarks = {remark(tree, "promptly")},
                .by = {"Jane", "2026-03-01T00:00:00Z"},
                .earlier = clean->comments};
  CHECK(write(clean->bytes, tree, review) == once);
  review.remarks.front().lines = {{"", "Other text"}};
  CHECK(part(write(clean->bytes, tree, review), "word/comments.xml")
            .find("w:date=\"2026-03-01T00:00:00Z\"") != std::string::npos);
}

TEST_CASE("a draft without a review is given back as it is") {
  const std::string bytes = Docx{.body = paragraph("One.")}.bytes();
  CHECK(remove_review(bytes).value() == bytes);
}

TEST_CASE("answers to a comment that is taken out become comments of their own") {
  const std::string part =
      "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">"
      "<w15:commentEx w15:paraId=\"00000001\" w15:done=\"0\"/>"
      "<w15:commentEx w15:paraId=\"00000002\" w15:paraIdParent=\"00000001\" w15:done=\"0\"/>"
      "</w15:commentsEx>";
  const auto markup = Markup::read(part, "word/commentsExtended.xml");
  REQUIRE(markup.has_value());
  CHECK(without_threads(*markup, {"00000001"}) ==
        "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">"
        "<w15:commentEx w15:paraId=\"00000002\" w15:done=\"0\"/></w15:commentsEx>");
}
