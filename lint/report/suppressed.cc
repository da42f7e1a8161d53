// SPDX-License-Identifier: MIT
#include "lint/report/suppressed.h"

#include <fmt/format.h>

namespace lint {

std::string_view word_of(const Suppression& suppression) {
  return suppression.kind == Suppression::Kind::Baseline ? "known" : "waived";
}

std::string in_words(const Suppression& suppression) {
  if (suppression.kind == Suppression::Kind::Baseline)
    return "in the baseline since " + suppression.since;
  std::string details;
  if (!suppression.approver.empty())
    details = "approved by " + suppression.approver;
  if (!suppression.expires.empty())
    details += (details.empty() ? "until " : ", until ") + suppression.expires;
  return suppression.reason + (details.empty() ? "" : " (" + details + ")");
}

}  // namespace lint
