// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/text/memory.h"
#include "lint/text/span.h"

namespace lint {

/// A place in the contract that names another place: "Section 4.2(b)", "clauses 3 to 5", "paragraph
/// 3 of Schedule 1", "this Section".
struct Reference {
  enum class State : uint8_t {
    Resolved,    ///< every label in it was found
    Unresolved,  ///< at least one label in it is not in this contract; `missing` names them
    External,    ///< it names another document: "Section 11 of the Parent Agreement", "Article 28
                 ///< GDPR"
  };
  State state = State::Unresolved;
  Span span = {};  ///< with the word ("Section") and the part it is taken from ("of Schedule 1")
  ClauseId clause = 0;  ///< where it stands
  /// The clauses that it names; all of a range. In the order of the text, without repetition. Empty
  /// when external.
  std::vector<ClauseId> targets = {};
  std::vector<std::string> missing = {};  ///< labels as written: "4.2(b)", "Schedule 2"
};

/// The cross-references of a contract by place; they do not overlap. Labels are looked up in the
/// schedule in which the reference stands, then in the body, unless it names the schedule itself.
/// Tables of contents, page furniture and the labels of clauses themselves are not references.
std::vector<Reference> extract_references(const ClauseTree& tree, Memory* memory = nullptr);

/// The references that lie in `span`, as indices [first, last) of `references`, which must be
/// sorted.
Span references_in(const std::vector<Reference>& references, Span span);

}  // namespace lint
