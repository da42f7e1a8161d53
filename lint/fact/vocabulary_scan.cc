// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <utility>

#include "lint/fact/atom.h"
#include "lint/fact/vocabulary.h"

namespace lint {

/// The word that stands for the party that `word` names, or is part of the name of; 0 when it names
/// none, or when no phrase asks for it.
Vocabulary::WordId Vocabulary::party_word(std::string_view word, const Parties& parties) const {
  const Role role = parties.role_of_word(word);
  if (role != Role::Operator && role != Role::Tenant)
    return 0;
  return words_.find(role == Role::Operator ? kOperator : kTenant);
}

bool Vocabulary::begins_phrase(WordId word) const {
  bool begins = false;
  if (word != 0)
    edges_.visit(0, word, [&](NodeId) { begins = true; });
  return begins;
}

Vocabulary::KnownWord Vocabulary::look_up(std::string_view word, bool is_name,
                                          const Parties* parties) const {
  constexpr size_t kLongestWord = 64;
  KnownWord known;
  if (word.size() <= kLongestWord) {
    std::array<char, kLongestWord> buffer{};
    for (size_t i = 0; i < word.size(); ++i) {
      const char letter = word[i];
      buffer[i] = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    const std::string_view lowered(buffer.data(), word.size());
    known.ids[0] = words_.find(lowered);
    size_t count = 1;
    for (const uint32_t length : prefix_lengths_) {
      if (length > lowered.size() || count == known.ids.size())
        continue;
      if (const WordId prefix = prefixes_.find(lowered.substr(0, length)); prefix != 0)
        known.ids[count++] = prefix;
    }
  }
  if (is_name && parties != nullptr && speaks_of_parties_)
    known.party = party_word(word, *parties);
  known.begins =
      begins_phrase(known.party) ||
      std::any_of(known.ids.begin(), known.ids.end(), [&](WordId id) { return begins_phrase(id); });
  return known;
}

void Vocabulary::scan(std::string_view text, uint32_t offset, std::vector<Mention>& mentions,
                      const Parties* parties, KnownWords* known_words) const {
  struct Word {
    Span span = {};
    KnownWord known = {};
    bool is_word = false;  ///< and no break, which no phrase goes over but by naming it
  };
  KnownWords own_known_words;
  KnownWords& known = known_words != nullptr ? *known_words : own_known_words;
  KnownWord sign;
  sign.ids[0] = words_.find(kSign);
  sign.begins = begins_phrase(sign.ids[0]);
  // The words ahead, so that each is looked up once.
  std::vector<Word> words;
  words.reserve(text.size() / 5);
  for (auto atom = next_atom(text, 0); atom; atom = next_atom(text, atom->span.end)) {
    const std::string_view word = slice(text, atom->span);
    Word next{.span = atom->span, .is_word = atom->kind != Atom::Kind::Break};
    if (next.is_word) {
      const auto [entry, is_new] = known.try_emplace(word);
      if (is_new)
        entry->second = look_up(word, atom->kind == Atom::Kind::Letters, parties);
      next.known = entry->second;
    } else if (word == "," || word == "(" || word == ")") {
      next.known = sign;
    }
    words.push_back(next);
  }

  std::vector<NodeId> nodes;
  std::vector<NodeId> next_nodes;
  for (size_t first = 0; first < words.size(); ++first) {
    if (!words[first].known.begins)
      continue;
    const auto own = static_cast<ptrdiff_t>(mentions.size());
    nodes.assign(1, 0);
    for (size_t i = first; i < words.size() && !nodes.empty(); ++i) {
      next_nodes.clear();
      for (const NodeId node : nodes) {
        if (!nodes_[node].goes_on)
          continue;
        const auto follow = [&](WordId id) {
          edges_.visit(node, id, [&](NodeId to) { next_nodes.push_back(to); });
        };
        for (const WordId id : words[i].known.ids) {
          if (id != 0)
            follow(id);
        }
        if (words[i].known.party != 0)
          follow(words[i].known.party);
        if (node != 0 && words[i].is_word && nodes_[node].takes_any)
          follow(kAnyWord);
      }
      for (const NodeId node : next_nodes) {
        for (uint32_t at = nodes_[node].endings; at != 0; at = endings_[at - 1].next) {
          const Ending& ending = endings_[at - 1];
          if (!is_silent_.empty() && is_silent_[ending.concept_id])
            continue;
          const Span span{offset + words[first].span.begin, offset + words[i].span.end};
          const auto shorter =
              std::find_if(mentions.begin() + own, mentions.end(), [&](const Mention& mention) {
                return mention.concept_id == ending.concept_id && mention.form == ending.form &&
                       mention.particle == ending.particle;
              });
          if (shorter != mentions.end())
            shorter->span = span;
          else
            mentions.push_back({ending.concept_id, ending.form, ending.particle, span});
        }
      }
      nodes.swap(next_nodes);
    }
    std::sort(mentions.begin() + own, mentions.end(), [](const Mention& a, const Mention& b) {
      return std::pair(a.concept_id, a.form) < std::pair(b.concept_id, b.form);
    });
  }
}

}  // namespace lint
