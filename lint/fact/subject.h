// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "lint/fact/folded_word.h"
#include "lint/fact/norm.h"
#include "lint/fact/party.h"
#include "lint/fact/vocabulary.h"
#include "lint/syntax/phrase.h"

namespace lint {

/// The subject of a verb.
struct Subject {
  Actor actor = Actor::Implied;
  Span span = {};        ///< empty when implied
  bool negated = false;  ///< "no report", "neither party"
  bool pronoun = false;  ///< it, they: the actor is that of the sentence before
  /// Index of its first phrase; what stands before is adverbial.
  size_t first = 0;
};

/// Whom noun phrases name, asked once for each wording. One for each thread.
class Roles {
 public:
  explicit Roles(const Parties& parties) : parties_(parties) {}

  Role of(std::string_view noun_phrase);
  const Parties& parties() const { return parties_; }

 private:
  const Parties& parties_;
  std::unordered_map<std::string_view, Role> known_;
};

/// What reading subjects needs to know of the contract. Keeps references.
struct Reading {
  std::string_view text;
  const std::vector<Phrase>& phrases;
  const Vocabulary& vocabulary;
  const std::vector<Mention>& mentions;  ///< of the text, by begin
  Roles& roles;
  /// For each phrase, where in `mentions` those stand that begin in it.
  std::vector<std::pair<uint32_t, uint32_t>> mentions_of = {};
  std::vector<uint64_t> heads = {};  ///< FoldedWord::head of each phrase

  Reading(std::string_view text, const std::vector<Phrase>& phrases, const Vocabulary& vocabulary,
          const std::vector<Mention>& mentions, Roles& roles);

  std::string_view words(size_t i) const { return slice(text, phrases[i].span); }
  /// Whether phrase `i` is one of these words, given in lower case.
  bool is(size_t i, std::initializer_list<FoldedWord> words) const {
    if (i >= phrases.size())
      return false;
    for (const FoldedWord word : words) {
      if (word.head == heads[i] && word.equals_behind_head(this->words(i)))
        return true;
    }
    return false;
  }
  /// The mentions that begin in phrase `i`, as a range of `mentions`.
  std::pair<std::vector<Mention>::const_iterator, std::vector<Mention>::const_iterator> mentions_at(
      size_t i) const;
  /// The longest action of this form that begins where phrase `i` does; null when there is none.
  const Mention* action_at(size_t i, Mention::Form form) const;
};

/// The subject of the verb at phrase `verb`, looked for in the phrases from `begin` on.
Subject find_subject(const Reading& reading, size_t begin, size_t verb);

/// Whom the noun phrases that follow one another from `begin` on name: "the Client, its auditors
/// and any authority". They end before `end`; those that name nobody are left out.
std::vector<Actor> actors_of_list(const Reading& reading, size_t begin, size_t end);

/// Whom a noun phrase in [begin, end) names.
Actor actor_of(const Reading& reading, size_t begin, size_t end);

}  // namespace lint
