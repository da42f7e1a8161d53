// SPDX-License-Identifier: MIT
#include "lint/report/markdown.h"

#include <doctest/doctest.h>

#include "tests/report/sample.h"

using namespace lint;

namespace {

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

Requirement deficient(const Sample& sample) {
  return {.rule = "delivery",
          .title = "Reports are delivered",
          .verdict = Verdict::Deficient,
          .elements = {{.name = "deliver",
                        .verdict = ElementVerdict::Found,
                        .evidence = {sample.words("shall deliver")}},
                       {.name = "unconditional",
                        .verdict = ElementVerdict::Weak,
                        .reason = "only upon request",
                        .evidence = {sample.words("upon request")}}},
          .place = sample.words("Reports")};
}

}  // namespace

TEST_CASE("a row says the verdict, what lacks and where") {
  Sample sample({"8.2|Reports|Provider shall deliver upon request."});
  sample.checked.requirements = {deficient(sample)};
  CHECK(has(write_markdown({sample.checked}, {}, {}),
            "| `delivery` | ⚠️ deficient: weak unconditional | 8.2 Reports, line 1 |\n"));
}

TEST_CASE("a failure is folded and quotes the clause with the weak words strong") {
  Sample sample({"8.2|Reports|Provider shall deliver upon request."});
  sample.checked.requirements = {deficient(sample)};
  const std::string text = write_markdown({sample.checked}, {}, {});
  CHECK(
      has(text, "<summary><code>delivery</code> is deficient: 8.2 Reports, line 1</summary>\n\n"));
  CHECK(has(text, "- weak **unconditional**: only upon request\n- found deliver\n"));
  CHECK(has(text, "\n> Provider shall deliver **upon request**.\n"));
}

TEST_CASE("a contract without failures has nothing but its table") {
  Sample sample({"8.2|Reports|Provider shall deliver."});
  sample.checked.requirements = {
      {.rule = "delivery", .verdict = Verdict::Satisfied, .place = sample.words("Reports")}};
  const std::string text = write_markdown({sample.checked}, {}, {});
  CHECK(text.ends_with("| `delivery` | ✅ satisfied | 8.2 Reports, line 1 |\n"));
}

TEST_CASE("several contracts have a table by clauses, and each that fails is folded") {
  Sample good({"8.2|Reports|Provider shall deliver."});
  good.checked.requirements = {
      {.rule = "delivery", .verdict = Verdict::Satisfied, .place = good.words("Reports")}};
  Sample bad({"8.2|Reports|Provider shall deliver upon request."});
  bad.checked.path = "bad.md";
  bad.checked.requirements = {deficient(bad)};
  const std::string text = write_markdown(
      {good.checked, bad.checked, {.path = "x.docx", .errors = {{.message = "is empty"}}}}, {}, {});
  CHECK(has(text, "| contract | `delivery` |\n|---|---|\n| draft.md | ✅ satisfied |\n"));
  CHECK(has(text, "<summary>bad.md: no findings</summary>\n\n#### `delivery` is deficient\n"));
  CHECK_FALSE(has(text, "<summary>draft.md"));
  CHECK(has(text, "- ❌ `x.docx` could not be read: is empty\n"));
}

TEST_CASE("details that a comment could not hold are counted") {
  std::vector<Checked> results;
  std::vector<std::string> paths;
  for (int count = 0; count < 300; ++count) {
    Sample sample({"8.2|Reports|Provider shall deliver upon request."});
    sample.checked.requirements = {deficient(sample)};
    results.push_back(sample.checked);
  }
  const std::string text = write_markdown(results, {}, {});
  CHECK(text.size() < 65536);
  CHECK(has(text, " of 300 details are left out here"));
}
