// SPDX-License-Identifier: MIT
#include "lint/clause/outline.h"

#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "lint/clause/dump.h"
#include "lint/document/markdown.h"
#include "lint/document/plain_text.h"

namespace {

std::string tree_of(const std::string& markdown) {
  const auto document = lint::read_markdown(markdown, "a.md", lint::View::Accepted);
  REQUIRE(document);
  return '\n' + lint::dump(lint::outline(*document), 4);
}

std::string tree_of_text(const std::string& text) {
  const auto document = lint::read_plain_text(text, "a.txt", lint::View::Accepted);
  REQUIRE(document);
  return '\n' + lint::dump(lint::outline(*document), 4);
}

/// A document of blocks that only numbering or a word processor makes.
class Blocks {
 public:
  lint::Block& add(lint::Block::Kind kind, const std::string& text, const std::string& label = {}) {
    if (!fields_.text.empty())
      fields_.text += '\n';
    lint::Block block;
    block.kind = kind;
    block.span.begin = static_cast<uint32_t>(fields_.text.size());
    fields_.text += text;
    block.span.end = static_cast<uint32_t>(fields_.text.size());
    block.label = label;
    fields_.blocks.push_back(block);
    return fields_.blocks.back();
  }

  void add_automatic(const std::string& label, uint8_t level, const std::string& text) {
    auto& block = add(lint::Block::Kind::ListItem, text, label);
    block.list = 1;
    block.level = level;
  }

  lint::Block& add_cell(uint16_t row, uint16_t column, const std::string& text) {
    auto& block = add(lint::Block::Kind::TableCell, text);
    block.cell = lint::Block::Cell{0, row, column, false};
    return block;
  }

  std::string tree() {
    fields_.format = lint::Format::Docx;
    fields_.source = fields_.text;
    fields_.pieces = {{0, 0, static_cast<uint32_t>(fields_.text.size())}};
    const auto document = std::make_shared<const lint::Document>(std::move(fields_));
    return '\n' + lint::dump(lint::outline(document), 4);
  }

