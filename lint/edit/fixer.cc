// SPDX-License-Identifier: MIT
#include "lint/edit/fixer.h"

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

}  // namespace lint
