// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>

#include "lint/irregularity/irregularity.h"
#include "tests/support/contract_tree.h"

/// What is found in a contract, each with a semicolon behind it.
inline std::string found_in(lint::Irregularity::Kind kind, const lint::ClauseTree& tree) {
  const lint::Vocabulary vocabulary;
  const lint::Facts facts = lint::extract_facts(tree, vocabulary, {});
  std::string whats;
  for (const lint::Irregularity& one : lint::find_irregularities(kind, tree, facts))
    whats += one.what + ';';
  return whats;
}

/// The same in a contract given as Markdown.
inline std::string found_in(lint::Irregularity::Kind kind, std::string markdown) {
  return found_in(kind, contract_tree(std::move(markdown)));
}
