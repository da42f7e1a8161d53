// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/check/checker.h"
#include "lint/clause/clause.h"
#include "lint/report/html_text.h"

namespace lint {

/// The clause tree of a contract as nested lists: every section, every clause with a verdict or a
/// finding, and what they stand in; with links to these. Keeps references to its arguments.
class HtmlOutline {
 public:
  /// `contract` is the id of the contract in the page.
  HtmlOutline(const Checked& checked, const std::string& contract);

  std::string write() const;

  /// The id of the nearest clause at or above `clause` that is shown; empty when there is none.
  std::string id(ClauseId clause) const;

 private:
  /// Says that something is told of a clause, and where in the page.
  struct Mark {
    Look look = Look::Neutral;
    std::string words = {};
    std::string target = {};
  };

  void mark(ClauseId clause, Mark mark);
  void mark_requirement(const Requirement& requirement);
  void choose();
  void name();
  std::string list(ClauseId parent) const;
  std::string item(ClauseId id) const;

  const Checked& checked_;
  const ClauseTree& tree_;
  const std::string& contract_;
  std::vector<std::vector<Mark>> marks_;  ///< by clause
  std::vector<bool> shown_;               ///< by clause
  std::vector<std::string> ids_;          ///< by clause
};

}  // namespace lint
