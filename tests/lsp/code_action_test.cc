// SPDX-License-Identifier: MIT
#include "lint/lsp/code_action.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "lint/edit/patch.h"
#include "lint/lsp/diagnostics.h"
#include "tests/lsp/sample.h"

using namespace lint;
using namespace lint::test;

namespace {

const Stop kNever = [] { return false; };

Json whole(const Analysis& analysis) {
  return {{"start", {{"line", 0}, {"character", 0}}},
          {"end", {{"line", analysis.last_line()}, {"character", 0}}}};
}

Json actions(const Analysis& analysis, const Json& range, const Json& only = nullptr) {
  const Json params = {
      {"range", range},
      {"context", {{"diagnostics", diagnostics_of(analysis, {})}, {"only", only}}}};
  return *code_actions_of(analysis, 4, true, params, kNever);
}

std::string applied(const Analysis& analysis, const Json& action) {
  std::vector<Replacement> replacements;
  for (const Json& edit : action["edit"]["documentChanges"][0]["edits"]) {
    replacements.push_back({{analysis.source_offset(edit["range"]["start"]),
                             analysis.source_offset(edit["range"]["end"])},
                            edit["newText"]});
  }
  return patched(analysis.text(), std::move(replacements));
}

const Json* find(const Json& actions, const std::string& rule) {
  const auto found = std::find_if(actions.begin(), actions.end(), [&](const Json& action) {
    return action.contains("diagnostics") && !action["diagnostics"].empty() &&
           action["diagnostics"][0]["code"] == rule;
  });
  return found == actions.end() ? nullptr : &*found;
}

Verdict verdict(const std::string& text, const std::string& rule) {
  const Analysis analysis = analysed(text);
  for (const Requirement& requirement : analysis.checked().requirements) {
    if (requirement.rule == rule)
      return requirement.verdict;
  }
  return Verdict::NotApplicable;
}

}  // namespace

TEST_CASE("a missing clause is inserted with the next number") {
  const Analysis analysis = analysed(kDraft);
  const Json all = actions(analysis, whole(analysis));
  const Json* const action = find(all, "annual-delivery");
  REQUIRE(action != nullptr);
  CHECK((*action)["kind"] == "quickfix");
  const std::string text = applied(analysis, *action);
  CHECK(text.find("\n2.3 ") != std::string::npos);
  CHECK(verdict(text, "annual-delivery") == Verdict::Satisfied);
  CHECK(verdict(text, "maintenance-with-notice") == Verdict::Deficient);
}

TEST_CASE("a period is inserted behind a word that is none") {
  const Analysis analysis = analysed(kDraft);
  const Json all = actions(analysis, whole(analysis));
  const Json* const action = find(all, "maintenance-with-notice");
  REQUIRE(action != nullptr);
  const std::string text = applied(analysis, *action);
  CHECK(text.find("shall promptly, and in any event within ten (10)") != std::string::npos);
  CHECK(verdict(text, "maintenance-with-notice") == Verdict::Satisfied);
}

TEST_CASE("all that a contract lacks is inserted at once") {
  const Analysis analysis = analysed(kDraft);
  const Json all = actions(analysis, whole(analysis), Json::array({"source.fixAll"}));
  REQUIRE(all.size() == 1);
  const std::string text = applied(analysis, all[0]);
  for (const char* const rule : {"annual-delivery", "audit-cooperation", "maintenance-with-notice"})
    CHECK(verdict(text, rule) == Verdict::Satisfied);
}

TEST_CASE("an edit names the version that it is for") {
  const Analysis analysis = analysed(kDraft);
  const Json all = actions(analysis, whole(analysis));
  CHECK(all[0]["edit"]["documentChanges"][0]["textDocument"]["version"] == 4);
}

TEST_CASE("where no finding is, there is nothing to do") {
  const Analysis analysis = analysed(kDraft);
  CHECK(actions(analysis, analysis.range({0, 5})).empty());
}

TEST_CASE("a change meanwhile ends the search") {
  const Analysis analysis = analysed(kDraft);
  const Json params = {{"range", whole(analysis)}, {"context", {{"diagnostics", Json::array()}}}};
  const Answer answer = code_actions_of(analysis, 4, true, params, [] { return true; });
  REQUIRE_FALSE(answer);
  CHECK(answer.error().code == ErrorCode::ContentModified);
}
