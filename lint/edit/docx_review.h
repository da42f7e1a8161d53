// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/edit/docx_body.h"
#include "lint/edit/docx_comments_part.h"
#include "lint/edit/offer.h"
#include "lint/edit/remark.h"
#include "lint/text/result.h"

namespace lint {

/// A DOCX as it was before it was reviewed.
struct Unreviewed {
  std::string bytes = {};
  std::vector<OwnComment> comments = {};  ///< those that were taken out
};
/// Takes the comments and offers of earlier reviews out of a DOCX; all other parts keep their
/// bytes. Without any the bytes are those given. Errors: those of reading a DOCX.
Result<Unreviewed> without_review(std::string_view bytes);
/// The same for good: answers to the comments become comments of their own.
Result<std::string> remove_review(std::string_view bytes);

/// What a review writes.
struct Review {
  std::vector<Remark> remarks = {};
  std::vector<Offer> offers = {};
  Signature by = {};
  /// Those of the earlier review: one whose text is still the same keeps its date, and its thread.
  std::vector<OwnComment> earlier = {};
};
/// Writes remarks as comments and offers as tracked insertions into a DOCX without any, from which
/// `tree` was read. Parts that need not change keep their bytes. Errors: those of reading a DOCX.
Result<std::string> write_review(std::string_view bytes, const ClauseTree& tree,
                                 const Review& review);

}  // namespace lint
