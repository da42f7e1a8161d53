// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>
#include <string_view>

#include "lint/report/facts.h"
#include "lint/report/norm_words.h"
#include "lint/report/place.h"
#include "lint/report/version.h"

namespace lint {
namespace {

using Json = nlohmann::ordered_json;

std::string_view name_of(Reference::State state) {
  switch (state) {
    case Reference::State::Resolved:
      return "resolved";
    case Reference::State::Unresolved:
      return "unresolved";
    case Reference::State::External:
      return "external";
  }
  return {};
}

Json json_of(LineMap::Position position) {
  return {{"line", position.line}, {"column", position.column}};
}

class Writer {
 public:
  explicit Writer(const ReadContract& contract)
      : tree_(*contract.tree),
        facts_(contract.facts),
        vocabulary_(*contract.vocabulary),
        places_(tree_) {}

  Json write() const {
    Json json = {{"path", tree_.document().path()}};
    Json& parties = json["parties"] = Json::array();
    for (const Party& party : facts_.parties.all()) parties.push_back(this->party(party));
    Json& terms = json["terms"] = Json::array();
    for (const Definition& definition : facts_.definitions.all()) terms.push_back(term(definition));
    for (const TermUse& use : facts_.definitions.uses()) {
      Json& uses = terms[use.definition]["uses"];
      uses.push_back(json_of(places_.place(use.span).begin));
    }
    Json& references = json["references"] = Json::array();
    for (const Reference& reference : facts_.references)
      references.push_back(this->reference(reference));
    Json& norms = json["norms"] = Json::array();
    for (const Norm& norm : facts_.norms) norms.push_back(this->norm(norm));
    return json;
  }

 private:
  Json citation(ClauseId clause) const {
    const std::string& citation = tree_[clause].citation;
    return citation.empty() ? Json(nullptr) : Json(citation);
  }

  Json words(Span span) const {
    const Place place = places_.place(span);
    return {{"quote", tree_.document().quote(span)},
            {"start", json_of(place.begin)},
            {"end", json_of(place.end)}};
  }

  Json words_or_null(Span span) const { return span.empty() ? Json(nullptr) : words(span); }

  Json party(const Party& party) const {
    return {{"name", party.name},
            {"aliases", party.aliases},
            {"role", name_of(party.role)},
            {"reason", party.reason},
            {"words", words_or_null(party.span)}};
  }

  Json term(const Definition& definition) const {
    Json source = nullptr;
    if (definition.source)
      source = json_of(places_.place(facts_.definitions.all()[*definition.source].span).begin);
    return {{"term", definition.term},         {"clause", citation(definition.clause)},
            {"words", words(definition.span)}, {"meaning", words_or_null(definition.text)},
            {"source", std::move(source)},     {"uses", Json::array()}};
  }

  Json reference(const Reference& reference) const {
    Json targets = Json::array();
    for (const ClauseId target : reference.targets) targets.push_back(citation(target));
    return {{"clause", citation(reference.clause)},
            {"words", words(reference.span)},
            {"state", name_of(reference.state)},
            {"targets", std::move(targets)},
            {"missing", reference.missing}};
  }

  Json norm(const Norm& norm) const {
    Json sentence = Json::array();
    for (const Span part : norm.sentence) sentence.push_back(words(part));
    Json properties = Json::array();
    for (const NormProperty& property : properties_of(norm, vocabulary_)) {
      properties.push_back({{"key", property.key},
                            {"value", property.value},
                            {"words", words_or_null(property.words)},
                            {"via", words_or_null(property.via)}});
    }
    return {{"clause", citation(norm.clause)},
            {"sentence", std::move(sentence)},
            {"properties", std::move(properties)}};
  }

  const ClauseTree& tree_;
  const Facts& facts_;
  const Vocabulary& vocabulary_;
  Places places_;
};

}  // namespace

std::string write_facts_json(const std::vector<ReadContract>& contracts) {
  Json documents = Json::array();
  for (const ReadContract& contract : contracts) documents.push_back(Writer(contract).write());
  const Json facts = {{"clauselint", version()}, {"documents", std::move(documents)}};
  return facts.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace lint
