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

constexpr size_t kLongestPhrase = 12;
constexpr size_t kMostSequences = 4096;
/// Stands for any one word.
constexpr uint32_t kAnyWord = UINT32_MAX;

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

/// The next atom at or after `at`; skips white space and whatever matching ignores.
std::optional<Atom> next_atom(std::string_view text, uint32_t at) {
  constexpr std::string_view kIgnored = " \t\n-/\"'*_`";
  while (at < text.size()) {
    const uint32_t begin = at;
    const char first = text[at];
    if (const uint32_t length = punctuation_length(text, at); length > 0) {
      const std::string_view sign = text.substr(at, length);
      at += length;
      if (sign == "\u00ae" || sign == "\u2122")
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

using Sequence = std::vector<std::string>;

/// Expands a phrase into the word sequences that it stands for.
class Expansion {
 public:
  explicit Expansion(std::string_view phrase) : phrase_(phrase) {}

  Result<std::vector<Sequence>> expand() {
    auto sequences = choice(0);
    if (failure_.empty() && at_ < phrase_.size())
      failure_ = fmt::format("'{}' closes nothing", phrase_[at_]);
    for (const Sequence& sequence : sequences) {
      if (failure_.empty() && sequence.empty())
        failure_ = "it can match no words at all";
      if (failure_.empty() && sequence.size() > kLongestPhrase)
        failure_ = fmt::format("it is longer than {} words", kLongestPhrase);
    }
    if (!failure_.empty()) {
      return fail(
          {.kind = Error::Kind::Rule,
           .message = fmt::format("the phrase \"{}\" cannot be read: {}", phrase_, failure_)});
    }
    return sequences;
  }

 private:
  std::vector<Sequence> choice(int depth) {
    std::vector<Sequence> all = sequence(depth);
    while (failure_.empty() && at_ < phrase_.size() && phrase_[at_] == '|') {
      ++at_;
      const auto more = sequence(depth);
      all.insert(all.end(), more.begin(), more.end());
    }
    return all;
  }

  std::vector<Sequence> sequence(int depth) {
    std::vector<Sequence> all{{}};
    while (failure_.empty() && at_ < phrase_.size()) {
      const char next = phrase_[at_];
      if (next == '|' || next == ')' || next == ']')
        break;
      std::vector<Sequence> part;
      if (next == '(' || next == '[') {
        part = group(depth, next);
      } else {
        part = {word()};
      }
      std::vector<Sequence> joined;
      for (const Sequence& left : all) {
        for (const Sequence& right : part) {
          joined.push_back(left);
          joined.back().insert(joined.back().end(), right.begin(), right.end());
        }
      }
      if (joined.size() > kMostSequences)
        failure_ = "it stands for too many phrases";
      all = std::move(joined);
    }
    return all;
  }

  std::vector<Sequence> group(int depth, char open) {
    if (depth > 4) {
      failure_ = "its brackets are nested too deeply";
      return {};
    }
    ++at_;
    std::vector<Sequence> inner = choice(depth + 1);
    const char close = open == '(' ? ')' : ']';
    if (at_ >= phrase_.size() || phrase_[at_] != close) {
      if (failure_.empty())
        failure_ = fmt::format("'{}' is missing", close);
      return {};
    }
    ++at_;
    if (open == '[')
      inner.emplace_back();
    return inner;
  }

  /// The atoms up to the next blank or operator, a `*` behind the last one.
  Sequence word() {
    constexpr std::string_view kOperators = "()[]|";
    const size_t begin = at_;
    while (at_ < phrase_.size() && kOperators.find(phrase_[at_]) == std::string_view::npos &&
           phrase_[at_] != ' ')
      ++at_;
    const std::string_view text = phrase_.substr(begin, at_ - begin);
    while (at_ < phrase_.size() && phrase_[at_] == ' ') ++at_;
    Sequence words;
    for (auto atom = next_atom(text, 0); atom; atom = next_atom(text, atom->span.end)) {
      if (atom->kind != Atom::Kind::Break)
        words.push_back(lower(slice(text, atom->span)));
    }
    if (text == "*")
      return {"*"};
    if (!text.empty() && text.back() == '*' && !words.empty())
      words.back() += '*';
    return words;
  }

  std::string_view phrase_;
  size_t at_ = 0;
  std::string failure_;
};

}  // namespace

Vocabulary::Vocabulary() : particles_{""}, endings_(1) {}

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
  return words_.emplace(text, next).first->second;
}

void Vocabulary::add_sequence(const std::vector<std::string>& words, Ending ending) {
  NodeId node = 0;
  for (const std::string& text : words) {
    const uint64_t key = uint64_t{node} << 32U | word(text);
    const auto [edge, is_new] = edges_.emplace(key, static_cast<NodeId>(endings_.size()));
    if (is_new)
      endings_.emplace_back();
    node = edge->second;
  }
  auto& here = endings_[node];
  const bool known = std::any_of(here.begin(), here.end(), [&](const Ending& other) {
    return other.concept_id == ending.concept_id && other.form == ending.form &&
           other.particle == ending.particle;
  });
  if (!known)
    here.push_back(ending);
}

Result<void> Vocabulary::add_phrase(ConceptId concept_id, std::string_view phrase) {
  auto sequences = Expansion(phrase).expand();
  if (!sequences)
    return fail(sequences.error());
  for (Sequence& words : *sequences) {
    add_sequence(words, {concept_id, Mention::Form::Plain, 0});
    const char last = words.back().back();
    if (last != '*' && !is_digit(last) && last != 's') {
      words.back() = plural(words.back());
      add_sequence(words, {concept_id, Mention::Form::Plain, 0});
    }
  }
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
  auto sequences = Expansion(verb).expand();
  if (!sequences)
    return fail(sequences.error());
  for (const Sequence& words : *sequences) {
    const VerbForms forms = inflect(words.front());
    const auto add_form = [&](const std::string& text, Mention::Form form) {
      Sequence inflected = words;
      inflected.front() = text;
      add_sequence(inflected, {concept_id, form, particle});
    };
    add_form(forms.base, Mention::Form::Base);
    for (const std::string& third : forms.third) add_form(third, Mention::Form::Third);
    add_form(forms.gerund, Mention::Form::Gerund);
    for (const std::string& participle : forms.participles)
      add_form(participle, Mention::Form::Participle);
  }
  return {};
}

void Vocabulary::scan(std::string_view text, uint32_t offset,
                      std::vector<Mention>& mentions) const {
  constexpr size_t kLongestWord = 64;
  struct Word {
    Span span = {};
    std::array<WordId, 4> ids = {};  ///< 0 where there is none; the exact word first
    bool is_word = false;
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
        const auto follow = [&](WordId id) {
          if (const auto edge = edges_.find(uint64_t{node} << 32U | id); edge != edges_.end())
            next_nodes.push_back(edge->second);
        };
        for (const WordId id : words[i].ids) {
          if (id != 0)
            follow(id);
        }
        if (node != 0 && words[i].is_word)
          follow(kAnyWord);
      }
      for (const NodeId node : next_nodes) {
        for (const Ending& ending : endings_[node]) {
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
