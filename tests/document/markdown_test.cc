// SPDX-License-Identifier: MIT
#include "lint/document/markdown.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include "tests/support/block_text.h"

using namespace lint;

namespace {

std::shared_ptr<const Document> document(const std::string& source, View view = View::Accepted) {
  auto read = read_markdown(source, "draft.md", view);
  REQUIRE(read.has_value());
  CHECK(mapping_errors(**read) == "");
  return *read;
}

std::string blocks(const std::string& source, View view = View::Accepted) {
  return block_text(*document(source, view));
}

std::string quote(const std::string& source, const std::string& words) {
  const auto read = document(source);
  const auto at = static_cast<uint32_t>(read->text().find(words));
  REQUIRE(at != static_cast<uint32_t>(std::string::npos));
  return std::string(read->quote({at, at + static_cast<uint32_t>(words.size())}));
}

}  // namespace

TEST_CASE("a hard-wrapped paragraph is one block") {
  CHECK(blocks("The Provider shall\nmaintain it.\n\nNext.\n") ==
        "| The Provider shall maintain it.\n"
        "| Next.\n");
}

TEST_CASE("headings keep their typed numbers and lose their marks") {
  CHECK(blocks("## 8. Reports ##\n\n### **8.2** Delivery {#delivery}\n") ==
        "heading 2 | 8. Reports\n"
        "heading 3 | 8.2 Delivery\n");
}

TEST_CASE("front matter is no contract text") {
  CHECK(blocks("---\ntitle: x\ntags:\n  - y\n---\nText.\n") == "| Text.\n");
  CHECK(blocks("+++\ntitle = 'x'\n+++\nText.\n") == "| Text.\n");
  CHECK(blocks("---\n\nThis Agreement is made today.\n\n---\n") ==
        "| This Agreement is made today.\n");
}

TEST_CASE("positions count from the beginning of the file, front matter included") {
  const auto read = document("---\ntitle: x\n---\n\n# Audit\n");
  const auto position = read->position(0, LineMap::Unit::CodePoint);
  CHECK(position.line == 4);
  CHECK(position.column == 2);
}

TEST_CASE("words are quoted as they stand in the source") {
  CHECK(quote("a <span class=\"x\">SOC</span> 2 b", "SOC 2") == "SOC</span> 2");
  CHECK(quote("ISO&nbsp;27001 &amp; more", "ISO 27001 &") == "ISO&nbsp;27001 &amp;");
  CHECK(quote("\\*really\\* so", "*really*") == "\\*really\\*");
  CHECK(quote("see [the **list**](http://x.y/(z) \"t) u\") here", "list here") ==
        "list**](http://x.y/(z) \"t) u\") here");
  CHECK(quote("> quoted words\n> go on", "words go") == "words\n> go");
  CHECK(quote("- item\n  goes on", "item goes") == "item\n  goes");
  CHECK(quote("x `a  b` y", "y") == "y");
  CHECK(quote("caf\u00e9 \u201cSOC\u201d", "\"SOC\"") == "\u201cSOC\u201d");
  CHECK(quote("one\r\ntwo", "one two") == "one\r\ntwo");
  CHECK(quote("one\rtwo", "one two") == "one\rtwo");
}

TEST_CASE("inline HTML is dropped and its words stay together") {
  CHECK(blocks("<span class=\"x\">SOC</span> 2 <!-- no --> report<br>Next") ==
        "| SOC 2 report/Next\n");
}

TEST_CASE("a field in angle brackets is text") {
  CHECK(blocks("Made by <Supplier Name> and <Note>us</Note>.") ==
        "| Made by <Supplier Name> and us.\n");
}

TEST_CASE("lines that begin with labels in sequence are blocks of their own") {
  CHECK(blocks("Provider shall:\n(a) maintain it;\n(b) deliver it; and\n(c) cooperate.\n") ==
        "| Provider shall:\n| (a) maintain it;\n| (b) deliver it; and\n| (c) cooperate.\n");
  CHECK(blocks("1\\. One\n2\\. Two\n") == "| 1. One\n| 2. Two\n");
  CHECK(blocks("**1.1** One is here\n**1.2** Two is here\n") ==
        "| 1.1 One is here\n| 1.2 Two is here\n");
}

