// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/fact/norm.h"
#include "lint/fact/norm_reader.h"
#include "lint/fact/party.h"
#include "lint/fact/sentence.h"
#include "lint/fact/vocabulary.h"
#include "lint/text/memory.h"

namespace lint {

/// Reads the norms of clauses, but for those that were read in an earlier state of the contract
/// from the same words, phrases and mentions, at the same distances, with the same parties. Keeps
/// references to all it is given.
class NormMemory {
 public:
  /// `memory` may be null: then everything is read.
  NormMemory(NormReader& reader, std::string_view text, const std::vector<Mention>& mentions,
             const Parties& parties, Memory* memory);

  /// Appends the norms of the sentences of one clause, whose words begin at `begin`.
  void read(const std::vector<Sentence>& sentences, uint32_t begin, std::vector<Norm>& norms);
  /// The same for a clause whose sentences are made of its own words alone, which are `words`:
  /// asks for the sentences only when they have to be read. `leads_on`: its last words are left to
  /// its children.
  void read_alone(ClauseId clause, Span words, bool leads_on,
                  const std::function<std::vector<Sentence>()>& sentences,
                  std::vector<Norm>& norms);

 private:
  struct Remembered;
  struct RememberedAlone;

  void read_anew(const std::vector<Sentence>& sentences, std::vector<Norm>& norms);
  std::vector<Norm> read_fresh(const std::vector<Sentence>& sentences, uint32_t begin);
  static void append(const std::vector<Norm>& known, ClauseId clause, uint32_t begin,
                     std::vector<Norm>& norms);
  void put(const Mention& mention, uint32_t begin);
  bool spell(const std::vector<Sentence>& sentences, uint32_t begin);
  bool spell(const Sentence& sentence, uint32_t begin);
  void put(uint32_t number);

  NormReader& reader_;
  std::string_view text_;
  const std::vector<Mention>& mentions_;
  Memory::Shelf<Remembered>* known_ = nullptr;
  Memory::Shelf<RememberedAlone>* known_alone_ = nullptr;
  std::string key_;  ///< all that the norms of the clause depend on
};

}  // namespace lint
