// SPDX-License-Identifier: MIT
#include "lint/fact/word_class.h"

#include <string_view>

#include "lint/fact/inflection.h"

namespace lint {
namespace {

using Kind = Phrase::Kind;

}  // namespace

std::optional<Modality> modality_of(Phrase::Kind kind) {
  switch (kind) {
    case Kind::Duty:
      return Modality::Duty;
    case Kind::Prohibition:
      return Modality::Prohibition;
    case Kind::Power:
      return Modality::Power;
    case Kind::Exemption:
      return Modality::Exemption;
    case Kind::Intention:
      return Modality::Intention;
    default:
      return std::nullopt;
  }
}

bool denies(const Reading& reading, size_t i) {
  return reading.phrases[i].kind == Kind::Negation && !reading.is(i, {"without", "nor"}) &&
         !reading.is(
             i + 1,
             {"later", "less",         "more",  "fewer",   "only",     "limited",    "longer",
              "event", "unreasonably", "cost",  "charge",  "expense",  "additional", "exceed",
              "to",    "exceeding",    "be",    "earlier", "least",    "limitation", "further",
              "in",    "just",         "extra", "unduly",  "otherwise"}) &&
         !(i > 0 && reading.is(i - 1, {"or", "whether", "if"}));
}

bool is_separator(const Reading& reading, size_t i) {
  const Kind k = reading.phrases[i].kind;
  return k == Kind::Comma || k == Kind::Colon || k == Kind::Dash || k == Kind::Semicolon ||
         k == Kind::Mark;
}

bool is_conjunction(const Reading& reading, size_t i) {
  return reading.is(i, {"and", "or", "but"});
}

bool is_relative(const Reading& reading, size_t i) {
  return reading.is(i, {"that", "which", "who", "whom", "whose", "as", "if", "unless", "until",
                        "when", "where", "whether", "because", "while", "once", "than", "extent"});
}

bool is_adverb(const Reading& reading, size_t i) {
  if (reading.is(i, {"also",       "then",      "further",   "itself",  "always",   "at",
                     "only",       "both",      "either",    "jointly", "continue", "each",
                     "thereafter", "forthwith", "otherwise", "first",   "likewise", "therefore",
                     "thus",       "hence",     "so",        "still",   "ever"}))
    return true;
  return (reading.phrases[i].kind == Kind::Word && ends_like_adverb(reading.words(i))) ||
         reading.phrases[i].kind == Kind::Frequency;
}

bool is_preposition(const Reading& reading, size_t i) {
  return reading.is(i, {"until",   "till", "following", "prior",  "under", "at",         "in",
                        "upon",    "on",   "during",    "within", "for",   "throughout", "without",
                        "subject", "by",   "after",     "before", "to",    "as",         "from",
                        "with",    "if",   "where",     "when",   "not"});
}

bool is_determiner(const Reading& reading, size_t i) {
  return reading.is(i, {"the",     "a",      "an",         "its",     "their",      "our",
                        "your",    "any",    "all",        "each",    "every",      "such",
                        "this",    "these",  "those",      "to",      "on",         "upon",
                        "for",     "with",   "and",        "or",      "and/or",     "in",
                        "against", "copies", "up-to-date", "current", "compliance", "whether"}) ||
         reading.phrases[i].kind == Kind::Number || reading.phrases[i].kind == Kind::Quoted ||
         reading.phrases[i].kind == Kind::Open ||
         (reading.phrases[i].kind == Kind::Word && reading.words(i)[0] >= 'A' &&
          reading.words(i)[0] <= 'Z');
}

}  // namespace lint
