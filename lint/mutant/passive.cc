// SPDX-License-Identifier: MIT
#include "lint/mutant/passive.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>

#include "lint/fact/inflection.h"
#include "lint/mutant/wording.h"

namespace lint {
namespace {

constexpr std::array<std::string_view, 9> kPrepositions{"with", "to",  "for",   "in",  "on",
                                                        "by",   "out", "under", "that"};

std::string with_first(std::string text, int (*change)(int)) {
  if (!text.empty())
    text[0] = static_cast<char>(change(static_cast<unsigned char>(text[0])));
  return text;
}

bool starts_with_preposition(std::string_view text) {
  return std::any_of(kPrepositions.begin(), kPrepositions.end(), [&](std::string_view word) {
    return text.size() > word.size() && is_word_at(text, 0, word);
  });
}

/// What follows a verb, taken apart: "[to Customer] object[, each covering ...]".
struct Predicate {
  std::string object = {};
  std::string recipient = {};  ///< " to Customer"
  std::string rest = {};       ///< " for each facility", " in writing within ten days"
};

std::optional<Predicate> take_apart(std::string_view text, const std::string& customer) {
  Predicate predicate;
  for (const std::string& party : {customer, "the " + customer}) {
    if (customer.empty())
      break;
    const std::string to = " to " + party + " ";
    if (text.substr(0, to.size()) == to) {
      predicate.recipient = to.substr(0, to.size() - 1);
      text.remove_prefix(to.size() - 1);
    }
    const std::string object = " " + party + " ";
    // "Returns Client Data": a name that goes on.
    const bool goes_on = text.size() > object.size() &&
                         std::isupper(static_cast<unsigned char>(text[object.size()])) != 0;
    if (text.substr(0, object.size()) == object && !goes_on &&
        !is_word_at(text, object.size(), "and")) {
      const std::string_view rest = text.substr(object.size() - 1);
      // "Permits Customer to verify": the object does the rest.
      if (is_word_at(rest, 1, "to"))
        return std::nullopt;
      return Predicate{.object = party, .recipient = {}, .rest = std::string(rest)};
    }
  }
  if (text.substr(0, 6) == ", for ") {
    const size_t comma = text.find(',', 2);
    if (comma == std::string_view::npos)
      return std::nullopt;
    predicate.rest = text.substr(1, comma - 1);
    text.remove_prefix(comma + 1);
  }
  if (text.size() < 3 || text[0] != ' ' || starts_with_preposition(text.substr(1)))
    return std::nullopt;
  const size_t each = text.find(", each ");
  predicate.object = text.substr(1, each == std::string_view::npos ? each : each - 1);
  if (each != std::string_view::npos)
    predicate.rest += text.substr(each);
  return predicate;
}

}  // namespace

std::optional<std::vector<Change>> passive(const Model& model, size_t index,
                                           const std::string& customer) {
  const Norm& norm = model.facts.norms[index];
  const std::string_view text = model.text();
  const std::string_view modal = slice(text, norm.modal);
  const Span sentence = model.sentence(index);
  const bool is_plain = modal == "shall" || modal == "will" || modal == "must" || modal == "may";
  const bool is_in_order =
      norm.subject.end <= norm.modal.begin && norm.modal.end <= norm.verb.begin;
  if (!is_plain || norm.passive || norm.copular || norm.subject.empty() || !is_in_order ||
      norm.sentence.size() != 1 || text[sentence.end - 1] != '.')
    return std::nullopt;
  for (size_t other = 0; other < model.facts.norms.size(); ++other) {
    const Norm& each = model.facts.norms[other];
    if (other != index && each.first_of_sentence == norm.first_of_sentence &&
        each.verb.begin >= norm.subject.begin)
      return std::nullopt;
  }
  const VerbForms forms = inflect(slice(text, norm.verb));
  const auto parts =
      take_apart(text.substr(norm.verb.end, sentence.end - 1 - norm.verb.end), customer);
  if (!parts || forms.participles.empty())
    return std::nullopt;
  const bool leads = norm.subject.begin == sentence.begin;
  const std::string object = leads ? with_first(parts->object, std::toupper) : parts->object;
  std::string subject(slice(text, norm.subject));
  if (subject.substr(0, 4) == "The ")
    subject[0] = 't';
  const Span middle{norm.modal.end, norm.verb.begin};
  const std::string passive =
      fmt::format("{} {}{}be {}{} by {}{}", object, modal, slice(text, middle),
                  forms.participles.front(), parts->recipient, subject, parts->rest);
  return std::vector<Change>{{{norm.subject.begin, sentence.end - 1}, passive}};
}

}  // namespace lint
