// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/definition.h"
#include "lint/fact/norm.h"
#include "lint/fact/party.h"
#include "lint/fact/reference.h"
#include "lint/fact/vocabulary.h"
#include "lint/text/memory.h"

namespace lint {

/// The concepts of which reading itself speaks, by their ids, whatever the rules ask for.
constexpr std::array<std::string_view, 12> kReadingConcepts{
    "audit",  "auditor",   "cause",  "decoy",      "end",       "facility",
    "happen", "look-into", "notify", "on-request", "regulator", "third-party"};

/// What a contract says, as rules see it. Immutable; the tree and the vocabulary must outlive it.
struct Facts {
  std::vector<Reference> references = {};
  Definitions definitions = {};
  Parties parties = {};
  /// Of the whole text, by begin.
  std::vector<Mention> mentions = {};
  /// In reading order. Of definitions, recitals, tables of contents, signature blocks, page headers
  /// and drafting notes there are none: they oblige nobody.
  std::vector<Norm> norms = {};
  /// For each concept its mentions, in order.
  std::vector<std::vector<uint32_t>> mentions_of = {};
  /// For each concept the norms that speak of it, as a term or an action, in order.
  std::vector<std::vector<uint32_t>> norms_of = {};
  /// What was read of the contract's texts, for what reads more of them; null where nobody keeps
  /// it. The one thing that changes.
  std::shared_ptr<Memory> memory = {};
};

/// Extracts the facts of a contract. Sentences are read only where one of the `wanted` concepts is
/// mentioned in the provision, since nothing else can matter; an empty list reads all. The sides of
/// the companies in `known` are taken as given. With a `memory` of earlier states of the contract,
/// read with the same vocabulary, only what changed is read anew; the facts are the same.
Facts extract_facts(const ClauseTree& tree, const Vocabulary& vocabulary,
                    const std::vector<ConceptId>& wanted, const PartyNames& known = {},
                    std::shared_ptr<Memory> memory = {});

}  // namespace lint
