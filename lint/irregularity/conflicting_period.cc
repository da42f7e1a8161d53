// SPDX-License-Identifier: MIT
#include "lint/irregularity/conflicting_period.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "lint/clause/words.h"
#include "lint/fact/contract_text.h"
#include "lint/fact/quoted.h"
#include "lint/fact/time.h"
#include "lint/fact/word.h"
#include "lint/syntax/phrase.h"

namespace lint {
namespace {

constexpr size_t kFewestWords = 7;      // of a sentence, beside its period
constexpr size_t kMostCandidates = 12;  // sentences in the same words that are compared

bool is_stop_word(std::string_view word) {
  static const std::unordered_set<std::string_view> words = {
      "the", "a",    "an",    "of",   "to",   "in",        "and",   "or",   "by",
      "for", "on",   "at",    "be",   "is",   "are",       "this",  "that", "such",
      "any", "its",  "with",  "as",   "from", "within",    "after", "than", "least",
      "not", "more", "shall", "will", "must", "following", "each",  "all"};
  return words.count(word) != 0;
}

/// A sentence with one period.
struct Statement {
  Irregularity::Place place = {};  ///< of the period
  Period period = {};
  const std::string* words = nullptr;  ///< StatedPeriod::words
};

/// The period of a sentence, and where it stands in it.
struct StatedPeriod {
  Span span = {};
  Period period = {};
  /// The words beside it that tell something, folded, with a blank behind each.
  std::string words = {};
};

/// The only period of a sentence; nothing when there are several.
std::optional<StatedPeriod> find_period(PhraseReader& reader, std::string_view sentence) {
  std::vector<Phrase> phrases;
  reader.read(sentence, 0, phrases);
  std::optional<StatedPeriod> only;
  for (const Phrase& phrase : phrases) {
    if (phrase.kind != Phrase::Kind::Period)
      continue;
    const auto period = read_period(slice(sentence, phrase.span));
    if (!period || !period->count)
      continue;
    if (only)
      return std::nullopt;
    only = {.span = phrase.span, .period = *period};
  }
  return only;
}

bool may_hold_period(std::string_view sentence) {
  return sentence.find("day") != std::string_view::npos ||
         sentence.find("month") != std::string_view::npos ||
         sentence.find("hour") != std::string_view::npos ||
         sentence.find("year") != std::string_view::npos ||
         sentence.find("Day") != std::string_view::npos ||
         sentence.find("week") != std::string_view::npos;
}

std::vector<std::string> telling_words(std::string_view text, Span sentence, Span period) {
  std::vector<std::string> told;
  for (const Span word : find_words(text, sentence)) {
    if (period.overlaps(word))
      continue;
    const std::string lower = to_lower(slice(text, word));
    if (!is_stop_word(lower))
      told.push_back(is_digit(lower[0]) ? lower : singular(lower));
  }
  return told;
}

/// The words of which periods consist: left out, all sentences that differ in these alone are
/// alike.
bool is_of_period(std::string_view word) {
  static const std::unordered_set<std::string_view> words = {
      "zero",      "one",     "two",        "three",      "four",       "five",     "six",
      "seven",     "eight",   "nine",       "ten",        "eleven",     "twelve",   "thirteen",
      "fourteen",  "fifteen", "sixteen",    "seventeen",  "eighteen",   "nineteen", "twenty",
      "thirty",    "forty",   "fourty",     "fifty",      "sixty",      "seventy",  "eighty",
      "ninety",    "hundred", "thousand",   "hour",       "hr",         "day",      "week",
      "fortnight", "month",   "quarter",    "year",       "calendar",   "business", "working",
      "banking",   "trading", "clear",      "full",       "whole",      "complete", "consecutive",
      "rolling",   "fiscal",  "successive", "continuous", "additional", "further",  "contract",
      "period",    "n",       "x",          "xx",         "xxx",        "s"};
  return is_digit(word[0]) || words.count(word) != 0;
}

/// The same for sentences that may differ in their periods alone; for others as a rule not.
size_t likeness(std::string_view text, Span sentence) {
  size_t hash = 0;
  for (const std::string& word : telling_words(text, sentence, {})) {
    if (!is_of_period(word))
      hash = hash * 31 + std::hash<std::string>()(word);
  }
  return hash;
}

/// Whether the words have a verb, as sentences have and rows of a price table have not.
bool has_verb(std::string_view sentence) {
  static const std::unordered_set<std::string_view> verbs = {
      "shall", "will",    "must",      "may",       "can",        "should",   "would",
      "is",    "are",     "be",        "was",       "were",       "has",      "have",
      "had",   "do",      "does",      "agrees",    "agree",      "provides", "expires",
      "ends",  "begins",  "continues", "survives",  "terminates", "applies",  "remains",
      "lasts", "extends", "commits",   "undertakes"};
  const auto words = find_words(sentence, {0, static_cast<uint32_t>(sentence.size())});
  return std::any_of(words.begin(), words.end(),
                     [&](Span word) { return verbs.count(to_lower(slice(sentence, word))) != 0; });
}

/// What a sentence says with its only period; nothing when it has none or several, or says too
/// little.
struct Said {
  std::optional<StatedPeriod> period = {};
};

Said read_sentence(PhraseReader& reader, std::string_view sentence) {
  Said said{find_period(reader, sentence)};
  if (!said.period)
    return said;
  const Span whole{0, static_cast<uint32_t>(sentence.size())};
  const auto words = telling_words(sentence, whole, said.period->span);
  for (const std::string& word : words) said.period->words += word + ' ';
  if (words.size() < kFewestWords || !has_verb(sentence))
    said.period.reset();
  return said;
}

/// The sentences of a clause that speak of days, months or the like, with spans in its text.
struct TimedSentences {
  struct Sentence {
    Span span = {};
    size_t likeness = 0;
  };
  std::vector<Sentence> all = {};
};

TimedSentences read_clause(std::string_view text) {
  TimedSentences sentences;
  const auto size = static_cast<uint32_t>(text.size());
  for (uint32_t at = 0; at < size;) {
    const uint32_t end = std::max(sentence_end(text, at, size), at + 1);
    const Span sentence = trimmed(text, {at, std::min(end, size)});
    at = end;
    if (may_hold_period(slice(text, sentence)))
      sentences.all.push_back({sentence, likeness(text, sentence)});
  }
  return sentences;
}

struct TimedSentence {
  ClauseId clause = 0;
  Span sentence = {};
  size_t likeness = 0;
};

std::vector<TimedSentence> find_timed_sentences(const ClauseTree& tree, Memory* memory) {
  std::vector<TimedSentence> sentences;
  auto timed = recollect<TimedSentences>(memory, read_clause);
  for (ClauseId id = 0; id < tree.clauses().size(); ++id) {
    const Clause& clause = tree[id];
    if (!is_contract_text(clause) || clause.kind == Clause::Kind::Row)
      continue;
    for (const auto& [span, likeness] : timed(tree.document().text(clause.text)).all)
      sentences.push_back(
          {id, {clause.text.begin + span.begin, clause.text.begin + span.end}, likeness});
  }
  return sentences;
}

}  // namespace

std::vector<Irregularity> find_conflicting_periods(const ClauseTree& tree, const Facts& facts) {
  const std::string_view text = tree.document().text();
  // Reading phrases is what costs: a sentence that stands in several places is read once.
  Memory own;
  Memory* const memory = facts.memory ? facts.memory.get() : &own;
  PhraseReader reader;
  auto& said = memory->shelf<Said>();
  const std::vector<TimedSentence> sentences = find_timed_sentences(tree, facts.memory.get());
  std::unordered_map<size_t, size_t> alike;  // how many are
  for (const TimedSentence& sentence : sentences) ++alike[sentence.likeness];
  std::vector<Statement> statements;
  for (const TimedSentence& sentence : sentences) {
    if (alike[sentence.likeness] < 2)
      continue;
    const std::string_view words = slice(text, sentence.sentence);
    const auto& stated = said.recall(words, [&] { return read_sentence(reader, words); }).period;
    if (!stated)
      continue;
    const Span span{sentence.sentence.begin + stated->span.begin,
                    sentence.sentence.begin + stated->span.end};
    statements.push_back({{sentence.clause, span}, stated->period, &stated->words});
  }
  std::vector<Irregularity> found;
  std::unordered_map<std::string_view, std::vector<size_t>> by_words;  // what says the same
  for (size_t i = 0; i < statements.size(); ++i) {
    auto& same = by_words[*statements[i].words];
    for (const size_t other : same) {
      const Statement& first = statements[other];
      const auto length = hours(first.period);
      if (length == hours(statements[i].period) || first.place.clause == statements[i].place.clause)
        continue;
      found.push_back({.kind = Irregularity::Kind::ConflictingPeriod,
                       .place = statements[i].place,
                       .what = to_string(statements[i].period),
                       .instead = to_string(first.period),
                       .related = {first.place}});
      break;
    }
    if (same.size() < kMostCandidates)
      same.push_back(i);
  }
  return found;
}

}  // namespace lint
