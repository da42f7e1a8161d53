// SPDX-License-Identifier: MIT
#include "lint/syntax/query.h"

#include <doctest/doctest.h>

#include <string>

using namespace lint;

namespace {

const std::string kText = "Provider shall pay USD 5,000 or EUR 10 within ten (10) days.";

/// What a query captures, each in brackets.
std::string found(const std::string& query) {
  const auto compiled = PhraseQuery::compile(query);
  if (!compiled)
    return to_string(compiled.error());
  std::string all;
  for (const Span span : compiled->find(kText, 0))
    all += "[" + std::string(slice(kText, span)) + "]";
  return all;
}

}  // namespace

TEST_CASE("a query finds phrases by their kind") {
  CHECK(found("(amount) @it") == "[USD 5,000][EUR 10]");
  CHECK(found("(sentence (duty) (period) @it)") == "[ten (10) days]");
}

TEST_CASE("a query compares what it captures") {
  CHECK(found("((amount) @it (#match? @it \"^USD\"))") == "[USD 5,000]");
  CHECK(found("((amount) @it (#not-match? @it \"^USD\"))") == "[EUR 10]");
  CHECK(found("((duty) @it (#eq? @it \"shall\"))") == "[shall]");
  CHECK(found("((duty) @it (#not-eq? @it \"shall\"))") == "");
}

TEST_CASE("what is found is moved by the offset") {
  const auto query = PhraseQuery::compile("(duty) @it");
  REQUIRE(query);
  CHECK(query->find("shall", 7) == std::vector<Span>{{7, 12}});
}

TEST_CASE("a wrong query says where it is wrong") {
  const auto wrong = PhraseQuery::compile("(sentence\n  (perod))");
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().message == "'perod' is no kind of phrase");
  REQUIRE(wrong.error().where);
  CHECK(wrong.error().where->line == 2);
  CHECK(wrong.error().where->column == 4);
  CHECK(found("(amount").starts_with("the query cannot be read"));
  CHECK(found("").starts_with("the query asks for nothing"));
}
