// SPDX-License-Identifier: MIT
#include "lint/edit/fixer.h"

#include <algorithm>
#include <utility>

#include "lint/edit/markdown_edit.h"
#include "lint/edit/offers.h"
#include "lint/fact/reference.h"

namespace lint {

Fixed fix_contract(std::shared_ptr<const Document> document, const Checker& checker,
                   const Settling& settle) {
  Fixed fixed;
  fixed.checked = checker.check(std::move(document));
  if (settle)
    settle(fixed.checked);
  const ClauseTree& tree = *fixed.checked.tree;
  const std::vector<Reference> references = extract_references(tree);
  fixed.offers = find_offers(fixed.checked, checker, [&](const std::vector<Offer>& offers) {
    return Result<std::string>(with_offers(tree, references, offers));
  });
  fixed.text = with_offers(tree, references, fixed.offers);
  return fixed;
}

std::vector<Fix> find_fixes(const Checked& checked, const Checker& checker) {
  std::vector<Fix> fixes;
  if (!checked.tree || checked.tree->document().format() == Format::Docx)
    return fixes;
  const ClauseTree& tree = *checked.tree;
  const std::vector<Reference> references = extract_references(tree);
  const Insertion insert = [&](const std::vector<Offer>& offers) {
    return Result<std::string>(with_offers(tree, references, offers));
  };
  for (const Requirement& requirement : checked.requirements) {
    if (!fails(requirement))
      continue;
    Checked alone = checked;
    for (Requirement& other : alone.requirements) {
      if (other.rule != requirement.rule && fails(other))
        other.verdict = Verdict::NotApplicable;
    }
    const std::vector<Offer> offers = find_offers(alone, checker, insert);
    if (offers.empty())
      continue;
    std::vector<Replacement> changes = changes_of(tree, references, offers);
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Replacement& a, const Replacement& b) { return a.span < b.span; });
    Fix fix = {requirement.rule};
    for (Replacement& change : changes)
      fix.changes.push_back({change.span, std::move(change.text)});
    fixes.push_back(std::move(fix));
  }
  return fixes;
}

}  // namespace lint
