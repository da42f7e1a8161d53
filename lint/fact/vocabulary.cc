// SPDX-License-Identifier: MIT
#include "lint/fact/vocabulary.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "lint/fact/inflection.h"

namespace lint {
namespace {

/// Stands for any one word.
constexpr uint32_t kAnyWord = UINT32_MAX;

/// In a phrase, stands for a comma or a bracket of the text.
constexpr std::string_view kSign = ",";
/// In a phrase, stand for a word of a name of a party.
constexpr std::string_view kOperator = "<operator>";
constexpr std::string_view kTenant = "<tenant>";

bool is_sign(char byte) {
  return byte == ',' || byte == '(' || byte == ')';
}

/// A word of a text as phrases see it.
struct Atom {
  enum class Kind : uint8_t { Letters, Digits, Break };
  Kind kind = Kind::Break;
  Span span = {};
};

bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         static_cast<unsigned char>(byte) >= 0x80;
}
bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

/// The length of the punctuation character beyond ASCII at `at`, 0 when there is none.
uint32_t punctuation_length(std::string_view text, uint32_t at) {
  const auto byte = [&](uint32_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  if (byte(0) == 0xC2 && byte(1) < 0xC0)
    return 2;  // Latin-1 signs: § © ® · ¶
  if (byte(0) == 0xE2 && byte(1) < 0x90)
    return 3;  // general punctuation, letter-like signs, arrows
  return 0;
}

/// Whether the full stop at `at` is that of "No. 70".
bool abbreviates_number(std::string_view text, uint32_t at) {
  const uint32_t next = text.substr(0, at + 2).ends_with(' ') ? at + 2 : at + 1;
  return at >= 2 && (text[at - 1] == 'o' || text[at - 1] == 'O') &&
         (text[at - 2] == 'N' || text[at - 2] == 'n') && (at == 2 || !is_letter(text[at - 3])) &&
         next < text.size() && is_digit(text[next]);
}

/// The next atom at or after `at`; skips white space and whatever matching ignores.
std::optional<Atom> next_atom(std::string_view text, uint32_t at) {
  constexpr std::string_view kIgnored = " \t\n-/\"'*_`&";
  while (at < text.size()) {
    const uint32_t begin = at;
    const char first = text[at];
    if (const uint32_t length = punctuation_length(text, at); length > 0) {
      const std::string_view sign = text.substr(at, length);
      at += length;
      if (sign == "\u00ae" || sign == "\u2122" || sign == "\u00a7")
        continue;
      return Atom{Atom::Kind::Break, {begin, at}};
    }
    if (is_digit(first)) {
      while (at < text.size() && is_digit(text[at])) ++at;
      return Atom{Atom::Kind::Digits, {begin, at}};
    }
    if (is_letter(first)) {
      while (at < text.size() && is_letter(text[at]) && punctuation_length(text, at) == 0) ++at;
      return Atom{Atom::Kind::Letters, {begin, at}};
    }
    if (first == '\'' && at + 1 < text.size() && (text[at + 1] == 's' || text[at + 1] == 'S') &&
        (at + 2 == text.size() || !is_letter(text[at + 2]))) {
      at += 2;  // a possessive
      continue;
    }
    ++at;
    const bool is_inside_number = first == ':' && begin > 0 && is_digit(text[begin - 1]) &&
                                  at < text.size() && is_digit(text[at]);
    if (is_inside_number)
      continue;  // "ISO/IEC 27001:2022"
    if (first == '.' && abbreviates_number(text, begin))
      continue;
    if (kIgnored.find(first) == std::string_view::npos)
      return Atom{Atom::Kind::Break, {begin, at}};
  }
  return std::nullopt;
}

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& letter : result) {
    if (letter >= 'A' && letter <= 'Z')
      letter = static_cast<char>(letter - 'A' + 'a');
  }
  return result;
}

}  // namespace

Vocabulary::Vocabulary() : particles_{""}, nodes_(1) {}

ConceptId Vocabulary::add(std::string_view id, Concept::Kind kind) {
  if (const auto found = ids_.find(id); found != ids_.end())
    return found->second;
  const auto number = static_cast<ConceptId>(concepts_.size());
  concepts_.push_back({std::string(id), kind});
  ids_.emplace(id, number);
  return number;
}

std::optional<ConceptId> Vocabulary::find(std::string_view id) const {
  const auto found = ids_.find(id);
  if (found == ids_.end())
    return std::nullopt;
  return found->second;
}

Vocabulary::WordId Vocabulary::word(std::string_view text) {
  if (text == "*")
    return kAnyWord;
  const auto next = static_cast<WordId>(words_.size() + prefixes_.size() + 1);
  if (!text.empty() && text.back() == '*') {
    text.remove_suffix(1);
    const auto length = static_cast<uint32_t>(text.size());
    if (std::find(prefix_lengths_.begin(), prefix_lengths_.end(), length) == prefix_lengths_.end())
      prefix_lengths_.push_back(length);
    return prefixes_.emplace(text, next).first->second;
  }
  if (const auto known = words_.find(text); known != words_.end())
    return known->second;
  return words_.emplace(text, next).first->second;
}

