// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "lint/comparison/redline.h"
#include "lint/report/comparison.h"
#include "lint/report/place.h"
#include "lint/report/version.h"
#include "lint/report/wording_piece.h"

namespace lint {
namespace {

using Json = nlohmann::ordered_json;

Json or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

/// A clause of one version; null when the version has none.
Json json_of(std::optional<ClauseId> id, const ClauseTree& tree, const Places& places,
             const std::vector<WordingPiece>& pieces) {
  if (!id)
    return nullptr;
  const Clause& clause = tree[*id];
  const Span words = clause.text.empty() ? clause.heading : clause.text;
  const Place place = places.place(words);
  Json differing = Json::array();
  for (const WordingPiece& piece : pieces) {
    if (piece.differs)
      differing.push_back(tree.document().quote(piece.span));
  }
  return {{"clause", or_null(clause.citation)},
          {"heading", or_null(std::string(tree.document().quote(clause.heading)))},
          {"text", tree.document().quote(words)},
          {"differs", std::move(differing)},
          {"start", {{"line", place.begin.line}, {"column", place.begin.column}}},
          {"end", {{"line", place.end.line}, {"column", place.end.column}}}};
}

class ComparisonJson {
 public:
  explicit ComparisonJson(const ComparedVersions& versions)
      : versions_(versions),
        old_places_(*versions.before.tree),
        new_places_(*versions.after.tree) {}

  Json write() const {
    Json requirements = Json::array();
    for (const RequirementChange& change : versions_.comparison.requirements)
      requirements.push_back(requirement(change));
    Json clauses = Json::array();
    for (const ClausePair& pair : versions_.comparison.clauses) {
      if (pair.changed)
        clauses.push_back(this->pair(pair));
    }
    return {{"clauselint", version()},
            {"old", versions_.before.path},
            {"new", versions_.after.path},
            {"requirements", std::move(requirements)},
            {"clauses", std::move(clauses)}};
  }

 private:
  Json requirement(const RequirementChange& change) const {
    Json elements = Json::array();
    for (const ElementChange& element : change.elements) {
      elements.push_back({{"name", element.name},
                          {"effect", name_of(element.effect)},
                          {"old", name_of(element.before)},
                          {"new", name_of(element.after)},
                          {"reason", or_null(element.reason)}});
    }
    Json causes = Json::array();
    for (const size_t cause : change.causes)
      causes.push_back(pair(versions_.comparison.clauses[cause]));
    return {{"rule", change.rule},
            {"effect", name_of(change.effect)},
            {"old", name_of(change.before)},
            {"new", name_of(change.after)},
            {"elements", std::move(elements)},
            {"causes", std::move(causes)}};
  }

  Json pair(const ClausePair& pair) const {
    const Wordings wordings = wordings_of(pair, *versions_.before.tree, *versions_.after.tree);
    Json revisers = Json::array();
    for (const Reviser& reviser : revisers_of(pair, *versions_.before.tree, *versions_.after.tree))
      revisers.push_back({{"author", or_null(reviser.author)}, {"day", or_null(reviser.day)}});
    return {{"revisers", std::move(revisers)},
            {"old", json_of(pair.before, *versions_.before.tree, old_places_, wordings.before)},
            {"new", json_of(pair.after, *versions_.after.tree, new_places_, wordings.after)}};
  }

  const ComparedVersions& versions_;
  Places old_places_;
  Places new_places_;
};

}  // namespace

std::string write_comparison_json(const ComparedVersions& versions) {
  return ComparisonJson(versions).write().dump(2, ' ', false, Json::error_handler_t::replace) +
         '\n';
}

}  // namespace lint
