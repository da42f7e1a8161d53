// SPDX-License-Identifier: MIT
#include "lint/fact/mentions.h"

#include <algorithm>
#include <utility>

namespace lint {
namespace {

/// The concept whose expressions hide the words that they consist of.
constexpr std::string_view kDecoy = "decoy";

/// Whether the word at `span` is part of an e-mail or web address: "support@example.com".
bool is_in_address(std::string_view text, Span span) {
  const auto is_blank = [](char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '<' || c == '>' || c == '(' || c == ')' ||
           c == '[' || c == ']' || c == '|';
  };
  size_t begin = span.begin;
  while (begin > 0 && !is_blank(text[begin - 1])) --begin;
  size_t end = span.begin;
  while (end < text.size() && !is_blank(text[end])) ++end;
  const std::string_view word = text.substr(begin, end - begin);
  return word.find('@') != std::string_view::npos || word.find("://") != std::string_view::npos;
}

/// Drops what stands in an address.
void drop_addresses(std::string_view text, std::vector<Mention>& mentions) {
  mentions.erase(
      std::remove_if(mentions.begin(), mentions.end(),
                     [&](const Mention& mention) { return is_in_address(text, mention.span); }),
      mentions.end());
}

/// Drops what is only part of a name for something else: the audit in "audit log".
void drop_decoys(const Vocabulary& vocabulary, std::vector<Mention>& mentions) {
  const auto decoy = vocabulary.find(kDecoy);
  if (!decoy)
    return;
  std::vector<Span> decoys;
  for (const Mention& mention : mentions) {
    if (mention.concept_id == *decoy)
      decoys.push_back(mention.span);
  }
  const auto is_part = [&](const Mention& mention) {
    auto next =
        std::upper_bound(decoys.begin(), decoys.end(), Span{mention.span.begin, UINT32_MAX});
    for (int i = 0; i < 3 && next != decoys.begin(); ++i) {
      --next;
      if (next->contains(mention.span) && *next != mention.span)
        return true;
    }
    return false;
  };
  mentions.erase(std::remove_if(mentions.begin(), mentions.end(), is_part), mentions.end());
}

/// Drops what begins with the short form of a name for something else, as in "SOC report" where
/// "SOC" is the security operations centre. "SOC 2" is still the standard.
void drop_short_decoys(std::string_view text, const Vocabulary& vocabulary,
                       const Definitions& definitions, std::vector<Mention>& mentions) {
  const auto decoy = vocabulary.find(kDecoy);
  if (!decoy)
    return;
  const std::vector<Definition>& all = definitions.all();
  const auto is_abbreviation = [](const Definition& definition) {
    return std::all_of(definition.term.begin(), definition.term.end(),
                       [](char c) { return c >= 'A' && c <= 'Z'; });
  };
  const auto ends_with_decoy = [&](Span words) {
    const auto behind = std::upper_bound(
        mentions.begin(), mentions.end(), words.end,
        [](uint32_t at, const Mention& mention) { return at < mention.span.begin; });
    for (auto mention = behind; mention != mentions.begin();) {
      --mention;
      if (mention->span.begin < words.begin)
        return false;
      if (mention->concept_id == *decoy && mention->span.end == words.end)
        return true;
    }
    return false;
  };
  std::vector<bool> is_short(all.size());
  for (size_t i = 0; i < all.size(); ++i) {
    if (!is_abbreviation(all[i]))
      continue;
    // What it is short for stands before the brackets, or beside it: '"Security Operations Centre"
    // or "SOC" means'.
    is_short[i] = all[i].form == Definition::Form::Inline
                      ? ends_with_decoy(all[i].text)
                      : std::any_of(all.begin(), all.end(), [&](const Definition& other) {
                          return other.text == all[i].text && ends_with_decoy(other.span);
                        });
  }
  std::vector<std::string_view> shorts;
  for (size_t i = 0; i < all.size(); ++i) {
    if (is_short[i])
      shorts.emplace_back(all[i].term);
  }
  if (shorts.empty())
    return;
  // Two of them are told apart by numbers: 'the facility in Reston ("SOC 1")'.
  for (size_t i = 0; i < all.size(); ++i) {
    const std::string_view term = all[i].term;
    const size_t space = term.find(' ');
    if (space != std::string_view::npos &&
        std::find(shorts.begin(), shorts.end(), term.substr(0, space)) != shorts.end())
      is_short[i] = true;
  }
  const auto is_decoy = [&](const Mention& mention) {
    const Span uses = definitions.uses_in(mention.span);
    if (uses.begin == uses.end)
      return false;
    const TermUse& use = definitions.uses()[uses.begin];
    const std::string_view behind = text.substr(use.span.end, 2);
    return is_short[use.definition] && use.span.begin == mention.span.begin &&
           behind.find_first_of("0123456789") == std::string_view::npos;
  };
  std::erase_if(mentions, is_decoy);
}

/// The mentions of a stretch of a text, with spans in it.
struct Mentions {
  std::vector<Mention> all = {};
};

Mentions find_mentions(const Vocabulary& vocabulary, std::string_view stretch,
                       const Parties& parties, Vocabulary::KnownWords& known_words) {
  Mentions found;
  vocabulary.scan(stretch, 0, found.all, &parties, &known_words);
  drop_decoys(vocabulary, found.all);
  drop_addresses(stretch, found.all);
  return found;
}

/// A text cut behind lines that end a sentence: no expression goes over a full stop.
std::vector<Span> cut(std::string_view text) {
  std::vector<Span> stretches;
  for (size_t begin = 0; begin < text.size();) {
    size_t end = text.find('\n', begin);
    while (end != std::string_view::npos && text[end - (end > begin ? 1 : 0)] != '.' &&
           text[end - (end > begin ? 1 : 0)] != ';')
      end = text.find('\n', end + 1);
    end = std::min(end, text.size());
    stretches.push_back({static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
    begin = end + 1;
  }
  return stretches;
}

}  // namespace

std::vector<Mention> extract_mentions(std::string_view text, const Vocabulary& vocabulary,
                                      const Definitions& definitions, const Parties& parties,
                                      Memory* memory) {
  if (memory != nullptr && vocabulary.speaks_of_parties())
    memory->shelf<Mentions>().set_context(parties.key());
  Vocabulary::KnownWords known_words;
  auto mentions_in = recollect<Mentions>(memory, [&](std::string_view stretch) {
    return find_mentions(vocabulary, stretch, parties, known_words);
  });
  std::vector<Mention> mentions;
  for (const Span stretch : cut(text)) {
    for (Mention mention : mentions_in(slice(text, stretch)).all) {
      mention.span = {stretch.begin + mention.span.begin, stretch.begin + mention.span.end};
      mentions.push_back(mention);
    }
  }
  drop_short_decoys(text, vocabulary, definitions, mentions);
  return mentions;
}

}  // namespace lint
