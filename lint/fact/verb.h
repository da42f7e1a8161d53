// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "lint/fact/norm.h"
#include "lint/fact/subject.h"
#include "lint/fact/vocabulary.h"
#include "lint/text/span.h"

namespace lint {

/// A verb of the sentence with what governs it.
struct Verb {
  size_t at = 0;   ///< phrase of the verb itself
  size_t end = 0;  ///< behind its predicate
  /// For what somebody is caused to do, behind the verb that causes it.
  size_t from = 0;
  const Mention* action = nullptr;  ///< null when it is in no vocabulary
  Modality modality = Modality::Statement;
  bool negated = false;
  bool passive = false;
  bool means = false;
  bool through = false;
  bool copular = false;
  bool subordinate = false;
  bool imperative = false;
  bool leads = false;  ///< the first verb of its modal
  Span modal = {};
  Subject subject = {};
  size_t lead = 0;  ///< where its own adverbials begin
  /// The first verb that shares its subject and modal; what stands before that holds for all.
  size_t group = 0;
  /// Where what is said before it of it alone begins: "and, upon any lapse, shall notify".
  size_t adverbial = 0;
};

/// The verbs of one segment, the phrases [begin, end) between stops and semicolons, by place.
/// `before` is the main verb of the segment before it in the sentence or null: an item goes on with
/// its subject.
std::vector<Verb> read_verbs(const Reading& reading, size_t begin, size_t end, const Verb* before);

}  // namespace lint
