// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "lint/fact/norm.h"
#include "lint/fact/party.h"
#include "lint/fact/sentence.h"
#include "lint/fact/subject.h"
#include "lint/fact/vocabulary.h"

namespace lint {

/// Reads the norms of sentences: finds the modals and verbs, who their subject is, and what belongs
/// to which verb. Knows English sentence structure, but no subject matter: what the words mean is
/// in the vocabulary. Keeps references to all it is given. One for each thread.
class NormReader {
 public:
  /// `mentions` must be sorted by begin and cover the whole of `text`.
  NormReader(std::string_view text, const Vocabulary& vocabulary,
             const std::vector<Mention>& mentions, const Parties& parties)
      : text_(text), vocabulary_(vocabulary), mentions_(mentions), roles_(parties) {}

  /// Appends the norms of a sentence in the order of their verbs.
  void read(const Sentence& sentence, std::vector<Norm>& norms);

 private:
  bool is_about_somebody_else(Span subject) const;

  std::string_view text_;
  const Vocabulary& vocabulary_;
  const std::vector<Mention>& mentions_;
  Roles roles_;
};

}  // namespace lint
