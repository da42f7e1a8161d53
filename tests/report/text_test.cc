// SPDX-License-Identifier: MIT
#include "lint/report/text.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/report/sample.h"

using lint::Element;
using lint::ElementVerdict;
using lint::Finding;
using lint::ReportStyle;
using lint::Requirement;
using lint::Severity;
using lint::Verdict;

namespace {

const std::vector<std::string> kDraft = {
    "8|Compliance|", "8.1|Certifications|Provider shall maintain its SOC 2 report.",
    "8.2|Reports|Provider shall, upon request, deliver the report to Customer.",
    "9|Records|Customer may audit the books of account once a year."};

/// Without the summary.
std::string details(const Sample& sample, ReportStyle style = {.width = 80}) {
  style.quiet = true;
  return lint::write_text({sample.checked}, style);
}

Requirement satisfied(const Sample& sample) {
  return {.rule = "maintenance",
          .verdict = Verdict::Satisfied,
          .elements = {{.name = "maintain",
                        .verdict = ElementVerdict::Found,
                        .evidence = {sample.words("shall maintain")},
                        .trace = {"a duty of the operator"}}},
          .place = sample.words("Certifications")};
}

Requirement deficient(const Sample& sample) {
  return {.rule = "delivery",
          .verdict = Verdict::Deficient,
          .elements = {{.name = "deliver",
                        .verdict = ElementVerdict::Found,
                        .evidence = {sample.words("deliver")}},
                       {.name = "annual",
                        .verdict = ElementVerdict::Missing,
                        .reason = "no clause says how often"},
                       {.name = "unconditional",
                        .verdict = ElementVerdict::Weak,
                        .reason = "only upon request",
                        .evidence = {sample.words("upon request")}}},
          .place = sample.words("Reports")};
}

Requirement missing(const Sample& sample) {
  return {.rule = "audit",
          .title = "The tenant may audit",
          .verdict = Verdict::Missing,
          .elements = {{.name = "controls", .reason = "nothing speaks of controls"}},
          .near_misses = {{.place = sample.words("audit the books of account"),
                           .elements = {"right-or-duty", "tenant-benefit"},
                           .reason = "books of account, not controls"}},
          .place = sample.words("Compliance")};
}

}  // namespace

TEST_CASE("a satisfied requirement is one line that cites the clause") {
  Sample sample(kDraft);
  sample.checked.requirements = {satisfied(sample)};
  CHECK(lint::write_text({sample.checked}, {.width = 80}) ==
        "draft.md:2:5: satisfied: maintenance in 8.1 Certifications\n"
        "\n"
        "          maintenance\n"
        "draft.md  satisfied\n"
        "\n"
        "1 contract: no findings\n");
}

TEST_CASE("quiet is silent about a clean contract") {
  Sample sample(kDraft);
  sample.checked.requirements = {satisfied(sample)};
  CHECK(details(sample) == "");
}

TEST_CASE("a deficient requirement names what is wrong, why, and what is there") {
  Sample sample(kDraft);
  sample.checked.requirements = {deficient(sample)};
  CHECK(details(sample) ==
        "draft.md:3:5: error: delivery is deficient\n"
        "  8.2 Reports\n"
        "\n"
        "  missing  annual: no clause says how often\n"
        "  weak     unconditional: only upon request\n"
        "  found    deliver\n"
        "\n"
        "  | Provider shall, upon request, deliver the report to Customer.\n"
        "  |                 ^^^^^^^^^^^^  -------\n");
}

