// SPDX-License-Identifier: MIT
#include "lint/fact/sentence.h"

#include <algorithm>
#include <iterator>

namespace lint {
namespace {

bool ends_sentence(const Phrase& phrase) {
  return phrase.kind == Phrase::Kind::Stop;
}

/// Behind the last stop.
std::vector<Phrase>::const_iterator open_sentence(const std::vector<Phrase>& phrases) {
  return std::find_if(phrases.rbegin(), phrases.rend(), ends_sentence).base();
}

}  // namespace

const std::vector<Phrase>& SentenceReader::phrases(ClauseId id) {
  auto& cached = cache_[id];
  if (cached)
    return *cached;
  const Span text = tree_[id].text;
  std::vector<Phrase> phrases;
  reader_.read(tree_.document().text(text), text.begin, phrases);
  const auto& notes = tree_.drafting_notes();
  const auto is_note = [&](const Phrase& phrase) {
    const auto next =
        std::upper_bound(notes.begin(), notes.end(), Span{phrase.span.begin, UINT32_MAX});
    return next != notes.begin() && std::prev(next)->overlaps(phrase.span);
  };
  if (!notes.empty())
    phrases.erase(std::remove_if(phrases.begin(), phrases.end(), is_note), phrases.end());
  cached = std::move(phrases);
  return *cached;
}

std::vector<Sentence> SentenceReader::read(ClauseId id) {
  const Clause& clause = tree_[id];
  const std::vector<Span> provision = tree_.provision(id);
  std::vector<Phrase> lead_in;
  std::vector<Phrase> continuation;
  bool before = true;
  for (const Span span : provision) {
    const ClauseId part = tree_.at(span.begin);
    if (part == id) {
      before = false;
      continue;
    }
    const std::vector<Phrase>& other = phrases(part);
    if (before)
      lead_in.insert(lead_in.end(), open_sentence(other), other.end());
    else
      continuation.insert(continuation.end(), other.begin(),
                          std::find_if(other.begin(), other.end(), ends_sentence));
  }

  std::vector<Sentence> sentences;
  const std::vector<Phrase>& own = phrases(id);
  const bool has_children = clause.end > id + 1;
  auto from = own.begin();
  while (from != own.end()) {
    auto stop = std::find_if(from, own.end(), ends_sentence);
    if (stop == own.end() && clause.leads_in && has_children)
      break;
    Sentence sentence{.clause = id};
    if (from == own.begin()) {
      sentence.phrases = lead_in;
      sentence.lead_in = static_cast<uint32_t>(lead_in.size());
    }
    sentence.phrases.insert(sentence.phrases.end(), from, stop);
    const bool is_last = stop == own.end() || std::next(stop) == own.end();
    if (is_last)
      sentence.phrases.insert(sentence.phrases.end(), continuation.begin(), continuation.end());
    if (sentence.phrases.size() > sentence.lead_in)
      sentences.push_back(std::move(sentence));
    from = stop == own.end() ? stop : std::next(stop);
  }
  return sentences;
}

}  // namespace lint
