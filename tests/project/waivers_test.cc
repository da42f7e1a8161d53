// SPDX-License-Identifier: MIT
#include "lint/project/waivers.h"

#include <doctest/doctest.h>

#include <initializer_list>
#include <memory>
#include <string>

#include "lint/check/fingerprint.h"
#include "tests/support/contract_tree.h"

using namespace lint;

namespace {

/// A contract in which the rule `r` finds each of `words`.
Checked found(const std::string& markdown, std::initializer_list<const char*> words) {
  Checked checked{.path = "/c/a.md",
                  .tree = std::make_shared<const ClauseTree>(contract_tree(markdown))};
  for (const std::string word : words) {
    const auto at = static_cast<uint32_t>(checked.tree->document().text().find(word));
    checked.findings.push_back(
        {.rule = "r",
         .message = word,
         .place = {checked.tree->at(at), {at, at + static_cast<uint32_t>(word.size())}}});
  }
  return checked;
}

WaiverFile file_of(const std::string& text) {
  auto file = parse_waivers(text, "w.yaml", "/c");
  REQUIRE(file);
  return std::move(*file);
}

/// What remains, a line each: "word", "(word)" when it is waived, "rule: message" of waivers.
std::string settled(Checked checked, const WaiverFile* file = nullptr) {
  RuleSet rules;
  rules.rules = {{.id = "r"}};
  const auto uses = use_waivers(checked, rules, file, "/c/a.md", "2026-11-26");
  apply_waivers(
      uses, [](std::string_view) { return Severity::Warning; }, checked);
  std::string lines;
  for (const Finding& finding : checked.findings) {
    if (finding.suppression)
      lines += '(' + finding.message + ")\n";
    else
      lines += (finding.rule == "r" ? "" : finding.rule + ": ") + finding.message + '\n';
  }
  return lines;
}

std::string entry(const std::string& more) {
  return "- { rule: r, contract: a.md, reason: why, approver: Jo, expires: 2026-11-26" + more +
         " }\n";
}

const std::string kContract =
    "# Deal\n\n## 1. Fees\n\n1.1 Customer pays early.\n\n1.2 Customer pays late.\n\n## 2. Term\n\n"
    "2.1 It ends soon.\n";

std::string with_comment(const std::string& before) {
  std::string text = kContract;
  return text.insert(text.find(before), "<!-- clauselint-waive r: why -->\n\n");
}

}  // namespace

TEST_CASE("a comment waives what is found in the clause that follows, and nothing else") {
  CHECK(settled(found(with_comment("1.2"), {"early", "late", "soon"})) == "early\n(late)\nsoon\n");
}

TEST_CASE(
    "a comment above a section waives what is below, which is broad when it is more than one") {
  CHECK(settled(found(with_comment("## 2"), {"early", "soon"})) == "early\n(soon)\n");
  CHECK(settled(found(with_comment("## 1"), {"early", "late", "soon"})) ==
        "broad-waiver: the waiver of r holds for 2 clauses\n(early)\n(late)\nsoon\n");
}

TEST_CASE("a waiver of the file holds for its fingerprint, through its last day") {
  const Checked checked = found(kContract, {"early", "late"});
  const std::string print = Fingerprints(checked).of(checked.findings[1]);
  const WaiverFile file = file_of(entry(", fingerprint: " + print));
  CHECK(settled(checked, &file) == "early\n(late)\n");
}

TEST_CASE("a waiver without a fingerprint, or for a pattern of contracts, is broad") {
  const WaiverFile any = file_of(entry(""));
  CHECK(settled(found(kContract, {"late"}), &any).starts_with("broad-waiver: "));
  const Checked checked = found(kContract, {"late"});
  const WaiverFile pattern = file_of(
      "- { rule: r, contract: '*.md', reason: why, approver: Jo, expires: 2027-01-01, "
      "fingerprint: " +
      Fingerprints(checked).of(checked.findings[0]) + " }\n");
  CHECK(settled(checked, &pattern) ==
        "broad-waiver: the waiver of r (w.yaml:1:3) holds for every contract that is '*.md'\n"
        "(late)\n");
}

TEST_CASE("a waiver of another contract is not looked at") {
  const WaiverFile file = file_of(
      "- { rule: r, contract: deals/a.md, reason: why, approver: Jo, expires: 2027-01-01 }\n");
  CHECK(settled(found(kContract, {"late"}), &file) == "late\n");
}

TEST_CASE("a waiver whose clause has changed waives nothing") {
  const WaiverFile file = file_of(entry(", fingerprint: 0123456789abcdef"));
  CHECK(settled(found(kContract, {"late"}), &file) ==
        "unused-waiver: the waiver of r (w.yaml:1:3) no longer holds: the clause has changed "
        "since\nlate\n");
  CHECK(settled(found(kContract, {}), &file) ==
        "unused-waiver: the waiver of r (w.yaml:1:3) waives nothing\n");
}
