// SPDX-License-Identifier: MIT
#include "lint/check/detection.h"

#include <algorithm>
#include <cassert>
#include <string>
#include <string_view>

#include "lint/irregularity/irregularity.h"

namespace lint {
namespace {

/// Puts in what {what}, {instead} and {count} stand for.
std::string fill(std::string_view message, const Irregularity& irregularity) {
  std::string filled;
  while (!message.empty()) {
    const size_t open = std::min(message.find('{'), message.size());
    const size_t close = std::min(message.find('}', open), message.size());
    const std::string_view name = message.substr(open, close - open);
    filled += message.substr(0, open);
    if (name == "{what")
      filled += irregularity.what;
    else if (name == "{instead")
      filled += irregularity.instead;
    else if (name == "{count")
      filled += std::to_string(irregularity.count);
    message.remove_prefix(std::min(close + 1, message.size()));
  }
  return filled;
}

Evidence evidence_of(const Irregularity::Place& place) {
  return {place.clause, place.span};
}

}  // namespace

std::vector<Finding> detect(const Rule& rule, const ClauseTree& tree, const Facts& facts) {
  assert(rule.finds);
  std::vector<Finding> findings;
  for (const Irregularity& irregularity : find_irregularities(rule.finds->kind, tree, facts)) {
    Finding finding{.rule = rule.id,
                    .severity = rule.severity,
                    .message = fill(rule.finds->message, irregularity),
                    .place = evidence_of(irregularity.place),
                    .repeated = {irregularity.what, irregularity.instead}};
    for (const Irregularity::Place& place : irregularity.related)
      finding.related.push_back({fill(rule.finds->related, irregularity), evidence_of(place)});
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace lint
