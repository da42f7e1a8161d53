// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/fact/vocabulary.h"
#include "lint/report/reporter.h"

namespace lint {

/// One contract as rules see it. The vocabulary is the one with which it was read, and must outlive
/// this.
struct ReadContract {
  std::shared_ptr<const ClauseTree> tree = {};
  Facts facts = {};
  const Vocabulary* vocabulary = nullptr;
};

/// The parties, defined terms, cross-references and norms of each contract, for people who write
/// rules: a norm is told in the keys of the rule language, each with the words it rests on.
std::string write_facts_text(const std::vector<ReadContract>& contracts, const ReportStyle& style);

/// The same as facts.schema.json describes it.
std::string write_facts_json(const std::vector<ReadContract>& contracts);

}  // namespace lint