Vocabulary::NodeId Vocabulary::new_node(bool has_one_way) {
  nodes_.push_back({.has_one_way = has_one_way});
  return static_cast<NodeId>(nodes_.size() - 1);
}

std::optional<Vocabulary::NodeId> Vocabulary::shared_node(NodeId from, WordId word) const {
  std::optional<NodeId> shared;
  edges_.visit(from, word, [&](NodeId to) {
    if (nodes_[to].has_one_way)
      shared = to;
  });
  return shared;
}

void Vocabulary::add_edge(NodeId from, WordId word, NodeId to) {
  edges_.add(from, word, to);
  nodes_[from].goes_on = true;
  nodes_[from].takes_any = nodes_[from].takes_any || word == kAnyWord;
}

/// Reads a phrase into the graph. Each part leads from the nodes before it to the nodes behind it,
/// so that a phrase of any number of choices takes space in proportion to its length.
class Vocabulary::PhraseCompiler {
 public:
  PhraseCompiler(Vocabulary& vocabulary, std::string_view phrase, bool has_plural = true)
      : vocabulary_(vocabulary), phrase_(phrase), has_plural_(has_plural) {}

  /// The nodes at which the phrase may end, with the last word in each.
  Result<std::vector<NodeId>> compile(std::vector<NodeId> from) {
    std::vector<NodeId> ends = choice(from, 0);
    if (failure_.empty() && at_ < phrase_.size())
      failure_ = fmt::format("'{}' closes nothing", phrase_[at_]);
    for (const NodeId end : ends) {
      if (failure_.empty() && std::find(from.begin(), from.end(), end) != from.end())
        failure_ = "it can match no words at all";
    }
    if (!failure_.empty()) {
      return fail(
          {.kind = Error::Kind::Rule,
           .message = fmt::format("the phrase \"{}\" cannot be read: {}", phrase_, failure_)});
    }
    return ends;
  }

 private:
  std::vector<NodeId> choice(const std::vector<NodeId>& from, int depth) {
    std::vector<NodeId> ends = sequence(from, depth);
    while (failure_.empty() && at_ < phrase_.size() && phrase_[at_] == '|') {
      ++at_;
      append(ends, sequence(from, depth));
    }
    return ends;
  }

  std::vector<NodeId> sequence(std::vector<NodeId> nodes, int depth) {
    while (failure_.empty() && at_ < phrase_.size()) {
      const char next = phrase_[at_];
      if (next == '|' || next == ')' || next == ']')
        break;
      nodes = next == '(' || next == '[' ? group(nodes, depth, next) : word(std::move(nodes));
    }
    return nodes;
  }

  std::vector<NodeId> group(const std::vector<NodeId>& from, int depth, char open) {
    if (depth > 4) {
      failure_ = "its brackets are nested too deeply";
      return {};
    }
    ++at_;
    std::vector<NodeId> ends = choice(from, depth + 1);
    const char close = open == '(' ? ')' : ']';
    if (at_ >= phrase_.size() || phrase_[at_] != close) {
      if (failure_.empty())
        failure_ = fmt::format("'{}' is missing", close);
      return {};
    }
    ++at_;
    while (at_ < phrase_.size() && phrase_[at_] == ' ') ++at_;
    if (open == '[')
      append(ends, from);
    return ends;
  }

  /// The atoms up to the next blank or operator, a `*` behind the last one.
  std::vector<NodeId> word(std::vector<NodeId> nodes) {
    constexpr std::string_view kOperators = "()[]|";
    const size_t begin = at_;
    while (at_ < phrase_.size() && kOperators.find(phrase_[at_]) == std::string_view::npos &&
           phrase_[at_] != ' ')
      ++at_;
    const std::string_view text = phrase_.substr(begin, at_ - begin);
    while (at_ < phrase_.size() && phrase_[at_] == ' ') ++at_;
    if (text == "*")
      return step(nodes, {"*"});
    if (text == kOperator || text == kTenant) {
      vocabulary_.speaks_of_parties_ = true;
      return step(nodes, {std::string(text)});
    }
    if (text.find_first_of("<>") != std::string_view::npos) {
      failure_ = fmt::format("'{}' is no party: write {} or {}", text, kOperator, kTenant);
      return nodes;
    }
    for (auto atom = next_atom(text, 0); atom; atom = next_atom(text, atom->span.end)) {
      if (atom->kind == Atom::Kind::Break) {
        if (text == kSign)
          nodes = step(nodes, {std::string(kSign)});
        else
          failure_ = fmt::format("'{}' matches nothing; leave it out, or write a comma for it",
                                 slice(text, atom->span));
        continue;
      }
      std::string lowered = lower(slice(text, atom->span));
      if (text.back() == '*' && atom->span.end + 1 == text.size())
        lowered += '*';
      const bool is_last = has_plural_ && atom->span.end + 1 >= text.size() && is_last_word();
      nodes = step(nodes, is_last ? with_plural(lowered) : std::vector<std::string>{lowered});
    }
    return nodes;
  }

