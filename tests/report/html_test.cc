// SPDX-License-Identifier: MIT
#include "lint/report/html.h"

#include <doctest/doctest.h>

#include "tests/report/sample.h"

using namespace lint;

namespace {

std::string page_of(const std::vector<Checked>& results, const RuleSet& rules = {}) {
  return write_html(results, rules, {});
}

std::string page_of(const Sample& sample, const RuleSet& rules = {}) {
  return page_of(std::vector<Checked>{sample.checked}, rules);
}

bool has(const std::string& page, std::string_view markup) {
  return page.find(markup) != std::string::npos;
}

Requirement deficient(const Sample& sample) {
  return {.rule = "delivery",
          .title = "Reports are delivered",
          .verdict = Verdict::Deficient,
          .elements = {{.name = "deliver",
                        .verdict = ElementVerdict::Found,
                        .evidence = {sample.words("shall deliver")}},
                       {.name = "annual", .reason = "it is not said how often"}},
          .place = sample.words("Reports")};
}

}  // namespace

TEST_CASE("a page quotes the words of each element and the paragraph around them") {
  Sample sample({"8.2|Reports|Provider shall deliver the report."});
  sample.checked.requirements = {deficient(sample)};
  const std::string page = page_of(sample);
  CHECK(has(page, "<q>shall deliver</q>"));
  CHECK(has(page, "Provider <mark class=\"good\">shall deliver</mark> the report."));
  CHECK(has(page, "<p class=\"reason\">it is not said how often</p>"));
}

TEST_CASE("contract text and paths are never markup in a page") {
  Sample sample({"1|<b>|Provider shall deliver <script>alert(1)</script> & \"more\"."});
  sample.checked.path = "<img src=x>.md";
  sample.checked.requirements = {deficient(sample)};
  sample.checked.requirements.front().place = sample.words("<b>");
  const std::string page = page_of(sample);
  CHECK_FALSE(has(page, "<script>alert"));
  CHECK_FALSE(has(page, "<b>"));
  CHECK_FALSE(has(page, "<img"));
  CHECK(has(page, "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;"));
}

TEST_CASE("the outline marks the clause in which a missing clause belongs") {
  Sample sample({"1|Scope|Words.", "2|Security|More words."});
  sample.checked.requirements = {
      {.rule = "delivery", .verdict = Verdict::Missing, .place = sample.words("Security")}};
  const std::string page = page_of(sample);
  const std::string outline = page.substr(page.find("<nav class=\"outline\""));
  CHECK(has(outline, "<span class=\"label\">1</span> Scope</span></li>"));
  CHECK(outline.find("delivery belongs here") > outline.find("Security"));
}

TEST_CASE("near misses in one paragraph are shown in one quotation") {
  Sample sample({"4|Inspection|Operator may inspect. Customer shall cooperate."});
  sample.checked.requirements = {
      {.rule = "audit",
       .verdict = Verdict::Missing,
       .near_misses = {{.place = sample.words("may inspect"), .reason = "it is another's"},
                       {.place = sample.words("shall cooperate"), .reason = "it binds others"}},
       .place = sample.words("Inspection")}};
  const std::string page = page_of(sample);
  CHECK(page.find("<blockquote>") == page.rfind("<blockquote>"));
  CHECK(has(page, "<q>may inspect</q> is not the clause: it is another's."));
  CHECK(has(page, "<q>shall cooperate</q> is not the clause: it binds others."));
}

TEST_CASE("a page says what could not be read, of a contract and at all") {
  const Sample sample({"1||Words."}, Format::Docx, {{.what = "text in a picture", .offset = 2}});
  CHECK(has(page_of(sample), "<li>text in a picture: "));
  const std::string page =
      page_of({{.path = "a.docx",
                .errors = {{.message = "is not a Word document", .cure = "save it as .docx"}}}});
  CHECK(has(page, "is not a Word document.</p>\n<p>What helps: save it as .docx.</p>"));
}

TEST_CASE("several contracts have a matrix whose cells lead to the evidence") {
  Sample first({"8.2|Reports|Provider shall deliver."});
  first.checked.requirements = {deficient(first)};
  Sample second({"1|Scope|Words."});
  second.checked.path = "other.md";
  second.checked.requirements = {
      {.rule = "delivery", .verdict = Verdict::NotApplicable, .place = second.words("Scope")}};
  const std::string page = page_of({first.checked, second.checked});
  CHECK(has(page, "<td data-verdict=\"deficient\"><a href=\"#contract--draft.md--delivery\">"));
  CHECK(has(page, "id=\"contract--draft.md--delivery\""));
  CHECK(has(page, "<td data-verdict=\"not-applicable\"><span"));
  CHECK_FALSE(has(page_of(first), "<table class=\"matrix\">"));
}

TEST_CASE("contracts whose names give one id are told apart") {
  Checked first = {.path = "a b.md", .errors = {{.message = "x"}}};
  Checked second = {.path = "a-b.md", .errors = {{.message = "y"}}};
  const std::string page = page_of({first, second});
  CHECK(has(page, "<article id=\"contract--a-b.md\""));
  CHECK(has(page, "<article id=\"contract--a-b.md--2\""));
}

TEST_CASE("a rule that failed is told with its reason and its model clause") {
  Sample sample({"8.2|Reports|Provider shall deliver."});
  sample.checked.requirements = {deficient(sample)};
  RuleSet rules;
  rules.rules = {{.id = "delivery",
                  .title = "Reports are delivered",
                  .page = "# Delivery\n\n## Why\n\nAuditors ask.\n\n## Model clause\n\n"
                          "```contract satisfied\n**Reports.** Provider shall deliver.\n```\n"}};
  const std::string page = page_of(sample, rules);
  CHECK(has(page, "<h4>Why</h4>\n<p>Auditors ask.</p>"));
  CHECK(has(page, "<blockquote class=\"model\">\n<p><strong>Reports.</strong> Provider shall"));
}
