// SPDX-License-Identifier: MIT
#include "lint/edit/finding_reference.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "lint/edit/fingerprint.h"

namespace lint {

std::vector<std::string> finding_references(const Checked& checked) {
  const ClauseTree& tree = *checked.tree;
  std::map<std::string, int> used;
  std::vector<std::string> references;
  for (const Finding& finding : checked.findings) {
    const bool is_requirement = std::any_of(
        checked.requirements.begin(), checked.requirements.end(),
        [&](const Requirement& requirement) { return requirement.rule == finding.rule; });
    std::string key = finding.rule;
    if (!is_requirement)
      key += '\n' + tree[finding.place.clause].citation + '\n' +
             std::string(tree.document().text(finding.place.span));
    const int before = used[key]++;
    if (before > 0)
      key += fmt::format("\n{}", before);
    references.push_back(fmt::format("{} {:08X}", finding.rule, fingerprint(key)));
  }
  return references;
}

}  // namespace lint
