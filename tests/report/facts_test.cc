// SPDX-License-Identifier: MIT
#include "lint/report/facts.h"

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <string_view>

#include "lint/clause/outline.h"
#include "lint/document/reader.h"
#include "lint/fact/facts.h"
#include "lint/report/norm_words.h"

namespace {

lint::Vocabulary words() {
  lint::Vocabulary vocabulary;
  using Kind = lint::Concept::Kind;
  static_cast<void>(vocabulary.add_verb(vocabulary.add("deliver", Kind::Action), "deliver"));
  static_cast<void>(vocabulary.add_phrase(vocabulary.add("report", Kind::Thing), "report"));
  static_cast<void>(
      vocabulary.add_phrase(vocabulary.add("on-request", Kind::Manner), "upon request"));
  static_cast<void>(vocabulary.add_phrase(vocabulary.add("filler", Kind::Word), "each"));
  return vocabulary;
}

/// "key: value" of each property of the only norm, with the words.
std::string properties(std::string_view contract) {
  const lint::Vocabulary vocabulary = words();
  auto document = lint::read_document(std::string(contract), "draft.md", lint::View::Accepted);
  const lint::ClauseTree tree = lint::outline(std::move(*document));
  const lint::Facts facts = lint::extract_facts(tree, vocabulary, {});
  REQUIRE(facts.norms.size() == 1);
  std::string text;
  for (const lint::NormProperty& property : lint::properties_of(facts.norms.front(), vocabulary)) {
    text += property.key + ": " + property.value;
    if (!property.words.empty())
      text += " <" + std::string(tree.document().text(property.words)) + ">";
    text += '\n';
  }
  return text;
}

}  // namespace

TEST_CASE("a norm is told in the keys of the rule language, with the words of each") {
  CHECK(properties("Upon request, Provider shall deliver the report each year.") ==
        "modality: duty <shall>\n"
        "by: operator <Provider>\n"
        "action: deliver <deliver>\n"
        "about: report <report>\n"
        "with: on-request <Upon request>\n"
        "frequency: every 1 year <each year>\n");
}

TEST_CASE("what a passive verb acts on stands in its subject") {
  CHECK(properties("The report shall be delivered within ten days.") ==
        "modality: duty <shall>\n"
        "by: unknown <The report>\n"
        "action: deliver <delivered>\n"
        "about: report <report>\n"
        "period: 10 days <ten days>\n"
        "passive: true\n");
}
