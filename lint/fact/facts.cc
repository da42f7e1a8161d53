// SPDX-License-Identifier: MIT
#include "lint/fact/facts.h"

#include <utility>

#include "lint/fact/mentions.h"
#include "lint/fact/norms.h"
#include "lint/fact/resolution.h"
#include "lint/syntax/phrase.h"

namespace lint {
namespace {

std::vector<std::vector<uint32_t>> by_concept(const std::vector<Norm>& norms, size_t concepts) {
  std::vector<std::vector<uint32_t>> norms_of(concepts);
  for (uint32_t i = 0; i < norms.size(); ++i) {
    const auto add = [&](ConceptId id) {
      if (norms_of[id].empty() || norms_of[id].back() != i)
        norms_of[id].push_back(i);
    };
    for (const Term& term : norms[i].terms) add(term.concept_id);
    for (const ConceptId action : norms[i].actions) add(action);
  }
  return norms_of;
}

}  // namespace

Facts extract_facts(const ClauseTree& tree, const Vocabulary& vocabulary,
                    const std::vector<ConceptId>& wanted, const PartyNames& known,
                    std::shared_ptr<Memory> memory) {
  Facts facts;
  facts.memory = std::move(memory);
  Memory* const kept = facts.memory.get();
  facts.references = extract_references(tree, kept);
  facts.definitions = extract_definitions(tree, facts.references, kept);
  facts.parties = extract_parties(tree, facts.definitions, known, kept);
  facts.mentions =
      extract_mentions(tree.document().text(), vocabulary, facts.definitions, facts.parties, kept);
  facts.norms = extract_norms(tree, vocabulary, wanted, facts);
  PhraseReader reader(kept);
  resolve_terms(tree, vocabulary, reader, facts);
  facts.mentions_of.resize(vocabulary.concepts().size());
  for (uint32_t i = 0; i < facts.mentions.size(); ++i)
    facts.mentions_of[facts.mentions[i].concept_id].push_back(i);
  facts.norms_of = by_concept(facts.norms, vocabulary.concepts().size());
  return facts;
}

}  // namespace lint
