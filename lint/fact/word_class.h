// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>

#include "lint/fact/norm.h"
#include "lint/fact/subject.h"
#include "lint/syntax/phrase.h"

namespace lint {

// What the phrases of a sentence are for its grammar. English only; `i` is an index of
// `reading.phrases`.

/// The modality that a phrase gives to the verb behind it; nothing for what is no modal.
std::optional<Modality> modality_of(Phrase::Kind kind);

/// Whether the negation at phrase `i` denies something: not in "not later than", "at no cost".
bool denies(const Reading& reading, size_t i);

bool is_separator(const Reading& reading, size_t i);
bool is_conjunction(const Reading& reading, size_t i);
/// A word that begins a clause of its own: "which", "if", "than".
bool is_relative(const Reading& reading, size_t i);
bool is_adverb(const Reading& reading, size_t i);
bool is_preposition(const Reading& reading, size_t i);
/// What can stand before the object of a verb, and so tells a verb from a noun: "audit the",
/// "audit Provider".
bool is_determiner(const Reading& reading, size_t i);

}  // namespace lint
