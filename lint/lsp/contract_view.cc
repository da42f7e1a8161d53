// SPDX-License-Identifier: MIT
#include "lint/lsp/contract_view.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "lint/lsp/term.h"

namespace lint {
namespace {

constexpr uint32_t kLongestTitle = 100;

class ViewWriter {
 public:
  explicit ViewWriter(const Analysis& analysis)
      : analysis_(analysis), tree_(analysis.tree()), findings_(analysis.checked().findings) {}

  Json write() const {
    return {{"title", title()},
            {"requirements", requirements()},
            {"findings", findings()},
            {"clauses", clauses()}};
  }

 private:
  std::string title() const {
    for (const Clause& clause : tree_.clauses()) {
      const Span words = clause.heading.empty() ? clause.text : clause.heading;
      if (!words.empty())
        return first_words(analysis_, words, kLongestTitle);
    }
    return {};
  }

  Json requirements() const {
    Json all = Json::array();
    for (const Requirement& requirement : analysis_.checked().requirements) {
      Json elements = Json::array();
      for (const Element& element : requirement.elements)
        elements.push_back({{"name", element.name},
                            {"verdict", lint::name_of(element.verdict)},
                            {"reason", element.reason}});
      all.push_back({{"rule", requirement.rule},
                     {"title", requirement.title},
                     {"severity", lint::name_of(requirement.severity)},
                     {"verdict", lint::name_of(requirement.verdict)},
                     {"citation", tree_[requirement.place.clause].citation},
                     {"clause", requirement.place.clause},
                     {"range", analysis_.visible_range(requirement.place.span)},
                     {"elements", std::move(elements)}});
    }
    return all;
  }

  Json findings() const {
    Json all = Json::array();
    for (const Finding& finding : findings_)
      all.push_back({{"rule", finding.rule},
                     {"severity", lint::name_of(finding.severity)},
                     {"message", finding.message},
                     {"waived", finding.suppression.has_value()},
                     {"range", analysis_.visible_range(finding.place.span)},
                     {"clause", finding.place.clause}});
    return all;
  }

  Json clauses() const {
    Json all = Json::array();
    for (ClauseId id = 0; id < tree_.clauses().size(); ++id) {
      const Clause& clause = tree_[id];
      Json pieces = Json::array();
      add_pieces(clause.text, pieces);
      Json heading = Json::array();
      add_pieces(clause.heading, heading);
      all.push_back({{"depth", clause.depth},
                     {"label", clause.label},
                     {"heading", std::move(heading)},
                     {"pieces", std::move(pieces)}});
    }
    return all;
  }

  /// The words of `span`, cut where a finding begins or ends; the first of several goes before.
  void add_pieces(Span span, Json& pieces) const {
    uint32_t at = span.begin;
    while (at < span.end) {
      uint32_t end = span.end;
      size_t holder = findings_.size();
      for (size_t i = 0; i < findings_.size(); ++i) {
        const Span place = findings_[i].place.span;
        if (place.contains(at) && holder == findings_.size()) {
          holder = i;
          end = std::min(end, place.end);
        } else if (at < place.begin) {
          end = std::min(end, place.begin);
        }
      }
      Json piece = {{"text", tree_.document().quote({at, end})}};
      if (holder < findings_.size())
        piece["finding"] = holder;
      pieces.push_back(std::move(piece));
      at = end;
    }
  }

  const Analysis& analysis_;
  const ClauseTree& tree_;
  const std::vector<Finding>& findings_;
};

}  // namespace

Json contract_view(const Analysis& analysis) {
  if (!analysis.is_contract())
    return {{"error", to_string(analysis.checked().errors.front())}};
  return ViewWriter(analysis).write();
}

}  // namespace lint
