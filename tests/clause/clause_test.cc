// SPDX-License-Identifier: MIT
#include "lint/clause/clause.h"

#include <doctest/doctest.h>

#include <string>

#include "lint/clause/outline.h"
#include "lint/document/markdown.h"

namespace {

lint::ClauseTree tree_of(const std::string& markdown) {
  const auto document = lint::read_markdown(markdown, "a.md", lint::View::Accepted);
  REQUIRE(document);
  return lint::outline(*document);
}

lint::ClauseId find(const lint::ClauseTree& tree, std::string_view words) {
  const size_t offset = tree.document().text().find(words);
  REQUIRE(offset != std::string::npos);
  return tree.at(static_cast<uint32_t>(offset));
}

/// The spans of a provision, separated by bars.
std::string provision_of(const lint::ClauseTree& tree, std::string_view words) {
  std::string joined;
  for (const auto span : tree.provision(find(tree, words)))
    joined += (joined.empty() ? "" : " | ") + std::string(tree.document().text(span));
  return joined;
}

const std::string kDraft =
    "## 5. Security\n\n"
    "5.1 Provider shall:\n\n"
    "(a) deliver:\n\n"
    "(i) the report; and\n\n"
    "(ii) the certificate,\n\n"
    "each year; and\n\n"
    "(b) help Customer,\n\n"
    "in each case without charge.\n\n"
    "5.2 Provider pays for it.\n";

TEST_CASE("a provision is read with the lead-ins above it and the words that go on behind it") {
  const auto tree = tree_of(kDraft);
  CHECK(provision_of(tree, "the certificate") ==
        "Provider shall: | deliver: | the certificate, | each year; and | "
        "in each case without charge.");
  CHECK(provision_of(tree, "help Customer") ==
        "Provider shall: | help Customer, | in each case without charge.");
  CHECK(provision_of(tree, "Provider pays") == "Provider pays for it.");
}

TEST_CASE("a paragraph that begins anew behind a list is read without its lead-in") {
  const auto tree = tree_of(
      "1.1 Provider shall:\n\n(a) help; and\n\n(b) pay.\n\n"
      "The costs are shared.\n\n1.2 It ends here.\n");
  CHECK(provision_of(tree, "The costs") == "The costs are shared.");
}

TEST_CASE("the provision of a row are its cells") {
  const auto tree =
      tree_of("Provider shall deliver:\n\n| What | When |\n|---|---|\n| Report | |\n");
  CHECK(provision_of(tree, "Report") == "Provider shall deliver: | Report");
}

TEST_CASE("an offset belongs to the clause whose label, heading or words hold it") {
  const auto tree = tree_of(kDraft);
  CHECK(tree[find(tree, "(ii) the")].label == "(ii)");
  CHECK(tree[find(tree, "Security")].label == "5");
  CHECK(tree[find(tree, "charge.")].continuation);
  CHECK(tree.at(0) == 1);
  CHECK(tree.at(100000) == tree.clauses().size() - 1);
}

TEST_CASE("an item within a paragraph is found by its words") {
  const auto tree = tree_of("1.1 Provider shall (a) help; and (b) pay.\n");
  CHECK(tree[find(tree, "pay.")].label == "(b)");
  CHECK(tree[find(tree, "Provider")].label == "1.1");
}

TEST_CASE("children are the direct ones, in order") {
  const auto tree = tree_of(kDraft);
  const auto section = find(tree, "Security");
  const auto children = tree.children(section);
  REQUIRE(children.size() == 2);
  CHECK(tree[children[0]].label == "5.1");
  CHECK(tree[children[1]].label == "5.2");
  CHECK(tree.is_within(find(tree, "the report"), children[0]));
  CHECK_FALSE(tree.is_within(children[1], children[0]));
}

TEST_CASE("the section of a clause is the nearest with a heading") {
  const auto tree = tree_of(kDraft);
  CHECK(tree.section(find(tree, "the report")) == find(tree, "Security"));
  CHECK(tree.section(0) == 0);
}

TEST_CASE("bracketed notes within clauses are told from the words of the contract") {
  const auto tree =
      tree_of("1.1 Provider delivers [COUNSEL: confirm] the report within [30] days.\n");
  REQUIRE(tree.drafting_notes().size() == 1);
  CHECK(tree.document().text(tree.drafting_notes()[0]) == "[COUNSEL: confirm]");
}

}  // namespace