 private:
  lint::Document::Fields fields_;
};

TEST_CASE("a decimal number nests below the number that it begins with") {
  CHECK(tree_of("## 7. Reports\n\n7.1 Provider keeps records.\n\n7.2 Provider delivers.\n\n"
                "## 8. Term\n\n8.1 It lasts.\n") == R"(
(section <7> [7] 'Reports'
  (provision <7.1> [7.1] "Provider keeps records.")
  (provision <7.2> [7.2] "Provider delivers."))
(section <8> [8] 'Term'
  (provision <8.1> [8.1] "It lasts."))
gap [7] <7> expected <1>
)");
}

TEST_CASE("a title that runs into its first item is a heading") {
  CHECK(tree_of_text("1. Remedies. a. Each party may seek relief in court.\n\n2. Term\n\nOne "
                     "year.\n") == R"(
(section <1> [1] 'Remedies' "a. Each party may ...")
(section <2> [2] 'Term'
  (paragraph [2] "One year."))
)");
}

TEST_CASE("the number of a document at the foot of a page is no heading") {
  CHECK(tree_of_text("1. Fees\n\nThe Customer pays each month.\n\nH/OPS/204417.2\n\n2. Term\n\n"
                     "One year.\n") == R"(
(section <1> [1] 'Fees'
  (paragraph [1] "The Customer pays each ...")
  (paragraph [1] "H/OPS/204417.2"))
(section <2> [2] 'Term'
  (paragraph [2] "One year."))
)");
}

TEST_CASE("a new kind of label nests and a kind seen before ends what is below it") {
  CHECK(tree_of_text("1. Provider shall:\n\n(a) keep:\n\n(i) logs;\n\n(ii) reports; and\n\n"
                     "(b) cooperate.\n\n2. It ends.\n") == R"(
(provision <1> [1] "Provider shall:" leads-in
  (provision <(a)> [1(a)] "keep:" leads-in
    (provision <(i)> [1(a)(i)] "logs;")
    (provision <(ii)> [1(a)(ii)] "reports; and"))
  (provision <(b)> [1(b)] "cooperate."))
(provision <2> [2] "It ends.")
)");
}

TEST_CASE("an i behind h is a letter when j follows and a numeral when ii follows") {
  CHECK(tree_of_text("(g) g ends.\n\n(h) h ends.\n\n(i) i ends.\n\n(j) j ends.\n") == R"(
(provision <(g)> [(g)] "g ends.")
(provision <(h)> [(h)] "h ends.")
(provision <(i)> [(i)] "i ends.")
(provision <(j)> [(j)] "j ends.")
gap [(g)] <(g)> expected <(a)>
)");
  CHECK(tree_of_text("(g) g ends.\n\n(h) any of:\n\n(i) one;\n\n(ii) two.\n\n(i) nine.\n") == R"(
(provision <(g)> [(g)] "g ends.")
(provision <(h)> [(h)] "any of:" leads-in
  (provision <(i)> [(h)(i)] "one;")
  (provision <(ii)> [(h)(ii)] "two."))
(provision <(i)> [(i)] "nine.")
gap [(g)] <(g)> expected <(a)>
)");
}

TEST_CASE("a v behind iv is a numeral and behind u a letter") {
  const std::string roman =
      tree_of_text("(a) a:\n\n(i) b;\n\n(ii) c;\n\n(iii) d;\n\n(iv) e;\n\n(v) f.\n\n(b) g.\n");
  CHECK(roman.find("<(v)> [(a)(v)]") != std::string::npos);
  const std::string letter = tree_of_text("(t) t.\n\n(u) u.\n\n(v) v.\n\n(w) w.\n\n(x) x.\n");
  CHECK(letter.find("<(v)> [(v)]") != std::string::npos);
  CHECK(letter.find("<(x)> [(x)]") != std::string::npos);
}

TEST_CASE("a label under a roman article may name the article") {
  CHECK(tree_of("# ARTICLE IV: AUDIT\n\n**Section 4.01 Right.** Customer may audit.\n\n"
                "**Section 4.02 Scope.** All controls.\n\n# ARTICLE V\n\n"
                "**Section 5.01 Term.** One year.\n") == R"(
(section <ARTICLE IV> [Article IV] 'AUDIT'
  (section <Section 4.01> [Section 4.01] 'Right' "Customer may audit.")
  (section <Section 4.02> [Section 4.02] 'Scope' "All controls."))
(provision <ARTICLE V> [Article V]
  (section <Section 5.01> [Section 5.01] 'Term' "One year."))
gap [Article IV] <ARTICLE IV> expected <ARTICLE I>
)");
}

TEST_CASE("a title that runs into the text is the heading") {
  CHECK(tree_of_text("8.2 Reports. Provider shall deliver the report.\n\n"
                     "8.3 The Provider shall pay. It pays in euros.\n") == R"(
(section <8.2> [8.2] 'Reports' "Provider shall deliver the ...")
(provision <8.3> [8.3] "The Provider shall pay ...")
gap [8.2] <8.2> expected <8.1>
)");
  CHECK(tree_of("**Audit.** Customer may audit.\n\n**Term.** One year.\n") == R"(
(section 'Audit' "Customer may audit.")
(section 'Term' "One year.")
)");
}

TEST_CASE("an emphasised name or term is no heading") {
  CHECK(tree_of("**Acme, Inc.**, a company, sells.\n\n**\"Term\"** means a year.\n") == R"(
(paragraph "Acme, Inc., a company ...")
(paragraph definition ""Term" means a year.")
)");
}

TEST_CASE("emphasised short blocks are headings where no heading styles are") {
  CHECK(tree_of("**CONFIDENTIALITY**\n\nEach party keeps secrets.\n\n**TERM**\n\nOne year.\n") ==
        R"(
(section 'CONFIDENTIALITY'
  (paragraph "Each party keeps secrets."))
(section 'TERM'
  (paragraph "One year."))
)");
}

TEST_CASE("a list below a colon is read with the words before it") {
  CHECK(tree_of("## Certifications\n\nProvider shall maintain:\n\n- SOC 2\n- ISO 27001\n\n"
                "Provider pays for them.\n") == R"(
(section 'Certifications'
  (paragraph "Provider shall maintain:" leads-in
    (provision "SOC 2")
    (provision "ISO 27001"))
  (paragraph "Provider pays for them."))
)");
}

TEST_CASE("words that go on for a list before them belong to it") {
  CHECK(
      tree_of_text("5.1 Provider shall:\n\n(a) notify Customer; and\n\n(b) deliver the report,\n\n"
                   "in each case within 30 days.\n\n5.2 It ends.\n") == R"(
(provision <5.1> [5.1] "Provider shall:" leads-in
  (provision <(a)> [5.1(a)] "notify Customer; and")
  (provision <(b)> [5.1(b)] "deliver the report,")
  (paragraph [5.1] "in each case within ..." continuation))
(provision <5.2> [5.2] "It ends.")
)");
}

TEST_CASE("a paragraph between two items belongs to the first") {
  CHECK(tree_of_text("1. Duties:\n\n(a) Provider keeps logs.\n\nThey are kept for a year.\n\n"
                     "(b) Provider helps.\n") == R"(
(provision <1> [1] "Duties:" leads-in
  (provision <(a)> [1(a)] "Provider keeps logs."
    (paragraph [1(a)] "They are kept for ..."))
  (provision <(b)> [1(b)] "Provider helps."))
)");
}

TEST_CASE("items within a paragraph are clauses of their own") {
  CHECK(tree_of_text("3.1 Provider shall (a) keep logs; (b) deliver (i) reports, and (ii) plans; "
                     "and (c) help. Customer pays.\n") == R"(
(provision <3.1> [3.1] "Provider shall" leads-in
  (provision <(a)> [3.1(a)] "keep logs;")
  (provision <(b)> [3.1(b)] "deliver" leads-in
    (provision <(i)> [3.1(b)(i)] "reports, and")
    (provision <(ii)> [3.1(b)(ii)] "plans; and"))
  (provision <(c)> [3.1(c)] "help.")
  (paragraph [3.1] "Customer pays."))
)");
}

TEST_CASE("an unnumbered heading is a section and its lists begin anew") {
  CHECK(tree_of("## Processing\n\n1. One is.\n2. Two is.\n\n## Audits\n\n1. Three is.\n") == R"(
(section 'Processing'
  (provision <1> [Processing, 1] "One is.")
  (provision <2> [Processing, 2] "Two is."))
(section 'Audits'
  (provision <1> [Audits, 1] "Three is."))
)");
}

TEST_CASE("an ordered list below a numbered section is cited in brackets") {
  CHECK(tree_of("## 7. Security\n\nProvider shall:\n\n1. keep logs\n2. help\n\n## 8. Term\n") == R"(
(section <7> [7] 'Security'
  (paragraph [7] "Provider shall:" leads-in
    (provision <1> [7(1)] "keep logs")
    (provision <2> [7(2)] "help")))
(section <8> [8] 'Term')
gap [7] <7> expected <1>
)");
}

TEST_CASE("schedules restart the numbering and come first in citations") {
  CHECK(tree_of(
            "# 1. Term\n\n1.1 One year.\n\n# Schedule 2 - Fees\n\n## 1. Scope\n\n1.1 All data.\n\n"
            "# EXHIBIT A\n\n# SERVICES\n\n(a) Hosting is included.\n") == R"(
(section <1> [1] 'Term'
  (provision <1.1> [1.1] "One year."))
(schedule <Schedule 2> [Schedule 2] 'Fees'
  (section <1> [Schedule 2, 1] 'Scope'
    (provision <1.1> [Schedule 2, 1.1] "All data.")))
(schedule <EXHIBIT A> [Exhibit A] 'SERVICES'
  (provision <(a)> [Exhibit A, (a)] "Hosting is included."))
gap [Schedule 2] <Schedule 2> expected <Schedule 1>
)");
}

TEST_CASE("a second document in the file restarts the numbering") {
  CHECK(tree_of("# Master Agreement\n\n## 1. Term\n\nOne year.\n\n## 2. Fees\n\nNone.\n\n"
                "# Data Processing Addendum\n\n## 1. Scope\n\nAll data.\n") == R"(
(section parties 'Master Agreement')
(section <1> [1] 'Term'
  (paragraph [1] "One year."))
(section <2> [2] 'Fees'
  (paragraph [2] "None."))
(schedule [Data Processing Addendum] 'Data Processing Addendum'
  (section <1> [Data Processing Addendum, 1] 'Scope'
    (paragraph [Data Processing Addendum, 1] "All data.")))
)");
}

TEST_CASE("parties, recitals, definitions and signatures are known for what they are") {
  CHECK(
      tree_of("# HOSTING AGREEMENT\n\nThis Agreement is entered into by and between Acme Inc. "
              "and Beta LLC.\n\n## BACKGROUND\n\n(A) Acme hosts.\n\n(B) Beta pays.\n\n"
              "NOW, THEREFORE, the parties agree as follows:\n\n## 1. Definitions\n\n"
              "\"Report\" means:\n\n(a) a report.\n\n## 2. Term\n\nOne year.\n\n"
              "IN WITNESS WHEREOF, the parties have signed.\n\nBy: ________\n\nName: ________\n") ==
      R"(
(section parties 'HOSTING AGREEMENT'
  (paragraph parties "This Agreement is entered ..."))
(section recital 'BACKGROUND'
  (provision recital <(A)> [(A)] "Acme hosts.")
  (provision recital <(B)> [(B)] "Beta pays."))
(paragraph "NOW, THEREFORE, the parties ...")
(section definition <1> [1] 'Definitions'
  (paragraph definition [1] ""Report" means:" leads-in
    (provision definition <(a)> [1(a)] "a report.")))
(section <2> [2] 'Term'
  (paragraph [2] "One year."))
(paragraph signature "IN WITNESS WHEREOF, the ...")
(paragraph signature "By: ________")
(paragraph signature "Name: ________")
)");
}

TEST_CASE("a table of contents is no clause") {
  CHECK(tree_of_text("TABLE OF CONTENTS\n\n1. Term ........ 2\n\n2. Fees ........ 3\n\n"
                     "1. TERM\n\nOne year.\n\n2. FEES\n\nNone.\n") == R"(
(section contents 'TABLE OF CONTENTS'
  (paragraph contents "1. Term ........ 2")
  (paragraph contents "2. Fees ........ 3"))
(section <1> [1] 'TERM'
  (paragraph [1] "One year."))
(section <2> [2] 'FEES'
  (paragraph [2] "None."))
)");
}

TEST_CASE("notes among drafters leave the structure as it was") {
  CHECK(tree_of_text("1. Provider shall:\n\n(a) help;\n\n[Note to draft: confirm with IT.]\n\n"
                     "(b) pay.\n") == R"(
(provision <1> [1] "Provider shall:" leads-in
  (provision <(a)> [1(a)] "help;"
    (paragraph drafting-note [1(a)] "[Note to draft: confirm ..."))
  (provision <(b)> [1(b)] "pay."))
)");
}

TEST_CASE("gaps and duplicates are noted with the label that should stand there") {
  CHECK(tree_of_text("1.1 A ends.\n\n1.2 B ends.\n\n1.4 C ends.\n\n1.4 D ends.\n") == R"(
(provision <1.1> [1.1] "A ends.")
(provision <1.2> [1.2] "B ends.")
(provision <1.4> [1.4] "C ends.")
(provision <1.4> [1.4] "D ends.")
gap [1.4] <1.4> expected <1.3>
duplicate [1.4] <1.4> expected <1.5>
)");
}

TEST_CASE("an automatic label that does not repeat its parents is cited with them") {
  Blocks blocks;
  blocks.add_automatic("5.", 0, "Audit");
  blocks.add_automatic("5.1", 1, "Customer may, once a year:");
  blocks.add_automatic("(a)", 2, "inspect records; and");
  blocks.add_automatic("(b)", 2, "visit sites.");
  blocks.add_automatic("5.2", 1, "Provider shall cooperate.");
  CHECK(blocks.tree() == R"(
(section <5> [5] 'Audit'
  (provision <5.1> [5.1] "Customer may, once a ..." leads-in
    (provision <(a)> [5.1(a)] "inspect records; and")
    (provision <(b)> [5.1(b)] "visit sites."))
  (provision <5.2> [5.2] "Provider shall cooperate."))
gap [5] <5> expected <1>
)");
}

TEST_CASE("a row is one clause with its cells and takes the label of its first cell") {
  Blocks blocks;
  blocks.add(lint::Block::Kind::Paragraph, "Provider shall deliver the following:");
  blocks.add_cell(0, 0, "5.1");
  blocks.add_cell(0, 1, "Report");
  blocks.add_cell(1, 0, "5.2");
  blocks.add_cell(1, 1, "Certificate");
  CHECK(blocks.tree() == R"(
(paragraph "Provider shall deliver the ..." leads-in
  (row <5.1> [5.1] |"5.1" |"Report")
  (row <5.2> [5.2] |"5.2" |"Certificate"))
)");
}

TEST_CASE("the rows of a table know its header") {
  CHECK(tree_of("| Deliverable | Frequency |\n|---|---|\n| Report | annually |\n") == R"(
(row |"Deliverable" |"Frequency" header)
(row |"Report" |"annually" under-header)
)");
}

TEST_CASE("a table of one column is no table") {
  Blocks blocks;
  blocks.add_cell(0, 0, "1. Provider shall help.");
  blocks.add_cell(1, 0, "2. Customer pays.");
  CHECK(blocks.tree() == R"(
(provision <1> [1] "Provider shall help.")
(provision <2> [2] "Customer pays.")
)");
}

TEST_CASE("tick boxes in a cell are items of the row") {
  Blocks blocks;
  blocks.add_cell(0, 0, "Certifications");
  blocks.add_cell(0, 1, "Provider will maintain:");
  blocks.add_cell(0, 1, "SOC 2").box = lint::Block::Box::Ticked;
  blocks.add_cell(0, 1, "ISO 27001").box = lint::Block::Box::Unticked;
  CHECK(blocks.tree() == R"(
(row |"Certifications" |"Provider will maintain:" leads-in
  (provision "SOC 2" ticked)
  (provision "ISO 27001" unticked))
)");
}

TEST_CASE("a box in a cell of its own ticks what stands in the next cell") {
  Blocks blocks;
  blocks.add_cell(0, 0, "").box = lint::Block::Box::Ticked;
  blocks.add_cell(0, 1, "SOC 2");
  CHECK(blocks.tree() == R"(
(row |"" |""
  (provision "SOC 2" ticked))
)");
}

TEST_CASE("the first words of a draft hold the items that they introduce") {
  CHECK(tree_of("Provider shall deliver:\n\n(a) the report; and\n\n(b) the certificate.\n") == R"(
(paragraph "Provider shall deliver:" leads-in
  (provision <(a)> [(a)] "the report; and")
  (provision <(b)> [(b)] "the certificate."))
)");
}

TEST_CASE("clauses quoted from another contract stay in the clause that quotes them") {
  CHECK(tree_of("## 4. Security\n\nSection 9 is replaced by:\n\n\"9.1 Provider keeps.\n\n"
                "9.2 Provider sends.\"\n\n## 5. Power\n\nIt flows.\n") == R"(
(section <4> [4] 'Security'
  (paragraph [4] "Section 9 is replaced ...")
  (paragraph [4] ""9.1 Provider keeps.")
  (provision <9.2> [9.2] "Provider sends.""))
(section <5> [5] 'Power'
  (paragraph [5] "It flows."))
gap [4] <4> expected <1>
unexpected [9.2] <9.2> expected <9.1>
)");
}

TEST_CASE("clauses that were kept empty stay") {
  CHECK(tree_of("## 4. [Reserved]\n\n## 5. Term\n\nOne year.\n")
            .find("(section <4> [4] '[Reserved]')") != std::string::npos);
}

TEST_CASE("nesting stops at the limit and is noted") {
  Blocks blocks;
  for (uint8_t level = 0; level < 60; ++level) {
    auto& block = blocks.add(lint::Block::Kind::ListItem, "item");
    block.bullet = true;
    block.list = 1;
    block.level = level;
  }
  const std::string tree = blocks.tree();
  CHECK(tree.find("too-deep") != std::string::npos);
  CHECK(tree.find(std::string(66, ' ') + "(provision") == std::string::npos);
}

TEST_CASE("a bare number heads a section when its first subsection follows") {
  CHECK(tree_of("## 1 Service Platform\n\n### 1.1 Releases\n\nTwo.\n") == R"(
(section <1> [1] 'Service Platform'
  (section <1.1> [1.1] 'Releases'
    (paragraph [1.1] "Two.")))
)");
}

TEST_CASE("clauses in small letters go on from words of their section that have no number") {
  CHECK(tree_of("## 1. Security\n\nThe Supplier shall:\n\n1.1 lock the doors; and\n\n"
                "1.2 watch the gates.\n") == R"(
(section <1> [1] 'Security'
  (paragraph [1] "The Supplier shall:" leads-in
    (provision <1.1> [1.1] "lock the doors; and")
    (provision <1.2> [1.2] "watch the gates.")))
)");
}

TEST_CASE("all rows of a table stay below the sentence that introduces it") {
  CHECK(tree_of("1. Supplier shall send each of these:\n\n| No. | What |\n|---|---|\n"
                "| 1 | report |\n| 2 | certificate |\n") == R"(
(provision <1> [1] "Supplier shall send each ..." leads-in
  (row [1] |"No." |"What" header)
  (row [1] |"1" |"report" under-header)
  (row [1] |"2" |"certificate" under-header))
)");
}

TEST_CASE("the word between the names of the parties is no heading") {
  CHECK(tree_of("**AND**\n\nAcme Ltd.\n") == R"(
(paragraph parties "AND")
(paragraph "Acme Ltd.")
)");
}

TEST_CASE("an empty document has a root and nothing else") {
  Blocks blocks;
  CHECK(blocks.tree() == "\n");
}

}  // namespace
