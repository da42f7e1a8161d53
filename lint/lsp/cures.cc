// SPDX-License-Identifier: MIT
#include "lint/lsp/cures.h"

#include <utility>

#include "lint/edit/markdown_edit.h"
#include "lint/edit/offers.h"

namespace lint {

Cure find_cure(const Analysis& analysis, const std::string& rule, const Stop& stop) {
  Cure cure;
  const ClauseTree& tree = analysis.tree();
  if (tree.document().format() == Format::Docx || stop())
    return cure;
  const auto& references = analysis.facts().references;
  Checked checked = analysis.checked();
  for (Requirement& requirement : checked.requirements) {
    if (!rule.empty() && requirement.rule != rule && fails(requirement))
      requirement.verdict = Verdict::NotApplicable;
  }
  cure.offers = find_offers(checked, analysis.checker(),
                            [&](const std::vector<Offer>& offers) -> Result<std::string> {
                              if (stop())
                                return fail({.message = "is no longer of interest"});
                              return with_offers(tree, references, offers);
                            });
  cure.replacements = changes_of(tree, references, cure.offers);
  return cure;
}

}  // namespace lint
