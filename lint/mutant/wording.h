// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/mutant/model.h"
#include "lint/text/span.h"

namespace lint {

/// Whether `word` stands at `at` as a word of its own.
bool is_word_at(std::string_view text, size_t at, std::string_view word);

/// Where a word stands in `within`, in order; case matters.
std::vector<Span> find_words(std::string_view text, std::string_view word, Span within);

/// The first name of a party in each role that the model speaks of: "Provider" and "Customer".
/// Empty where it speaks of none.
struct OwnNames {
  std::string provider = {};
  std::string customer = {};
};
OwnNames own_names(const Model& model);

/// The two things of "A and B", one of which holds the words at `words`; `begin` bounds the first.
struct Coordination {
  Span first = {};
  Span conjunction = {};  ///< " and "
  Span second = {};
  bool is_in_first = false;  ///< where `words` stand
};
std::optional<Coordination> find_coordination(std::string_view text, Span words, uint32_t begin,
                                              Span sentence);

/// The coordination that holds what an element asks of a norm; nothing when there is none.
std::optional<Coordination> find_coordination(const Model& model, size_t element, size_t norm);

/// The whole adverbial that holds the words at `words`, with the comma that sets it off: "At all
/// times during the Term, ".
Span adverbial_around(std::string_view text, Span words);

}  // namespace lint
