// SPDX-License-Identifier: MIT
#include "lint/lsp/diagnostics.h"

#include <doctest/doctest.h>

#include "tests/lsp/sample.h"

using namespace lint;
using namespace lint::test;

namespace {

Json find(const Json& diagnostics, const std::string& rule) {
  for (const Json& each : diagnostics) {
    if (text_at(each, {"code"}) == rule)
      return each;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("a missing clause sits on the heading where it belongs") {
  const Analysis analysis = analysed(kDraft);
  const Json missing = find(diagnostics_of(analysis, {}), "annual-delivery");
  REQUIRE(missing.is_object());
  CHECK(words_at(kDraft, missing["range"]) == "Security and Compliance");
  CHECK(missing["severity"] == 1);
  CHECK(missing["source"] == "clauselint");
}

TEST_CASE("a deficient clause names the weak words as related") {
  const Analysis analysis = analysed(kDraft);
  const Json deficient = find(diagnostics_of(analysis, {}), "maintenance-with-notice");
  REQUIRE(deficient.is_object());
  const Json& related = deficient["relatedInformation"];
  REQUIRE(related.size() == 1);
  CHECK(words_at(kDraft, related[0]["location"]["range"]) == "promptly");
}

TEST_CASE("a link leads to the page of the rule when there is one to open") {
  const Analysis analysis = analysed(kDraft);
  const Json with = find(diagnostics_of(analysis, {.pages = "rules:/"}), "annual-delivery");
  CHECK(with["codeDescription"]["href"] == "rules:/certification/annual-delivery.md");
  CHECK_FALSE(find(diagnostics_of(analysis, {}), "annual-delivery").contains("codeDescription"));
}

TEST_CASE("a client that shows no related places gets none") {
  const Analysis analysis = analysed(kDraft);
  for (const Json& each : diagnostics_of(analysis, {.has_related = false}))
    CHECK_FALSE(each.contains("relatedInformation"));
}

TEST_CASE("a text that cannot be read has one diagnostic, an empty one has none") {
  CHECK(diagnostics_of(analysed("%PDF-1.7"), {}).size() == 1);
  CHECK(diagnostics_of(analysed("\n"), {}).empty());
}

TEST_CASE("a fault of a rule is told at the whole word") {
  const Error error{.message = "is no concept", .where = Error::Position{2, 10}};
  const auto end = [](const Json& all) { return number_at(all[0], {"range", "end", "character"}); };
  CHECK(end(diagnostics_of({error}, "title: x\n  about: socc2, audit\n")) == 14);
  CHECK(end(diagnostics_of({error}, "title: x\n")) == 10);
  CHECK(end(diagnostics_of({error})) == 10);
}

TEST_CASE("what the baseline of the project has is not told") {
  const auto with = [](std::shared_ptr<const Baseline> baseline) {
    return Analysis({.uri = "file:///deals/draft.md",
                     .path = "/deals/draft.md",
                     .bytes = kDraft,
                     .plan = {.checker = built_in_checker(), .baseline = std::move(baseline)},
                     .today = "2026-01-31"});
  };
  const Analysis before(with(nullptr));
  REQUIRE(find(diagnostics_of(before, {}), "annual-delivery").is_object());
  const auto known = std::make_shared<const Baseline>(
      updated({.path = "known.yaml", .folder = "/deals"}, {&before.checked()}, "2026-01-31"));
  CHECK(diagnostics_of(with(known), {}).empty());
}
