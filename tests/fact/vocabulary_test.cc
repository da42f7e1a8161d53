// SPDX-License-Identifier: MIT
#include "lint/fact/vocabulary.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace lint;

namespace {

using Kind = Concept::Kind;

/// The words that are mentioned, a bracket each.
std::string mentioned(const Vocabulary& vocabulary, std::string_view text) {
  std::vector<Mention> mentions;
  vocabulary.scan(text, 0, mentions);
  std::string found;
  for (const Mention& mention : mentions)
    found += '[' + std::string(slice(text, mention.span)) + ']';
  return found;
}

std::string phrase_in(std::string_view phrase, std::string_view text) {
  Vocabulary vocabulary;
  REQUIRE(vocabulary.add_phrase(vocabulary.add("thing", Kind::Thing), phrase));
  return mentioned(vocabulary, text);
}

std::string verb_in(std::string_view verb, std::string_view text) {
  Vocabulary vocabulary;
  REQUIRE(vocabulary.add_verb(vocabulary.add("action", Kind::Action), verb));
  return mentioned(vocabulary, text);
}

}  // namespace

TEST_CASE("a phrase is found however it is cased, hyphened or run together") {
  CHECK(phrase_in("SOC 2", "a soc-2, a SOC2 and a SOC 2 report") == "[soc-2][SOC2][SOC 2]");
  CHECK(phrase_in("SOC 2", "a SOC 20 report") == "");
}

TEST_CASE("the last word of a phrase may stand in the plural") {
  CHECK(phrase_in("audit report", "audit reports, audits report") == "[audit reports]");
}

TEST_CASE("a phrase may hold choices, words to leave out and beginnings") {
  CHECK(phrase_in("(upon|on) [written] request*", "upon written requests, on request") ==
        "[upon written requests][on request]");
}

TEST_CASE("a verb is found in every inflection with the words that belong to it") {
  CHECK(verb_in("carry out", "carries out, carried out, carrying out, carry on") ==
        "[carries out][carried out][carrying out]");
}

TEST_CASE("a phrase that is none is an error") {
  Vocabulary vocabulary;
  CHECK(!vocabulary.add_phrase(vocabulary.add("thing", Kind::Thing), "(open"));
}

TEST_CASE("a comma in a phrase stands for a comma or a bracket") {
  CHECK(phrase_in("controls [,] SOC [,] 2", "controls (SOC) 2, controls SOC 2") ==
        "[controls (SOC) 2][controls SOC 2]");
  CHECK(phrase_in("controls 2", "controls (2)") == "");
}

TEST_CASE("silent concepts are not found, until others are silent") {
  Vocabulary vocabulary;
  const ConceptId report = vocabulary.add("report", Kind::Thing);
  const ConceptId audit = vocabulary.add("audit", Kind::Thing);
  REQUIRE(vocabulary.add_phrase(report, "audit report"));
  REQUIRE(vocabulary.add_phrase(audit, "audit"));
  vocabulary.silence({report});
  CHECK(mentioned(vocabulary, "an audit report") == "[audit]");
  vocabulary.silence({audit});
  CHECK(mentioned(vocabulary, "an audit report") == "[audit report]");
  vocabulary.silence({});
  CHECK(mentioned(vocabulary, "an audit report") == "[audit report][audit]");
}

TEST_CASE("a colon between digits does not part them") {
  CHECK(phrase_in("ISO 27001 2022", "ISO 27001:2022, ISO 27001: 2022") == "[ISO 27001:2022]");
}

TEST_CASE("the full stop of a number's abbreviation does not part words") {
  CHECK(phrase_in("SAS [No] 70", "SAS No. 70, SAS No.70") == "[SAS No. 70][SAS No.70]");
  CHECK(phrase_in("casino 70", "a casino. 70 people") == "");
}

