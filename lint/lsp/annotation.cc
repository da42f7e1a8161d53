// SPDX-License-Identifier: MIT
#include "lint/lsp/annotation.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "lint/lsp/term.h"

namespace lint {
namespace {

constexpr uint32_t kLongestHint = 40;

Json hint(const Analysis& analysis, Span behind, std::string label) {
  return {{"position", analysis.range(behind)["end"]},
          {"label", std::move(label)},
          {"paddingLeft", true}};
}

}  // namespace

Json hints_in(const Analysis& analysis, const Json& range) {
  const Span asked = analysis.span(range);
  const ClauseTree& tree = analysis.tree();
  Json hints = Json::array();
  for (const Reference& reference : analysis.facts().references) {
    if (!asked.overlaps(reference.span) || reference.targets.size() != 1)
      continue;
    const Span heading = tree[tree.section(reference.targets.front())].heading;
    if (!heading.empty())
      hints.push_back(hint(analysis, reference.span, first_words(analysis, heading, kLongestHint)));
  }
  const Definitions& definitions = analysis.facts().definitions;
  std::map<uint32_t, std::optional<std::string>> periods;
  for (const TermUse& use : definitions.uses()) {
    if (!asked.overlaps(use.span))
      continue;
    const auto known = periods.find(use.definition);
    const auto& period = known != periods.end() ? known->second
                                                : periods[use.definition] = period_of(
                                                      analysis, definitions.all()[use.definition]);
    if (period)
      hints.push_back(hint(analysis, use.span, "= " + *period));
  }
  return hints;
}

Json lenses_of(const Analysis& analysis) {
  size_t satisfied = 0;
  size_t deficient = 0;
  size_t required = 0;
  for (const Requirement& requirement : analysis.checked().requirements) {
    if (requirement.verdict == Verdict::NotApplicable)
      continue;
    ++required;
    satisfied += requirement.verdict == Verdict::Satisfied ? 1U : 0U;
    deficient += requirement.verdict == Verdict::Deficient ? 1U : 0U;
  }
  if (required == 0)
    return Json::array();
  const size_t missing = required - satisfied - deficient;
  std::string title = fmt::format("{} of {} required clauses", satisfied, required);
  if (deficient > 0)
    title += fmt::format("; {} deficient", deficient);
  if (missing > 0)
    title += fmt::format("; {} missing", missing);
  Json range = analysis.visible_range({0, 0});
  return Json::array({{{"range", std::move(range)},
                       {"command",
                        {{"title", std::move(title)},
                         {"command", "clauselint.showClauses"},
                         {"arguments", Json::array({analysis.uri()})}}}}});
}

}  // namespace lint
