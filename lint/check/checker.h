// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "lint/check/verdict.h"
#include "lint/clause/clause.h"
#include "lint/document/reader.h"
#include "lint/fact/facts.h"
#include "lint/fact/party.h"
#include "lint/rule/rule_set.h"
#include "lint/text/result.h"

namespace lint {

/// What is known of one input: its tree and verdicts, or why it could not be read.
struct Checked {
  std::string path = {};
  std::shared_ptr<const ClauseTree> tree = {};  ///< null when it could not be read
  std::vector<Requirement> requirements = {};   ///< of the rules that require, by rule id
  std::vector<Finding> findings = {};           ///< by place, then rule
  std::vector<Fix> fixes = {};                  ///< by rule; each alone cures; only when asked for
  std::vector<Error> errors = {};               ///< why it could not be read; empty when it was
};

/// Whether the verdict of one of the contract's requirements tells the same as the finding.
bool is_told(const Checked& checked, const Finding& finding);

/// Why the failure of a requirement does not count; null when it does, or when there is none.
const Suppression* suppression_of(const Checked& checked, const Requirement& requirement);

/// Checks contracts against a set of rules. Immutable and thread-safe.
///
/// Rules that are switched off change nothing in how a contract is read: the words of which they
/// alone speak are silent in the vocabulary of `rules()`, but for kReadingConcepts.
class Checker {
 public:
  explicit Checker(RuleSet rules, PartyNames party_names = {});

  const RuleSet& rules() const { return rules_; }
  /// Companies whose side is known whatever a contract says.
  const PartyNames& party_names() const { return party_names_; }

  /// Reads and checks one contract.
  Checked check(std::string bytes, const std::string& path, View view = View::Accepted) const;
  /// Checks a contract that has been read.
  Checked check(std::shared_ptr<const Document> document) const;

  /// The two steps of it: the facts that the rules ask for, which the tree must outlive, and what
  /// the rules make of them. With a `memory` of earlier states of the contract, read by the same
  /// checker, both take the time of what changed.
  Facts read_facts(const ClauseTree& tree, std::shared_ptr<Memory> memory = {}) const;
  Checked check(std::shared_ptr<const ClauseTree> tree, const Facts& facts) const;

 private:
  void judge_rule(const Rule& rule, const Facts& facts, std::vector<std::string>& present,
                  Checked& checked) const;
  void silence_what_is_off();
  bool is_on(const Rule& rule) const;
  bool is_asked_for(const std::string& id) const;

  RuleSet rules_;
  PartyNames party_names_;
  std::vector<ConceptId> wanted_;  ///< the concepts that the rules ask for
};

}  // namespace lint