TEST_CASE("a label that a reference brings to the beginning of a line breaks nothing") {
  CHECK(blocks("as set out in clause\n(b) above and in Section\n4.1 below.\n") ==
        "| as set out in clause (b) above and in Section 4.1 below.\n");
  CHECK(blocks("see clauses (a) and\n(b) of this.\n") == "| see clauses (a) and (b) of this.\n");
}

TEST_CASE("list items carry the number that is printed") {
  CHECK(blocks("3. three\n4. four\n   - bullet\n     1) deep\n\n     more\n") ==
        "item 3. | three\n"
        "item 4. | four\n"
        "*1 | bullet\n"
        "item2 1) | deep\n"
        "| more\n");
  CHECK(blocks("1. a\n1. b\n1. c\n") == "item 1. | a\nitem 2. | b\nitem 3. | c\n");
}

TEST_CASE("a gap in typed numbers is the author's") {
  CHECK(blocks("1. a\n2. b\n4. c\n") == "item 1. | a\nitem 2. | b\nitem 4. | c\n");
}

TEST_CASE("items of one list share its number and others do not") {
  const auto read = document("1. a\n2. b\n\nText\n\n3. c\n");
  CHECK(read->blocks()[0].list == read->blocks()[1].list);
  CHECK(read->blocks()[2].list == -1);
  CHECK(read->blocks()[3].list != read->blocks()[0].list);
  CHECK(read->blocks()[3].label == "3.");
}

TEST_CASE("a heading in a list item takes its label") {
  CHECK(blocks("1. ## Term\n\n   It lasts.\n") == "heading 2 1. | Term\n| It lasts.\n");
}

TEST_CASE("bold words that begin a paragraph are a title when they end like one") {
  CHECK(blocks("**8.2 Reports.** Provider shall.") == "| {8.2 Reports.} Provider shall.\n");
  CHECK(blocks("8.2 **Reports.** Provider shall.") == "| 8.2 {Reports.} Provider shall.\n");
  CHECK(blocks("**8.2 Reports** Provider shall.") == "| {8.2 Reports} Provider shall.\n");
  CHECK(blocks("**Reports**: Provider shall.") == "| {Reports:} Provider shall.\n");
  CHECK(blocks("**Reports** \u2013 Provider shall.") == "| {Reports} \u2013 Provider shall.\n");
  CHECK(blocks("1. **Reports** Provider shall.") == "item 1. | {Reports} Provider shall.\n");
  CHECK(blocks("(a) *Notices.* All of them.") == "| (a) {Notices.} All of them.\n");
  CHECK(blocks("1. <span class=\"header_2\">Audit.</span> It may.") ==
        "item 1. | {Audit.} It may.\n");
}

TEST_CASE("a bold term or party is no title") {
  CHECK(blocks("**\u201cReport\u201d** means it.") == "| \"Report\" means it.\n");
  CHECK(blocks("**Provider** shall deliver.") == "| Provider shall deliver.\n");
}

TEST_CASE("wholly bold or capital paragraphs are emphasised") {
  CHECK(blocks("**1. Term**\n\nTERM AND TERMINATION\n\n1.1 **Audit**\n") ==
        "bold | 1. Term\nbold | TERM AND TERMINATION\nbold | 1.1 Audit\n");
  CHECK(blocks("- SOC 2\n- **SOC 2**\n") == "* | SOC 2\n* bold | SOC 2\n");
}

TEST_CASE("tick boxes say whether they are ticked and are no text") {
  CHECK(blocks("- [x] SOC 2\n- [ ] ISO 27001\n- [ X ] PCI\n") ==
        "* [x] | SOC 2\n* [ ] | ISO 27001\n* [x] | PCI\n");
  CHECK(blocks("Term: \u2612 Monthly \u2610 Yearly") == "| Term:\n[x] | Monthly\n[ ] | Yearly\n");
  CHECK(blocks("[x] SOC 2 [ ] ISO 27001") == "[x] | SOC 2\n[ ] | ISO 27001\n");
  CHECK(blocks("\\[x\\] escaped") == "[x] | escaped\n");
  CHECK(blocks("Yes\u2612No\u2610") == "| Yes\n[x] | No\n[ ] | \n");
}

