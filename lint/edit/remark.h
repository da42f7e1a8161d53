// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/text/span.h"

namespace lint {

/// What a comment in the margin says about one finding.
struct Remark {
  struct Line {
    std::string title = {};  ///< emphasised, before the text
    std::string text = {};
  };
  std::string rule = {};
  /// Tells the same finding in each run: the rule, and for rules with several findings the words
  /// concerned. Stands in the comment, by which it is known again.
  std::string reference = {};
  std::vector<Line> lines = {};
  Span anchor = {};  ///< in Document::text()

  /// The lines as plain text, one below the other.
  std::string text() const;
};

}  // namespace lint
