// SPDX-License-Identifier: MIT
#include "lint/edit/reviewer.h"

#include <utility>

#include "lint/edit/docx_review.h"
#include "lint/edit/offers.h"
#include "lint/edit/remarks.h"

namespace lint {

Result<Reviewed> review_docx(const std::string& bytes, const std::string& path,
                             const Checker& checker, const Signature& by, const Settling& settle) {
  const auto failure = [&](Error error) {
    error.path = path;
    return fail(std::move(error));
  };
  auto clean = without_review(bytes);
  if (!clean)
    return failure(std::move(clean.error()));
  Reviewed reviewed;
  reviewed.checked = checker.check(clean->bytes, path);
  if (!reviewed.checked.errors.empty())
    return fail(reviewed.checked.errors.front());
  if (settle)
    settle(reviewed.checked);
  const ClauseTree& tree = *reviewed.checked.tree;
  reviewed.offers = find_offers(reviewed.checked, checker, [&](const std::vector<Offer>& offers) {
    return write_review(clean->bytes, tree, {.offers = offers, .by = by});
  });
  const Review review{.remarks = write_remarks(reviewed.checked, checker.rules(), reviewed.offers),
                      .offers = reviewed.offers,
                      .by = by,
                      .earlier = std::move(clean->comments)};
  auto written = write_review(clean->bytes, tree, review);
  if (!written)
    return failure(std::move(written.error()));
  reviewed.bytes = std::move(*written);
  return reviewed;
}

}  // namespace lint
