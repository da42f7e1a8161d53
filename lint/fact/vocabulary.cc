// SPDX-License-Identifier: MIT
#include "lint/fact/vocabulary.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

#include "lint/fact/atom.h"
#include "lint/fact/inflection.h"

namespace lint {
namespace {

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
  const bool is_prefix = !text.empty() && text.back() == '*';
  if (is_prefix) {
    text.remove_suffix(1);
    const auto length = static_cast<uint32_t>(text.size());
    if (std::find(prefix_lengths_.begin(), prefix_lengths_.end(), length) == prefix_lengths_.end())
      prefix_lengths_.push_back(length);
  }
  WordTable& table = is_prefix ? prefixes_ : words_;
  if (const WordId known = table.find(text); known != 0)
    return known;
  table.add(text, next);
  return next;
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
    if (last == '*' || (last >= '0' && last <= '9') || last == 's')
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
  for (const NodeId node : nodes) {
    uint32_t* last = &nodes_[node].endings;
    while (*last != 0) last = &endings_[*last - 1].next;
    *last = static_cast<uint32_t>(endings_.size() + 1);
    endings_.push_back(ending);
  }
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
  end(*ends, {.concept_id = concept_id});
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
    end(*nodes, {.concept_id = concept_id, .form = form, .particle = particle});
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

}  // namespace lint
