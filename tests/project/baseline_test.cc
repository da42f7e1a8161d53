// SPDX-License-Identifier: MIT
#include "lint/project/baseline.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "lint/rule/rule_set.h"

using namespace lint;

namespace {

const std::string kContract =
    "1. Upon request Provider shall deliver to Customer each year its SOC 2 Type II report and its "
    "ISO 27001 certificate.\n";

Checked check(const std::string& contract, const std::string& path = "/c/a.md") {
  static const Checker checker(*load_rules(built_in_rule_files()));
  return checker.check(contract, path);
}

Baseline baseline_of(const Checked& checked, std::string_view today,
                     const Baseline& before = {.path = "b.yaml", .folder = "/c"}) {
  return updated(before, {&checked}, today);
}

size_t known(const Baseline& baseline, Checked checked) {
  apply_baseline(baseline, checked);
  return static_cast<size_t>(
      std::count_if(checked.findings.begin(), checked.findings.end(),
                    [](const Finding& finding) { return finding.suppression.has_value(); }));
}

}  // namespace

TEST_CASE("what is in the baseline is known, wherever it stands in the contract") {
  const Checked before = check(kContract);
  const Baseline baseline = baseline_of(before, "2026-11-26");
  CHECK(baseline.entries.size() == before.findings.size());
  CHECK(known(baseline, check("1. Customer shall pay.\n\n2. " + kContract.substr(3))) ==
        before.findings.size());
}

TEST_CASE("another contract, other words and a higher severity are new") {
  const Checked before = check(kContract);
  const Baseline baseline = baseline_of(before, "2026-11-26");
  CHECK(known(baseline, check(kContract, "/c/b.md")) == 0);
  Checked changed = check("1. Upon demand" + kContract.substr(15));
  CHECK(known(baseline, changed) == before.findings.size() - 1);
  Baseline milder = baseline;
  for (Baseline::Entry& entry : milder.entries) entry.severity = Severity::Warning;
  CHECK(known(milder, before) == 0);
}

TEST_CASE("an update keeps the days of what it had, and drops what is gone") {
  const Baseline old = baseline_of(check(kContract), "2026-01-04");
  const Checked now = check("# Fees\n\nThere are none.\n");
  const Baseline next = baseline_of(now, "2026-11-26", old);
  CHECK(next.entries.size() == now.findings.size());
  for (const Baseline::Entry& entry : next.entries) {
    const bool was_there =
        std::any_of(old.entries.begin(), old.entries.end(),
                    [&](const Baseline::Entry& other) { return other.is_same(entry); });
    CHECK(entry.since == (was_there ? "2026-01-04" : "2026-11-26"));
  }
}

TEST_CASE("what is written can be read again") {
  Baseline baseline{.path = "b.yaml", .folder = "/c"};
  baseline.entries = {
      {"it's [v2] #1.docx", "a-rule", "0123456789abcdef", Severity::Note, "2026-11-26"}};
  const auto read = parse_baseline(write_baseline(baseline), "b.yaml", "/c");
  REQUIRE(read);
  REQUIRE(read->entries.size() == 1);
  CHECK(read->entries[0].is_same(baseline.entries[0]));
  CHECK(read->entries[0].severity == Severity::Note);
  CHECK(read->entries[0].since == "2026-11-26");
}

TEST_CASE("a baseline that is wrong is told") {
  const auto baseline = parse_baseline("- {rule: a, severty: error}\n", "b.yaml", "/c");
  REQUIRE_FALSE(baseline);
  CHECK(to_string(baseline.error().front()) ==
        "b.yaml:1:13: 'severty' is no key of an entry (did you mean 'severity'?)");
}
