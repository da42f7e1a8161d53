// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/syntax/phrase.h"

namespace lint {

/// A sentence as it must be read: with the open sentence of its lead-ins before it and the
/// continuation behind it. Phrases stand in reading order, which is not always that of their spans.
struct Sentence {
  ClauseId clause = 0;  ///< that the sentence belongs to; lead-ins belong to others
  std::vector<Phrase> phrases = {};
  /// How many of the phrases at the beginning are of lead-ins.
  uint32_t lead_in = 0;
};

/// Reads the sentences of clauses. Keeps what it has read of each clause, since lead-ins are read
/// with each of their items. One for each thread; `tree` must outlive it.
class SentenceReader {
 public:
  SentenceReader(const ClauseTree& tree, PhraseReader& phrases)
      : tree_(tree), reader_(phrases), cache_(tree.clauses().size()) {}

  /// The sentences of the clause's own words. Words that lead in its children are left to them;
  /// drafting notes are left out.
  std::vector<Sentence> read(ClauseId id);

  /// The phrases of a clause's own words.
  const std::vector<Phrase>& phrases(ClauseId id);

 private:
  /// The sentence that speaks of the table in which a row stands ("the documents in Table 3"); none
  /// for a header row, and where no clause above does.
  std::vector<Phrase> sentence_of_table(ClauseId row);
  void mark_cells(std::vector<Phrase>& row) const;
  void drop_run_on_numbers(std::vector<Phrase>& phrases) const;
  void strip_joint(std::vector<Phrase>& item) const;
  std::vector<Phrase> consequence(ClauseId item, const std::vector<Phrase>& lead_in);
  /// The first sentence of a clause that has one of these words.
  std::vector<Phrase> sentence_with(ClauseId id, const std::vector<std::string_view>& words);

  const ClauseTree& tree_;
  PhraseReader& reader_;
  std::vector<std::optional<std::vector<Phrase>>> cache_;
};

}  // namespace lint