TEST_CASE("a missing requirement says where it belongs and shows the nearest miss") {
  Sample sample(kDraft);
  sample.checked.requirements = {missing(sample)};
  CHECK(details(sample) ==
        "draft.md:1:3: error: audit is missing\n"
        "  The tenant may audit\n"
        "  belongs in 8 Compliance\n"
        "\n"
        "  nearest  9 Records, line 4: books of account, not controls\n"
        "           | Customer may audit the books of account once a year.\n"
        "           |              ^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        "           it has right-or-duty and tenant-benefit\n");
}

TEST_CASE("words in another clause are cited and shown under its name") {
  Sample sample(kDraft);
  Requirement requirement = deficient(sample);
  requirement.elements[2].evidence = {sample.words("once a year")};
  sample.checked.requirements = {requirement};
  CHECK(details(sample) ==
        "draft.md:3:5: error: delivery is deficient\n"
        "  8.2 Reports\n"
        "\n"
        "  missing  annual: no clause says how often\n"
        "  weak     unconditional: only upon request (9 Records, line 4)\n"
        "  found    deliver\n"
        "\n"
        "  | Provider shall, upon request, deliver the report to Customer.\n"
        "  |                               -------\n"
        "\n"
        "  9 Records, line 4\n"
        "  | Customer may audit the books of account once a year.\n"
        "  |                                         ^^^^^^^^^^^\n");
}

TEST_CASE("places in DOCX are paragraphs") {
  Sample sample(kDraft, lint::Format::Docx);
  sample.checked.requirements = {deficient(sample)};
  CHECK(details(sample).find("draft.docx: paragraph 3: error: delivery is deficient\n") == 0);
}

TEST_CASE("explain shows each element with its steps, for a satisfied requirement too") {
  Sample sample(kDraft);
  sample.checked.requirements = {satisfied(sample)};
  CHECK(details(sample, {.width = 80, .explain = true}) ==
        "draft.md:2:5: satisfied: maintenance\n"
        "  8.1 Certifications\n"
        "\n"
        "  found    maintain\n"
        "           | Provider shall maintain its SOC 2 report.\n"
        "           |          ^^^^^^^^^^^^^^\n"
        "           - a duty of the operator\n");
}

TEST_CASE("a finding of its own shows its words and the places that explain it") {
  Sample sample(kDraft);
  sample.checked.findings = {{.rule = "conflict",
                              .severity = Severity::Warning,
                              .message = "two periods for one thing",
                              .place = sample.words("once a year"),
                              .related = {{"the other is here", sample.words("upon request")}}}};
  CHECK(details(sample) ==
        "draft.md:4:51: warning: two periods for one thing [conflict]\n"
        "  9 Records\n"
        "  | Customer may audit the books of account once a year.\n"
        "  |                                         ^^^^^^^^^^^\n"
        "  draft.md:3:29: note: the other is here\n"
        "  8.2 Reports\n"
        "  | Provider shall, upon request, deliver the report to Customer.\n"
        "  |                 ^^^^^^^^^^^^\n");
}

TEST_CASE("a finding that its requirement tells already is not told twice") {
  Sample sample(kDraft);
  sample.checked.requirements = {deficient(sample)};
  const std::string without = details(sample);
  sample.checked.findings = {
      {.rule = "delivery", .message = "only upon request", .place = sample.words("Reports")}};
  CHECK(details(sample) == without);
}

TEST_CASE("each kind of thing that could not be read is told once") {
  Sample sample(kDraft, lint::Format::Docx,
                {{"text in a picture", 3}, {"an embedded object", 5}, {"text in a picture", 30}});
  CHECK(details(sample) ==
        "draft.docx: paragraph 1: note: text in a picture could not be read, in 2\n"
        "  places\n"
        "\n"
        "draft.docx: paragraph 1: note: an embedded object could not be read\n");
}

TEST_CASE("an input that could not be read says why and what to do") {
  const lint::Checked unreadable = {
      .path = "old.doc",
      .errors = {{.message = "is a legacy Word document", .cure = "save it as .docx"}}};
  CHECK(lint::write_text({unreadable}, {.width = 80}) ==
        "old.doc: error: is a legacy Word document\n"
        "  help: save it as .docx\n"
        "\n"
        "1 input could not be read\n");
}

TEST_CASE("the summary has a row for each contract and a column for each rule") {
  Sample good(kDraft);
  good.checked.requirements = {satisfied(good)};
  Sample bad(kDraft, lint::Format::Docx);
  bad.checked.requirements = {missing(bad), deficient(bad), satisfied(bad)};
  bad.checked.findings = {{.rule = "audit", .place = bad.words("Compliance")},
                          {.rule = "delivery", .place = bad.words("Reports")}};
  const std::string text = lint::write_text({good.checked, bad.checked}, {.width = 80});
  CHECK(text.substr(text.find("            audit")) ==
        "            audit      delivery   maintenance\n"
        "draft.md                          satisfied\n"
        "draft.docx  missing    deficient  satisfied\n"
        "\n"
        "2 contracts: 2 errors\n"
        "`clauselint explain RULE` says what a rule asks for and shows a model clause.\n");
}

TEST_CASE("a summary of many rules has numbers and letters") {
  Sample sample(kDraft);
  sample.checked.requirements = {
      {.rule = "a-rule-with-a-long-name", .verdict = Verdict::Satisfied},
      {.rule = "b-rule-with-a-long-name", .verdict = Verdict::NotApplicable}};
  const std::string text = lint::write_text({sample.checked}, {.width = 50});
  CHECK(text.find("   1  a-rule-with-a-long-name\n"
                  "   2  b-rule-with-a-long-name\n"
                  "\n"
                  "S satisfied, D deficient, M missing, - not applicable\n"
                  "\n"
                  "          1  2\n"
                  "draft.md  S  -\n") != std::string::npos);
}

TEST_CASE("colours change nothing but the colours") {
  Sample sample(kDraft);
  sample.checked.requirements = {missing(sample), deficient(sample), satisfied(sample)};
  std::string coloured = lint::write_text({sample.checked}, {.width = 60, .colour = true});
  CHECK(coloured.find("\x1b[31m") != std::string::npos);
  for (size_t at = 0; (at = coloured.find('\x1b')) != std::string::npos;)
    coloured.erase(at, coloured.find('m', at) + 1 - at);
  CHECK(coloured == lint::write_text({sample.checked}, {.width = 60}));
}
