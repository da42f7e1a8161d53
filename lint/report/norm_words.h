// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/fact/norm.h"
#include "lint/fact/vocabulary.h"
#include "lint/text/span.h"

namespace lint {

/// Something that a pattern may ask of a norm: `about: soc2`.
struct NormProperty {
  std::string key = {};    ///< of the rule language: "modality", "by", "about", "period"
  std::string value = {};  ///< "duty", "soc2", "30 days"
  /// The words that say so, in Document::text(); empty when they are understood.
  Span words = {};
  Span via = {};  ///< the defined term, reference or "such reports" that leads to the words
};

/// What patterns can ask of a norm, in the order in which rules say it; every value once. Words
/// that only help to read a sentence, and verbs that are not the norm's own, are left out.
std::vector<NormProperty> properties_of(const Norm& norm, const Vocabulary& vocabulary);

}  // namespace lint
