// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/check/checker.h"
#include "lint/check/verdict.h"
#include "lint/fact/reference.h"

namespace lint {

/// Names findings by what they rest on, so that a finding is known again in a later draft: the
/// rule, the words of every clause that it cites, and what is wrong with them. The number of the
/// clause, white space, the path and the wording of messages do not matter; cross-references count
/// by what they lead to, so that renumbering changes nothing. A clause that is missing has no
/// words: its finding is the same wherever it belongs.
///
/// Keeps a reference to the contract, which must outlive it. Const calls are thread-safe.
class Fingerprints {
 public:
  /// `checked` must have a tree.
  explicit Fingerprints(const Checked& checked);

  /// 16 hexadecimal digits (FNV-1a, 64 bits); the same on every machine.
  std::string of(const Finding& finding) const;

 private:
  /// The words of a clause as they are read: with its lead-ins and continuations.
  std::string words_of(ClauseId clause) const;

  const Checked& checked_;
  std::vector<Reference> references_;
};

}  // namespace lint
