// SPDX-License-Identifier: MIT
#include "lint/report/json.h"

#include <nlohmann/json.hpp>

#include "lint/report/place.h"
#include "lint/report/version.h"

namespace lint {
namespace {

using Json = nlohmann::ordered_json;

Json or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json json_of(LineMap::Position position) {
  return {{"line", position.line}, {"column", position.column}};
}

class Writer {
 public:
  Writer(const ClauseTree& tree, const ReportStyle& style)
      : tree_(tree), style_(style), places_(tree) {}

  Json requirement(const Requirement& requirement) const {
    Json json = {{"rule", requirement.rule}, {"verdict", name_of(requirement.verdict)}};
    if (requirement.verdict == Verdict::Missing)
      json["belongs"] = requirement.is_behind ? "behind" : "in";
    Json& elements = json["elements"] = Json::array();
    for (const Element& element : requirement.elements) elements.push_back(this->element(element));
    Json& near_misses = json["near_misses"] = Json::array();
    for (const NearMiss& miss : requirement.near_misses) {
      Json near_miss = evidence(miss.place);
      near_miss["elements"] = miss.elements;
      near_miss["reason"] = or_null(miss.reason);
      near_misses.push_back(std::move(near_miss));
    }
    return json;
  }

  Json finding(const Finding& finding) const {
    Json json = {{"rule", finding.rule},
                 {"severity", name_of(finding.severity)},
                 {"message", finding.message}};
    json.update(evidence(finding.place));
    if (finding.suppression)
      json["suppression"] = suppression(*finding.suppression);
    Json& related = json["related"] = Json::array();
    for (const Finding::Related& other : finding.related) {
      Json place = {{"message", other.message}};
      place.update(evidence(other.place));
      related.push_back(std::move(place));
    }
    return json;
  }

  Json unread(const Unread& unread) const {
    const ClauseId clause = tree_.at(unread.offset);
    return {{"what", unread.what},
            {"clause", or_null(tree_[clause].citation)},
            {"start", json_of(places_.place({unread.offset, unread.offset}).begin)}};
  }

 private:
  static Json suppression(const Suppression& suppression) {
    return {{"kind", name_of(suppression.kind)},
            {"reason", or_null(suppression.reason)},
            {"approver", or_null(suppression.approver)},
            {"expires", or_null(suppression.expires)},
            {"since", or_null(suppression.since)}};
  }

  Json evidence(const Evidence& evidence) const {
    const Place place = places_.place(evidence.span);
    return {{"clause", or_null(tree_[evidence.clause].citation)},
            {"quote", tree_.document().quote(evidence.span)},
            {"start", json_of(place.begin)},
            {"end", json_of(place.end)}};
  }

  Json element(const Element& element) const {
    Json json = {{"name", element.name},
                 {"verdict", name_of(element.verdict)},
                 {"reason", or_null(element.reason)}};
    Json& list = json["evidence"] = Json::array();
    for (const Evidence& words : element.evidence) list.push_back(evidence(words));
    if (style_.explain)
      json["trace"] = element.trace;
    return json;
  }

  const ClauseTree& tree_;
  const ReportStyle& style_;
  Places places_;
};

Json json_of(const Error& error) {
  Json json = {{"message", error.message}, {"cure", or_null(error.cure)}};
  json["start"] = error.where ? Json{{"line", error.where->line}, {"column", error.where->column}}
                              : Json(nullptr);
  return json;
}

Json json_of(const Checked& result, const ReportStyle& style) {
  Json document = {{"path", result.path}, {"format", nullptr}};
  Json requirements = Json::array();
  Json findings = Json::array();
  Json unread = Json::array();
  Json errors = Json::array();
  if (result.tree) {
    const Writer writer(*result.tree, style);
    document["format"] = name_of(result.tree->document().format());
    for (const Requirement& requirement : result.requirements)
      requirements.push_back(writer.requirement(requirement));
    for (const Finding& finding : result.findings) findings.push_back(writer.finding(finding));
    for (const Unread& part : result.tree->document().unread())
      unread.push_back(writer.unread(part));
  }
  for (const Error& error : result.errors) errors.push_back(json_of(error));
  document["requirements"] = std::move(requirements);
  document["findings"] = std::move(findings);
  document["unread"] = std::move(unread);
  document["errors"] = std::move(errors);
  return document;
}

/// Paths need not be UTF-8; what is not becomes U+FFFD.
std::string text_of(const Json& json, int indent) {
  return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string write_json(const std::vector<Checked>& results, const ReportStyle& style) {
  Json documents = Json::array();
  for (const Checked& result : results) documents.push_back(json_of(result, style));
  return text_of({{"clauselint", version()}, {"documents", std::move(documents)}}, 2) + '\n';
}

std::string write_json_line(const Checked& result, const ReportStyle& style) {
  return text_of(json_of(result, style), -1);
}

}  // namespace lint