  /// Whether a phrase can end here: only brackets that close, other choices and what may be left
  /// out follow.
  bool is_last_word() const {
    int depth = 0;
    bool skips = false;  // over other choices and what may be left out
    for (size_t i = at_; i < phrase_.size(); ++i) {
      const char next = phrase_[i];
      if (next == '(' || next == '[') {
        if (!skips && next == '(')
          return false;
        ++depth;
        skips = true;
      } else if (next == ')' || next == ']') {
        depth = std::max(0, depth - 1);
        skips = skips && depth > 0;
      } else if (next == '|') {
        skips = true;
        depth = std::max(depth, 1);
      } else if (!skips && next != ' ') {
        return false;
      }
    }
    return true;
  }

  static std::vector<std::string> with_plural(const std::string& word) {
    const char last = word.back();
    if (last == '*' || is_digit(last) || last == 's')
      return {word};
    return {word, plural(word)};
  }

  /// Phrases that begin alike share their first nodes.
  std::vector<NodeId> step(const std::vector<NodeId>& from, const std::vector<std::string>& words) {
    const bool is_single = from.size() == 1 && words.size() == 1;
    if (is_single) {
      if (const auto known = vocabulary_.shared_node(from.front(), vocabulary_.word(words.front())))
        return {*known};
    }
    const NodeId next = vocabulary_.new_node(is_single);
    for (const std::string& text : words) {
      const WordId word = vocabulary_.word(text);
      for (const NodeId node : from) vocabulary_.add_edge(node, word, next);
    }
    return {next};
  }

  static void append(std::vector<NodeId>& nodes, const std::vector<NodeId>& more) {
    for (const NodeId node : more) {
      if (std::find(nodes.begin(), nodes.end(), node) == nodes.end())
        nodes.push_back(node);
    }
  }

  Vocabulary& vocabulary_;
  std::string_view phrase_;
  bool has_plural_;
  size_t at_ = 0;
  std::string failure_;
};
void Vocabulary::end(const std::vector<NodeId>& nodes, const Ending& ending) {
  for (const NodeId node : nodes) nodes_[node].endings.push_back(ending);
}

void Vocabulary::set_stands_for(ConceptId stand_in, std::vector<ConceptId> things,
                                bool also_indefinite) {
  concepts_[stand_in].stands_for = std::move(things);
  concepts_[stand_in].also_indefinite = also_indefinite;
}

Result<void> Vocabulary::add_phrase(ConceptId concept_id, std::string_view phrase) {
  auto ends = PhraseCompiler(*this, phrase).compile({0});
  if (!ends)
    return fail(ends.error());
  end(*ends, {concept_id, Mention::Form::Plain, 0});
  ++concepts_[concept_id].words;
  return {};
}

Result<void> Vocabulary::add_verb(ConceptId concept_id, std::string_view verb) {
  uint16_t particle = 0;
  if (const auto plus = verb.find('+'); plus != std::string_view::npos) {
    std::string_view text = verb.substr(plus + 1);
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    const std::string wanted = lower(text);
    auto known = std::find(particles_.begin(), particles_.end(), wanted);
    if (known == particles_.end())
      known = particles_.insert(particles_.end(), wanted);
    particle = static_cast<uint16_t>(known - particles_.begin());
    verb = verb.substr(0, plus);
  }
  while (!verb.empty() && verb.back() == ' ') verb.remove_suffix(1);
  const std::string_view base = verb.substr(0, verb.find(' '));
  const std::string_view rest = verb.substr(std::min(base.size() + 1, verb.size()));
  const VerbForms forms = inflect(lower(base));
  const auto add_form = [&](const std::string& text, Mention::Form form) -> Result<void> {
    // The inflected verb is read word by word: "co-operates" is two.
    auto nodes = PhraseCompiler(*this, text, false).compile({0});
    if (nodes && !rest.empty())
      nodes = PhraseCompiler(*this, rest, false).compile(std::move(*nodes));
    if (!nodes)
      return fail(nodes.error());
    end(*nodes, {concept_id, form, particle});
    return {};
  };
  if (auto added = add_form(forms.base, Mention::Form::Base); !added)
    return added;
  ++concepts_[concept_id].words;
  for (const std::string& third : forms.third) {
    if (auto added = add_form(third, Mention::Form::Third); !added)
      return added;
  }
  for (const std::string& participle : forms.participles) {
    if (auto added = add_form(participle, Mention::Form::Participle); !added)
      return added;
  }
  return add_form(forms.gerund, Mention::Form::Gerund);
}