TEST_CASE("a blank in brackets is no tick box") {
  CHECK(blocks("notice within [ ] days") == "| notice within [ ] days\n");
  CHECK(blocks("- [x] notice within [ ] days") == "* [x] | notice within [ ] days\n");
}

TEST_CASE("tables are read cell by cell") {
  CHECK(
      blocks(
          "| Report | When |\n|---|---|\n| SOC 2<br>Type II | yearly \\| `x|y` |\n| \u2612 |\n") ==
      "0,0h | Report\n"
      "0,1h | When\n"
      "1,0 | SOC 2/Type II\n"
      "1,1 | yearly | `x\n"
      "2,0 [x] | \n"
      "2,1 | \n");
}

TEST_CASE("a line right above a table is a paragraph") {
  CHECK(blocks("Deliverables:\nA | B\n--|--\n1 | 2\n") ==
        "| Deliverables:\n0,0h | A\n0,1h | B\n1,0 | 1\n1,1 | 2\n");
}

TEST_CASE("tables in lists and quotes keep their places") {
  CHECK(blocks("- item\n\n  | A | B |\n  |---|---|\n  | 1 | 2 |\n\n> | C |\n> |---|\n> | 3 |\n") ==
        "* | item\n0,0h | A\n0,1h | B\n1,0 | 1\n1,1 | 2\n0,0h quoted | C\n1,0 quoted | 3\n");
}

TEST_CASE("HTML blocks are read as blocks") {
  CHECK(
      blocks("<h2>Audit</h2>\n<p>Customer may\naudit &sect; 5.</p>\n<ol><li>one</li><li>two</ol>\n"
             "<style>p { x }</style>\n") ==
      "heading 2 | Audit\n| Customer may audit \u00a7 5.\nitem 1. | one\nitem 2. | two\n");
  CHECK(blocks("<table><tr><th>A</th><th>B</th></tr>\n<tr><td>1</td><td></td></tr></table>\n") ==
        "0,0h | A\n0,1h | B\n1,0 | 1\n1,1 | \n");
}

TEST_CASE("Markdown between HTML tags stands in their cell") {
  CHECK(blocks("<table><tr><td>\n\nSome *text*.\n\n</td><td>x</td></tr></table>\n") ==
        "0,0 | Some text.\n0,1 | x\n");
}

TEST_CASE("comments are no contract text") {
  CHECK(blocks("<!-- Provider shall\n\ndeliver. -->\n\nText <!-- not --> here.\n") ==
        "| Text here.\n");
}

TEST_CASE("a sentence above a line of dashes is no heading") {
  CHECK(blocks("The parties agree as follows.\n---\n\nAudit Rights\n---\n\nReports\n===\n") ==
        "| The parties agree as follows.\nheading 2 | Audit Rights\nheading 1 | Reports\n");
}

TEST_CASE("block quotes are marked") {
  CHECK(blocks("> One\n> two\nthree\n\nfour\n") == "quoted | One two three\n| four\n");
}

TEST_CASE("code is left out and indented clauses are not") {
  CHECK(blocks("Text.\n\n```\ncode shall not\n```\n\n    int main() { return x; }\n") ==
        "| Text.\n");
  CHECK(
      blocks(
          "Provider shall:\n\n    (a) maintain the **report**; and\n\n        (i) deliver it.\n") ==
      "| Provider shall:\n| (a) maintain the report; and\n| (i) deliver it.\n");
  CHECK(blocks("1. Provider shall:\n\n        (a) maintain the report.\n\n2. Next\n") ==
        "item 1. | Provider shall:\n| (a) maintain the report.\nitem 2. | Next\n");
}

TEST_CASE("links keep their text and pictures have none") {
  CHECK(blocks("See [Section 5](#s5) and <https://x.y>.\n\n[d]: http://z\nText [d].\n") ==
        "| See Section 5 and https://x.y.\n| Text d.\n");
}

