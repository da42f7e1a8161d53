// SPDX-License-Identifier: MIT
#include "lint/rule/concepts.h"

#include <doctest/doctest.h>

#include <string>

#include "lint/rule/rule_set.h"

using namespace lint;

TEST_CASE("a rule speaks of the concepts of its condition, its elements and what it forbids") {
  std::string words = "actions: {do: do}\nthings:\n";
  std::string names;
  for (char name = 'a'; name <= 'w'; ++name) {
    words += std::string("  ") + name + ": word" + name + "\n";
    names += name;
  }
  const auto rules = load_rules(
      {{"vocabulary/words.yaml", words},
       {"team/rule.yaml",
        "title: A rule\nbelongs: a\napplies-when: {mentions: b, without: c, norms: {with: d}}\n"
        "forbids: {words: {mentions: e, norms: {about: f}, clause-without: w, because: no}}\n"
        "requires:\n"
        "  first:\n"
        "    found: {action: do, about-all: g, or: h, not-or: i, excepted: j, in-sentence: k}\n"
        "    acceptable: {with-all: l, in-clause: m, in-section: n, because: so}\n"
        "    weak: {in-contract: o, without: p, clause-without: q, because: so}\n"
        "    unacceptable: {section-without: r, contract-without: s, heading: t, because: so}\n"
        "    missing: none\n"
        "  second: {found: {with: [u, v, a]}, missing: none}\n"}});
  REQUIRE(rules);
  std::string spoken;
  for (const ConceptId id : concepts_of(rules->rules.front()))
    spoken += rules->vocabulary[id].id + " ";
  CHECK(spoken == "do a b c d e f g h i j k l m n o p q r s t u v w ");
}
