// SPDX-License-Identifier: MIT
#include "lint/mutant/wording.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>

namespace lint {
namespace {

constexpr std::string_view kAnd = " and ";
constexpr std::array<std::string_view, 11> kDeterminers{
    "any", "a", "an", "the", "its", "each", "such", "all", "that", "every", "their"};

/// What a pattern asks a norm to be about.
constexpr std::vector<ConceptId> NormPattern::*kThings[] = {
    &NormPattern::about_all, &NormPattern::about, &NormPattern::with_all, &NormPattern::with};

bool is_letter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

std::string_view first_word(std::string_view text) {
  size_t end = 0;
  if (!text.empty() && text[0] == '(')
    end = text.find(')') + 1;
  while (end < text.size() && is_letter(text[end])) ++end;
  return text.substr(0, end);
}

bool is_determiner(std::string_view word) {
  return std::find(kDeterminers.begin(), kDeterminers.end(), word) != kDeterminers.end();
}

/// The last place in `within` where one of the words stands.
std::optional<uint32_t> find_last(std::string_view text, const std::vector<std::string_view>& words,
                                  Span within) {
  std::optional<uint32_t> last;
  for (const std::string_view word : words) {
    for (const Span span : find_words(text, word, within))
      last = std::max(last.value_or(0), span.begin);
  }
  return last;
}

/// Where the first of two coordinated things begins, from how the second does: "(a) ... and (b)
/// ...", "of its report and of its certificate".
uint32_t first_begin(std::string_view text, std::string_view second, uint32_t begin, Span words) {
  const std::string_view opening = first_word(second);
  const Span before{begin, words.begin};
  if (opening.size() == 3 && opening[0] == '(') {
    const std::string label{'(', static_cast<char>(opening[1] - 1), ')'};
    const size_t at = text.substr(0, words.begin).rfind(label);
    return at != std::string_view::npos && at >= begin ? static_cast<uint32_t>(at) : begin;
  }
  std::vector<std::string_view> parallel{opening};
  if (is_determiner(opening))
    parallel.assign(kDeterminers.begin(), kDeterminers.end());
  return find_last(text, parallel, before).value_or(begin);
}

uint32_t second_end(std::string_view text, uint32_t begin, Span sentence) {
  for (uint32_t at = begin; at < sentence.end; ++at) {
    const bool is_label = text[at] == '(' && at == begin;
    if (is_label) {
      at = static_cast<uint32_t>(text.find(')', at));
      continue;
    }
    if (text[at] == ';' || text[at] == ',' || text[at] == '(')
      return text[at] == '(' && text[at - 1] == ' ' ? at - 1 : at;
    if (text[at] == '.' && (at + 1 >= text.size() || text[at + 1] == ' ' || text[at + 1] == '\n'))
      return at;
  }
  return sentence.end;
}

}  // namespace

bool is_word_at(std::string_view text, size_t at, std::string_view word) {
  const size_t end = at + word.size();
  return text.substr(at, word.size()) == word && (at == 0 || !is_letter(text[at - 1])) &&
         (end >= text.size() || !is_letter(text[end]));
}

std::vector<Span> find_words(std::string_view text, std::string_view word, Span within) {
  std::vector<Span> found;
  for (size_t at = text.find(word, within.begin);
       at != std::string_view::npos && at + word.size() <= within.end;
       at = text.find(word, at + 1)) {
    if (is_word_at(text, at, word))
      found.push_back({static_cast<uint32_t>(at), static_cast<uint32_t>(at + word.size())});
  }
  return found;
}

OwnNames own_names(const Model& model) {
  OwnNames names;
  const std::string_view text = model.text();
  for (size_t at = 0; at < text.size(); ++at) {
    const bool begins = is_letter(text[at]) && (at == 0 || !is_letter(text[at - 1]));
    if (!begins || std::isupper(static_cast<unsigned char>(text[at])) == 0)
      continue;
    const std::string_view word = first_word(text.substr(at));
    const Role role = model.facts.parties.role_of(word);
    if (role == Role::Operator && names.provider.empty())
      names.provider = word;
    if (role == Role::Tenant && names.customer.empty())
      names.customer = word;
  }
  return names;
}

std::optional<Coordination> find_coordination(std::string_view text, Span words, uint32_t begin,
                                              Span sentence) {
  const size_t behind = text.find(kAnd, words.end);
  const size_t before = text.substr(0, words.begin).rfind(kAnd);
  const bool has_behind = behind != std::string_view::npos && behind < sentence.end;
  const bool has_before = before != std::string_view::npos && before >= begin;
  if (!has_behind && !has_before)
    return std::nullopt;
  // Nothing but the thing itself stands between the words and the conjunction.
  const auto is_near = [&](size_t from, size_t to) {
    const std::string_view between = text.substr(from, to - from);
    return between.find_first_of(";.(") == std::string_view::npos &&
           between.find(", each") == std::string_view::npos;
  };
  Coordination found;
  found.is_in_first = has_behind && is_near(words.end, behind);
  if (!found.is_in_first && (!has_before || !is_near(before, words.begin)))
    return std::nullopt;
  const auto at = static_cast<uint32_t>(found.is_in_first ? behind : before);
  found.conjunction = {at, at + static_cast<uint32_t>(kAnd.size())};
  found.second = {found.conjunction.end, second_end(text, found.conjunction.end, sentence)};
  const Span bound = found.is_in_first ? words : Span{at, at};
  found.first = {
      first_begin(text, text.substr(found.second.begin, found.second.size()), begin, bound), at};
  while (found.first.begin < found.first.end &&
         (text[found.first.begin] == ' ' || text[found.first.begin] == ','))
    ++found.first.begin;
  return found;
}

std::optional<Coordination> find_coordination(const Model& model, size_t element, size_t index) {
  const Norm& norm = model.facts.norms[index];
  const Span sentence = model.sentence(index);
  for (const NormPattern* pattern : model.fitting(element, index)) {
    for (const Term& term : norm.terms) {
      const Concept::Kind kind = (*model.vocabulary)[term.concept_id].kind;
      const bool is_thing = kind == Concept::Kind::Thing || kind == Concept::Kind::Event;
      const bool is_asked =
          is_thing &&
          std::any_of(std::begin(kThings), std::end(kThings),
                      [&](std::vector<ConceptId> NormPattern::*list) {
                        const auto& ids = pattern->*list;
                        return std::find(ids.begin(), ids.end(), term.concept_id) != ids.end();
                      });
      const Span words = term.via.empty() ? term.span : term.via;
      if (!is_asked || !sentence.contains(words))
        continue;
      const uint32_t begin = norm.verb.end <= words.begin ? norm.verb.end : sentence.begin;
      auto pair = find_coordination(model.text(), words, begin, sentence);
      const auto says_something = [&](Span part) {
        return !model.concepts_in(slice(model.text(), part)).empty();
      };
      // "Hold and maintain", "cooperate and give access": verbs, not things.
      const bool joins_verbs =
          pair &&
          std::any_of(model.facts.norms.begin(), model.facts.norms.end(), [&](const Norm& other) {
            return !other.verb.empty() && other.modality != Modality::Fragment &&
                   other.verb.begin >= pair->first.begin && other.verb.begin < pair->second.end;
          });
      if (pair && !joins_verbs && says_something(pair->first) && says_something(pair->second))
        return pair;
    }
  }
  return std::nullopt;
}

Span adverbial_around(std::string_view text, Span words) {
  Span span = words;
  const bool leads = span.begin == 0 || text[span.begin - 1] == '\n' ||
                     (span.begin > 1 && text[span.begin - 2] == '.');
  if (leads) {
    const size_t comma = text.find(',', span.end);
    if (comma != std::string_view::npos)
      span.end = static_cast<uint32_t>(comma) + 1;
  }
  if (span.end < text.size() && text[span.end] == ' ')
    ++span.end;
  else if (span.begin > 0 && text[span.begin - 1] == ' ')
    --span.begin;
  return span;
}

}  // namespace lint