TEST_CASE("a picture that stands alone could not be read unless it is an ornament") {
  const auto read = document(
      "Intro\n\n![page 1](scan1.png)\n\n![logo](logo.png)\n\n"
      "[![x](y.svg)](z)\n\nText ![icon](a.png) here\n");
  CHECK(block_text(*read) == "| Intro\n| Text here\n");
  REQUIRE(read->unread().size() == 1);
  CHECK(read->unread()[0].what == "text in a picture");
}

TEST_CASE("tags of templates and site generators are no text") {
  CHECK(blocks("{% if x %}\nKeep {{name}} {# not a tag\n{% endif %}\n\n:::note\nInside.\n:::\n\n"
               "> [!NOTE]\n> Alert.\n\n{{< include x >}}\n") ==
        "| Keep {{name}} {# not a tag\n| Inside.\nquoted | Alert.\n");
}

TEST_CASE("footnotes are notes at the end of the document") {
  CHECK(blocks("Text[^1] goes on.\n\n[^1]: The note.\n\nEnd.\n") ==
        "| Text goes on.\n| End.\nnote | The note.\n");
}

TEST_CASE("struck-out words are a deletion") {
  const std::string source = "Provider ~~may~~ <ins>shall</ins> deliver.";
  CHECK(blocks(source) == "| Provider shall deliver.\n");
  CHECK(blocks(source, View::Original) == "| Provider may deliver.\n");
  const auto read = document(source);
  REQUIRE(read->revisions().size() == 2);
  CHECK(read->revisions()[0].kind == Revision::Kind::Deletion);
  CHECK(read->revisions()[0].text == "may");
  CHECK(read->revisions()[0].span.empty());
  CHECK(read->revisions()[1].kind == Revision::Kind::Insertion);
  CHECK(read->text(read->revisions()[1].span) == "shall");
}

TEST_CASE("a revision stays with its words when tags around it are taken out") {
  const auto read = document("{% x %} ~~old~~ <ins>new</ins> end");
  CHECK(read->text(read->revisions()[1].span) == "new");
}

TEST_CASE("a block that is struck out as a whole leaves nothing") {
  CHECK(blocks("One\n\n~~Two~~\n\nThree\n") == "| One\n| Three\n");
}

TEST_CASE("a single tilde strikes nothing out") {
  CHECK(blocks("about ~5 days~ only") == "| about ~5 days~ only\n");
}

TEST_CASE("a file without text has no blocks") {
  CHECK(blocks("") == "");
  CHECK(blocks("---\na: b\n---\n") == "");
  CHECK(blocks("\n\n<!-- x -->\n") == "");
}

TEST_CASE("strange nesting does no harm") {
  std::string deep;
  for (int i = 0; i < 200; ++i) deep += std::string(static_cast<size_t>(i) * 2, ' ') + "- x\n";
  CHECK(document(deep)->blocks().size() == 200);
  document(std::string(3000, '>') + " x");
  document(std::string(3000, '[') + "x" + std::string(3000, ']'));
  document("*a _b **c __d `e ~~f [g](h <i ![j");
  document("| a |\n| - |\n" + std::string(200, '|') + "\n");
  document("<table><td><table><td>x</td></table><ul><li><tr>");
  document("a\n" + std::string(2000, '|') + "\n" + std::string(2000, '-') + "\n");
}

TEST_CASE("every word of the fixtures stands where the map says") {
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(std::string(SOURCE_DIR) + "/fixtures")) {
    if (entry.path().extension() != ".md")
      continue;
    std::ifstream file(entry.path(), std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    CAPTURE(entry.path());
    if (const auto read = read_document(bytes.str(), entry.path()))
      CHECK(mapping_errors(**read) == "");
  }
}

TEST_CASE("documents are read the same way on many threads") {
  const std::string source = "A ~~b~~ c\n\n| x |\n|---|\n| ~~y~~ z |\n";
  const std::string expected = blocks(source);
  std::vector<std::string> results(8);
  std::vector<std::thread> threads;
  for (std::string& result : results) {
    threads.emplace_back([&result, &source] {
      for (int i = 0; i < 50; ++i) {
        const auto read = read_markdown(source, "draft.md", View::Accepted);
        result = read ? block_text(**read) : "";
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& result : results) CHECK(result == expected);
}
