// SPDX-License-Identifier: MIT
#include "lint/irregularity/prescribed_wording.h"

#include <algorithm>

#include "lint/clause/words.h"

namespace lint {
namespace {

/// Whether words in front of a colon say that others will have to use what is quoted behind it.
bool prescribes(std::string_view before) {
  constexpr size_t kReach = 120;
  before = before.substr(before.size() - std::min(before.size(), kReach));
  const size_t stop = before.rfind(". ");
  if (stop != std::string_view::npos)
    before.remove_prefix(stop + 2);
  if (ends_with_any(before, {"subject", "subject line", "legend", "in favor of", "in favour of",
                             "for the benefit of", "in the name of"}))
    return true;
  return has_words(before, "following") &&
         (has_words(before, "provision") || has_words(before, "wording") ||
          has_words(before, "language") || has_words(before, "statement") ||
          has_words(before, "notice") || has_words(before, "clause") ||
          has_words(before, "legend") || has_words(before, "text"));
}

}  // namespace

bool is_prescribed(std::string_view before) {
  size_t open = before.rfind(": \"");
  const size_t single = before.rfind(": '");
  if (open == std::string_view::npos || (single != std::string_view::npos && single > open))
    open = single;
  if (open == std::string_view::npos)
    return false;
  const char sign = before[open + 2];
  size_t begin = open + 2;
  while (begin < before.size() && before[begin] == sign) ++begin;
  const std::string_view quoted = before.substr(begin);
  for (size_t at = quoted.find(sign); at != std::string_view::npos;
       at = quoted.find(sign, at + 1)) {
    // "party's" goes on.
    if (sign == '"' || at + 1 == quoted.size() || !is_word_character(quoted[at + 1]))
      return false;
  }
  return prescribes(before.substr(0, open));
}

}  // namespace lint
