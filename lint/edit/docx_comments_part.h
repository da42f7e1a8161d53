// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/edit/docx_body.h"
#include "lint/edit/markup.h"
#include "lint/edit/remark.h"

namespace lint {

/// A comment of an earlier review.
struct OwnComment {
  std::string id = {};         ///< in its part
  std::string reference = {};  ///< Remark::reference
  std::string text = {};       ///< Remark::text(), as it is now
  Signature by = {};
  /// By which its thread and whether it is settled are known (w14:paraId); empty without.
  std::string paragraph = {};
};

/// The comments of a part that earlier reviews made, by their last lines.
std::vector<OwnComment> find_own_comments(const Markup& comments);

/// The part without these comments.
std::string without_comments(const Markup& comments, const std::vector<OwnComment>& own);
bool has_comments(const Markup& comments);
/// One more than the greatest id.
int next_comment_id(const Markup& comments);

/// A comment to write.
struct NewComment {
  const Remark* remark = nullptr;
  int id = 0;
  Signature by = {};
  std::string paragraph = {};  ///< eight hexadecimal digits, less than 80000000
};
/// The part with these comments added.
std::string with_comments(const Markup& comments, const std::vector<NewComment>& added);
/// A part without comments.
std::string empty_comments_part(bool strict);

/// A part about comments' threads (commentsExtended.xml, commentsIds.xml) without what it says of
/// these paragraphs; answers to them become comments of their own.
std::string without_threads(const Markup& part, const std::vector<std::string>& paragraphs);

}  // namespace lint