TEST_CASE("a phrase may name a party, whatever the contract calls it") {
  Vocabulary vocabulary;
  REQUIRE(vocabulary.add_phrase(vocabulary.add("thing", Kind::Thing), "<tenant> data"));
  const Parties parties(
      {{.name = "Globex Inc.", .aliases = {"Globex"}, .role = Role::Tenant},
       {.name = "Acme Hosting GmbH", .aliases = {"Acme Hosting", "we"}, .role = Role::Operator},
       {.name = "Northwind Stores plc",
        .aliases = {"Northwind Stores", "you"},
        .role = Role::Tenant}});
  const auto found = [&](std::string_view text) {
    std::vector<Mention> mentions;
    vocabulary.scan(text, 0, mentions, &parties);
    std::string all;
    for (const Mention& mention : mentions)
      all += '[' + std::string(slice(text, mention.span)) + ']';
    return all;
  };
  CHECK(found("Globex Data, Customer Data and your data") ==
        "[Globex Data][Customer Data][your data]");
  CHECK(found("Northwind Stores Data, Northwind's data") == "[Stores Data][Northwind's data]");
  CHECK(found("Acme Hosting Data, Provider's data, our data, other data").empty());
  CHECK(mentioned(vocabulary, "Globex Data and Customer Data").empty());
}

TEST_CASE("a phrase names no other party") {
  Vocabulary vocabulary;
  const auto added = vocabulary.add_phrase(vocabulary.add("thing", Kind::Thing), "<customer> data");
  REQUIRE_FALSE(added);
  CHECK(added.error().message ==
        "the phrase \"<customer> data\" cannot be read: '<customer>' is no party: write <operator> "
        "or <tenant>");
}

TEST_CASE("irregular verbs and those that double their last letter are known in the passive") {
  CHECK(verb_in("bind", "is bound, binds") == "[bound][binds]");
  CHECK(verb_in("transfer", "transferred and transferring") == "[transferred][transferring]");
  CHECK(verb_in("withdraw", "was withdrawn") == "[withdrawn]");
}

TEST_CASE("an ampersand is passed over, and a sign that matches nothing is refused") {
  CHECK(phrase_in("E&O", "an E&O policy") == "[E&O]");
  Vocabulary vocabulary;
  const auto added = vocabulary.add_phrase(vocabulary.add("thing", Kind::Thing), "U.S. data");
  REQUIRE_FALSE(added);
  CHECK(added.error().message ==
        "the phrase \"U.S. data\" cannot be read: '.' matches nothing; leave it out, or write a "
        "comma for it");
}

TEST_CASE("a phrase may begin with a comma") {
  CHECK(phrase_in(", if any ,", "the report, if any, and the certificate, if any.") ==
        "[, if any,]");
}

TEST_CASE("a compiled vocabulary finds what the vocabulary finds, and can be added to") {
  Vocabulary vocabulary;
  const ConceptId report = vocabulary.add("report", Kind::Thing);
  const ConceptId deliver = vocabulary.add("deliver", Kind::Action);
  vocabulary.set_stands_for(vocabulary.add("it", Kind::StandIn), {report}, true);
  REQUIRE(vocabulary.add_phrase(report, "[audit] report"));
  REQUIRE(vocabulary.add_phrase(report, "attest*"));
  REQUIRE(vocabulary.add_verb(deliver, "make + available"));
  Vocabulary again = Vocabulary::from_compiled(vocabulary.compiled());
  const std::string_view text = "It makes the audit reports and attestations available.";
  CHECK(mentioned(again, text) == mentioned(vocabulary, text));
  CHECK(again.compiled() == vocabulary.compiled());
  CHECK(again.find("deliver") == deliver);
  CHECK(again[*again.find("it")].stands_for == std::vector<ConceptId>{report});
  REQUIRE(again.add_phrase(again.add("certificate", Kind::Thing), "certificate"));
  CHECK(mentioned(again, "a certificate") == "[certificate]");
}