void Vocabulary::silence(const std::vector<ConceptId>& ids) {
  is_silent_.assign(ids.empty() ? 0 : concepts_.size(), false);
  for (const ConceptId id : ids) is_silent_[id] = true;
}

/// The word that stands for the party that `word` names, or is part of the name of; 0 when it names
/// none, or when no phrase asks for it.
Vocabulary::WordId Vocabulary::party_word(std::string_view word, const Parties& parties) const {
  const Role role = parties.role_of_word(word);
  if (role != Role::Operator && role != Role::Tenant)
    return 0;
  const auto known = words_.find(role == Role::Operator ? kOperator : kTenant);
  return known == words_.end() ? 0 : known->second;
}

void Vocabulary::scan(std::string_view text, uint32_t offset, std::vector<Mention>& mentions,
                      const Parties* parties, PartyWords* known_party_words) const {
  constexpr size_t kLongestWord = 64;
  struct Word {
    Span span = {};
    std::array<WordId, 4> ids = {};  ///< 0 where there is none; the exact word first
    WordId party = 0;                ///< what stands for a name
    bool is_word = false;
  };
  PartyWords own_party_words;
  PartyWords& party_words = known_party_words != nullptr ? *known_party_words : own_party_words;
  const auto party_word_of = [&](std::string_view word) {
    const auto [known, is_new] = party_words.try_emplace(word, 0);
    if (is_new)
      known->second = party_word(word, *parties);
    return known->second;
  };
  // The words ahead, so that each is looked up once. A break is a word without ids.
  std::vector<Word> words;
  words.reserve(text.size() / 5);
  std::array<char, kLongestWord> buffer{};
  for (auto atom = next_atom(text, 0); atom; atom = next_atom(text, atom->span.end)) {
    Word next{.span = atom->span, .is_word = atom->kind != Atom::Kind::Break};
    if (atom->kind != Atom::Kind::Break && atom->span.size() <= kLongestWord) {
      for (uint32_t i = 0; i < atom->span.size(); ++i) {
        const char letter = text[atom->span.begin + i];
        buffer[i] = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
      }
      const std::string_view lowered(buffer.data(), atom->span.size());
      if (const auto found = words_.find(lowered); found != words_.end())
        next.ids[0] = found->second;
      size_t count = 1;
      for (const uint32_t length : prefix_lengths_) {
        if (length > lowered.size() || count == next.ids.size())
          continue;
        if (const auto found = prefixes_.find(lowered.substr(0, length)); found != prefixes_.end())
          next.ids[count++] = found->second;
      }
    }
    if (parties != nullptr && speaks_of_parties_ && atom->kind == Atom::Kind::Letters)
      next.party = party_word_of(slice(text, atom->span));
    if (!next.is_word && is_sign(text[atom->span.begin])) {
      if (const auto found = words_.find(kSign); found != words_.end())
        next.ids[0] = found->second;
    }
    words.push_back(next);
  }

  std::vector<NodeId> nodes;
  std::vector<NodeId> next_nodes;
  for (size_t first = 0; first < words.size(); ++first) {
    const size_t known = mentions.size();
    nodes.assign(1, 0);
    for (size_t i = first; i < words.size() && !nodes.empty(); ++i) {
      next_nodes.clear();
      for (const NodeId node : nodes) {
        if (!nodes_[node].goes_on)
          continue;
        const auto follow = [&](WordId id) {
          edges_.visit(node, id, [&](NodeId to) { next_nodes.push_back(to); });
        };
        for (const WordId id : words[i].ids) {
          if (id != 0)
            follow(id);
        }
        if (words[i].party != 0)
          follow(words[i].party);
        if (node != 0 && words[i].is_word && nodes_[node].takes_any)
          follow(kAnyWord);
      }
      for (const NodeId node : next_nodes) {
        for (const Ending& ending : nodes_[node].endings) {
          if (!is_silent_.empty() && is_silent_[ending.concept_id])
            continue;
          const Span span{offset + words[first].span.begin, offset + words[i].span.end};
          const auto shorter = std::find_if(mentions.begin() + static_cast<ptrdiff_t>(known),
                                            mentions.end(), [&](const Mention& mention) {
                                              return mention.concept_id == ending.concept_id &&
                                                     mention.form == ending.form &&
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
    std::sort(mentions.begin() + static_cast<ptrdiff_t>(known), mentions.end(),
              [](const Mention& a, const Mention& b) {
                return std::pair(a.concept_id, a.form) < std::pair(b.concept_id, b.form);
              });
  }
}

}  // namespace lint
