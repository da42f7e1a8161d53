// SPDX-License-Identifier: MIT
#include "lint/project/waiver.h"

#include <doctest/doctest.h>

#include <string>

#include "lint/project/waiver_text.h"

using namespace lint;

namespace {

Document with_comment(std::string text, std::string author = {}, std::string date = {}) {
  return Document({.path = "draft.docx",
                   .format = Format::Docx,
                   .text = "Clause.",
                   .source = "Clause.",
                   .blocks = {{.span = {0, 7}}},
                   .pieces = {{0, 0, 7}},
                   .comments = {{.author = std::move(author),
                                 .date = std::move(date),
                                 .text = std::move(text),
                                 .anchor = {0, 6}}}});
}

/// "rule|approver|expires|reason|fault" of the waiver in a comment; empty when it is none.
std::string waiver(const std::string& text, const std::string& author = {}) {
  const auto waivers = find_waiver_comments(with_comment(text, author));
  if (waivers.empty())
    return {};
  const Waiver& found = waivers.front();
  return found.rule + '|' + found.approver + '|' + found.expires + '|' + found.reason + '|' +
         found.fault;
}

const std::string kEntry =
    "- rule: a\n  contract: b.md\n  reason: c\n  approver: d\n  expires: 2027-01-31\n";

}  // namespace

TEST_CASE("a comment waives a rule with a reason") {
  CHECK(waiver("clauselint-waive some-rule: it is fine") == "some-rule|||it is fine|");
  CHECK(waiver("  clauselint-waive some-rule:\n it is\n fine: really ") ==
        "some-rule|||it is fine: really|");
}

TEST_CASE("a comment may say who approves, and until when, in any order") {
  CHECK(waiver("clauselint-waive r until 2027-01-31 by Jane Doe: why") ==
        "r|Jane Doe|2027-01-31|why|");
  CHECK(waiver("clauselint-waive r by Jane Doe until 2027-01-31: why") ==
        "r|Jane Doe|2027-01-31|why|");
}

TEST_CASE("who wrote a comment approves unless it names another") {
  CHECK(waiver("clauselint-waive r: why", "Counsel") == "r|Counsel||why|");
  CHECK(waiver("clauselint-waive r by Jane: why", "Counsel") == "r|Jane||why|");
}

TEST_CASE("the day of a comment of Word is that of the approval") {
  const auto waivers =
      find_waiver_comments(with_comment("clauselint-waive r: why", "C", "2026-11-26T09:00:00Z"));
  REQUIRE(waivers.size() == 1);
  CHECK(waivers[0].approved == "2026-11-26");
  CHECK(waivers[0].anchor == Span{0, 6});
}

TEST_CASE("another comment is no waiver") {
  CHECK(waiver("Please waive this.") == "");
  CHECK(waiver("clauselint-waiver r: why") == "");
  CHECK(waiver("see clauselint-waive r: why") == "");
}

TEST_CASE("a new file of waivers says what it is for") {
  const std::string text = with_waiver("", {.rule = "r", .contract = "a.md", .reason = "x: y"});
  CHECK(text.starts_with("# Findings of clauselint"));
  CHECK(text.ends_with("\n- rule: r\n  contract: a.md\n  reason: 'x: y'\n"));
}

TEST_CASE("a waiver is added at the end, and everything else stays") {
  const std::string text = "# ours\n" + kEntry + "# the end";
  CHECK(with_waiver(text, {.rule = "r", .contract = "a b.md"}) ==
        text + "\n\n- rule: r\n  contract: a b.md\n");
}

TEST_CASE("a waiver that is renewed takes the place of the old one") {
  const std::string text = "# ours\n" + kEntry + "\n# next\n" + kEntry;
  CHECK(with_waiver(text, {.rule = "r", .contract = "x"}, 2) ==
        "# ours\n- rule: r\n  contract: x\n\n# next\n" + kEntry);
}

TEST_CASE("what is written can be read again") {
  const Waiver written{.rule = "r",
                       .contract = "it's #1 [v2].docx",
                       .clause = "8.2 \u201CReports\u201D",
                       .fingerprint = "0123456789abcdef",
                       .reason = "- first\nsecond: 'third'",
                       .approver = "J\u00FCrgen O'Neil",
                       .approved = "2026-11-26",
                       .expires = "2027-01-31"};
  const auto file = parse_waivers(with_waiver("", written), "w.yaml", "/contracts");
  REQUIRE(file);
  REQUIRE(file->entries.size() == 1);
  const Waiver& read = file->entries[0].waiver;
  CHECK(read.contract == written.contract);
  CHECK(read.clause == written.clause);
  CHECK(read.fingerprint == written.fingerprint);
  CHECK(read.reason == "- first second: 'third'");
  CHECK(read.approver == written.approver);
  CHECK(read.expires == written.expires);
}

TEST_CASE("every mistake in a file of waivers is told") {
  const auto file = parse_waivers("- {rule: r, contract: 'a[', reasn: x}\n- r\n", "w.yaml", "/");
  REQUIRE_FALSE(file);
  std::string errors;
  for (const Error& error : file.error()) errors += to_string(error) + '\n';
  CHECK(errors.find("w.yaml:1:29: 'reasn' is no key of a waiver (did you mean 'reason'?)") == 0);
  CHECK(errors.find("the waiver has no 'expires'") != std::string::npos);
  CHECK(errors.find("the '[' in '/a[' has no end") != std::string::npos);
  CHECK(errors.find("w.yaml:2:3: a waiver is a map") != std::string::npos);
  CHECK_FALSE(parse_waivers("rule: r\n", "w.yaml", "/"));
  CHECK(parse_waivers("# none yet\n", "w.yaml", "/"));
}
