// SPDX-License-Identifier: MIT
#include "lint/fact/norm_memory.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace lint {
namespace {

/// Between two phrases that follow one another; sentences with longer gaps are read each time.
constexpr uint32_t kLongestGap = 2000;  // bytes
/// Added to offsets, so that those before the clause are positive. Below: no words at all.
constexpr uint32_t kOrigin = uint32_t{1} << 30U;

/// Moves the spans of a norm. The empty span at 0 stands for no words and stays.
template <typename Move>
void move_spans(Norm& norm, const Move& move) {
  const auto each = [&](Span& span) {
    if (span != Span{})
      span = {move(span.begin), move(span.end)};
  };
  for (Span* span : {&norm.subject, &norm.modal, &norm.verb, &norm.predicate}) each(*span);
  for (Span& span : norm.sentence) each(span);
  for (Span& span : norm.blanks) each(span);
  const auto words = [&](auto& said) {
    each(said.span);
    each(said.via);
  };
  for (Term& term : norm.terms) words(term);
  for (PeriodPhrase& period : norm.periods) words(period);
  for (FrequencyPhrase& frequency : norm.frequencies) words(frequency);
  for (FigurePhrase& amount : norm.amounts) words(amount);
}

}  // namespace

/// The norms of a clause; spans count from the clause, `clause` is 0, and `first_of_sentence`
/// counts in this list.
struct NormMemory::Remembered {
  std::vector<Norm> norms = {};
};
struct NormMemory::RememberedAlone {
  std::vector<Norm> norms = {};
};

NormMemory::NormMemory(NormReader& reader, std::string_view text,
                       const std::vector<Mention>& mentions, const Parties& parties, Memory* memory)
    : reader_(reader), text_(text), mentions_(mentions) {
  if (memory == nullptr)
    return;
  known_ = &memory->shelf<Remembered>();
  const std::string names = parties.key();
  known_->set_context(names);
  known_alone_ = &memory->shelf<RememberedAlone>();
  known_alone_->set_context(names);
}

void NormMemory::read(const std::vector<Sentence>& sentences, uint32_t begin,
                      std::vector<Norm>& norms) {
  if (sentences.empty())
    return;
  if (known_ == nullptr || !spell(sentences, begin))
    return read_anew(sentences, norms);
  const Remembered& known =
      known_->recall(key_, [&] { return Remembered{read_fresh(sentences, begin)}; });
  append(known.norms, sentences.front().clause, begin, norms);
}

void NormMemory::read_alone(ClauseId clause, Span words, bool leads_on,
                            const std::function<std::vector<Sentence>()>& sentences,
                            std::vector<Norm>& norms) {
  if (known_alone_ == nullptr)
    return read_anew(sentences(), norms);
  key_ = slice(text_, words);
  key_ += leads_on ? '\1' : '\0';
  auto mention =
      std::lower_bound(mentions_.begin(), mentions_.end(), words.begin,
                       [](const Mention& other, uint32_t at) { return other.span.begin < at; });
  for (; mention != mentions_.end() && mention->span.begin < words.end; ++mention)
    put(*mention, words.begin);
  const RememberedAlone& known = known_alone_->recall(
      key_, [&] { return RememberedAlone{read_fresh(sentences(), words.begin)}; });
  append(known.norms, clause, words.begin, norms);
}

std::vector<Norm> NormMemory::read_fresh(const std::vector<Sentence>& sentences, uint32_t begin) {
  std::vector<Norm> fresh;
  read_anew(sentences, fresh);
  for (Norm& norm : fresh) {
    norm.clause = 0;
    move_spans(norm, [&](uint32_t at) { return at - begin + kOrigin; });
  }
  return fresh;
}

void NormMemory::append(const std::vector<Norm>& known, ClauseId clause, uint32_t begin,
                        std::vector<Norm>& norms) {
  const auto first = static_cast<uint32_t>(norms.size());
  norms.insert(norms.end(), known.begin(), known.end());
  for (size_t i = first; i < norms.size(); ++i) {
    norms[i].clause = clause;
    norms[i].first_of_sentence += first;
    move_spans(norms[i], [&](uint32_t at) { return at - kOrigin + begin; });
  }
}

void NormMemory::read_anew(const std::vector<Sentence>& sentences, std::vector<Norm>& norms) {
  for (const Sentence& sentence : sentences) reader_.read(sentence, norms);
}

bool NormMemory::spell(const std::vector<Sentence>& sentences, uint32_t begin) {
  key_.clear();
  return std::all_of(sentences.begin(), sentences.end(),
                     [&](const Sentence& sentence) { return spell(sentence, begin); });
}

/// Writes a sentence into the key; false when it cannot be remembered.
bool NormMemory::spell(const Sentence& sentence, uint32_t begin) {
  put(static_cast<uint32_t>(sentence.phrases.size()));
  put(sentence.lead_in);
  uint32_t behind = 0;
  auto mention = mentions_.end();
  for (const Phrase& phrase : sentence.phrases) {
    const bool goes_on = behind > 0 && phrase.span.begin >= behind;
    if (goes_on && phrase.span.begin - behind > kLongestGap)
      return false;
    put(static_cast<uint32_t>(phrase.kind));
    put(phrase.span.begin - begin);
    put(phrase.span.size());
    const uint32_t from = goes_on ? behind : phrase.span.begin;
    key_ += slice(text_, {from, phrase.span.end});
    if (!goes_on)
      mention =
          std::lower_bound(mentions_.begin(), mentions_.end(), phrase.span.begin,
                           [](const Mention& other, uint32_t at) { return other.span.begin < at; });
    while (mention != mentions_.end() && mention->span.begin < phrase.span.begin) ++mention;
    for (; mention != mentions_.end() && mention->span.begin < phrase.span.end; ++mention)
      put(*mention, begin);
    behind = phrase.span.end;
  }
  return true;
}

void NormMemory::put(const Mention& mention, uint32_t begin) {
  put(uint32_t{mention.concept_id} | static_cast<uint32_t>(mention.form) << 16U);
  put(mention.particle);
  put(mention.span.begin - begin);
  put(mention.span.size());
}

void NormMemory::put(uint32_t number) {
  const std::array<char, 4> bytes = {
      static_cast<char>(number & 0xFFU), static_cast<char>(number >> 8U & 0xFFU),
      static_cast<char>(number >> 16U & 0xFFU), static_cast<char>(number >> 24U & 0xFFU)};
  key_.append(bytes.data(), bytes.size());
}

}  // namespace lint
