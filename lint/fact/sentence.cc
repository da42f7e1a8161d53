// SPDX-License-Identifier: MIT
#include "lint/fact/sentence.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>

#include "lint/fact/word.h"
#include "lint/fact/word_class.h"

namespace lint {
namespace {

/// "B4.3", "S-1": one capital letter and a number.
bool is_number_of_part(std::string_view words) {
  constexpr std::string_view kDigits = "0123456789";
  if (words.size() < 3 || words[0] < 'A' || words[0] > 'Z')
    return false;
  const std::string_view rest = words.substr(words[1] == '-' ? 2 : 1);
  const bool is_decimal = words[1] == '-' || rest.find('.') != std::string_view::npos;
  return is_decimal && kDigits.find(rest.front()) != std::string_view::npos &&
         rest.find_first_not_of("0123456789.") == std::string_view::npos;
}

/// "Section 9.4 is deleted and replaced with the following:": what follows stands alone.
bool amends(std::string_view lead_in) {
  constexpr std::array<std::string_view, 8> kEnds = {
      "replaced with the following:",  "replaced by the following:",
      "restated as the following:",    "amended to read the following:",
      "amended by the following:",     "amended by adding the following:",
      "amended to add the following:", "amended as the following:"};
  return std::any_of(kEnds.begin(), kEnds.end(),
                     [&](std::string_view end) { return lead_in.ends_with(end); });
}

bool ends_sentence(const Phrase& phrase) {
  return phrase.kind == Phrase::Kind::Stop;
}

/// Behind the last stop.
std::vector<Phrase>::const_iterator open_sentence(const std::vector<Phrase>& phrases) {
  return std::find_if(phrases.rbegin(), phrases.rend(), ends_sentence).base();
}

/// "table 3" for a caption that begins so; empty for other words.
std::string label_of_caption(std::string_view caption) {
  const std::string words = to_lower(caption.substr(0, 24));
  if (!words.starts_with("table "))
    return {};
  const size_t end = words.find_first_not_of("0123456789abcdefghijklmnopqrstuvwxyz.", 6);
  std::string label = words.substr(0, end);
  while (label.ends_with('.')) label.pop_back();
  return label.size() > 6 ? label : std::string();
}

/// Whether `text` has `words`, in any case and as whole words.
bool has_words(std::string_view text, std::string_view words) {
  const std::string folded = to_lower(text);
  const auto is_part = [&](size_t at) {
    return at < folded.size() && folded[at] >= 'a' && folded[at] <= 'z';
  };
  for (size_t at = folded.find(words); at != std::string::npos; at = folded.find(words, at + 1)) {
    const size_t end = at + words.size();
    const bool is_longer_number = end < folded.size() && folded[end] >= '0' && folded[end] <= '9';
    if (!(at > 0 && is_part(at - 1)) && !is_part(end) && !is_longer_number)
      return true;
  }
  return false;
}

}  // namespace

/// Puts a colon between the cells of a row: "ISO 27001: Supplier shall maintain certification".
void SentenceReader::mark_cells(std::vector<Phrase>& row) const {
  const std::string_view text = tree_.document().text();
  std::vector<Phrase> marked;
  for (const Phrase& phrase : row) {
    if (!marked.empty() && marked.back().span.end <= phrase.span.begin) {
      const Span between{marked.back().span.end, phrase.span.begin};
      const size_t line = slice(text, between).find('\n');
      if (line != std::string_view::npos) {
        const auto at = static_cast<uint32_t>(between.begin + line);
        marked.push_back({.kind = Phrase::Kind::Colon, .span = {at, at + 1}});
      }
    }
    marked.push_back(phrase);
  }
  row = std::move(marked);
}

/// Takes away the numbers of items whose lines were run together: "including: 9.1.1. visits; and
/// 9.1.2. access".
void SentenceReader::drop_run_on_numbers(std::vector<Phrase>& phrases) const {
  const std::string_view text = tree_.document().text();
  // "B4.3 If it lapses": a number of a schedule that is no label of the tree.
  if (phrases.size() > 2 && phrases.front().kind != Phrase::Kind::Number &&
      is_number_of_part(slice(text, phrases.front().span)))
    phrases.erase(phrases.begin());
  const auto is_run_on = [&](size_t i) {
    if (i == 0 || phrases[i].kind != Phrase::Kind::Number)
      return false;
    const std::string_view words = slice(text, phrases[i].span);
    const auto& before = phrases[i - 1];
    return std::count(words.begin(), words.end(), '.') >= 1 &&
           words.find_first_not_of("0123456789.") == std::string_view::npos &&
           (before.kind == Phrase::Kind::Colon || before.kind == Phrase::Kind::Semicolon ||
            is_one_of(to_lower(slice(text, before.span)), {"and", "or"}));
  };
  std::vector<Phrase> kept;
  for (size_t i = 0; i < phrases.size(); ++i) {
    if (!is_run_on(i))
      kept.push_back(phrases[i]);
    else if (i + 1 < phrases.size() && phrases[i + 1].kind == Phrase::Kind::Stop)
      ++i;
  }
  phrases = std::move(kept);
}

/// Takes away the "; and" behind an item.
void SentenceReader::strip_joint(std::vector<Phrase>& item) const {
  const std::string_view text = tree_.document().text();
  if (!item.empty() && is_one_of(to_lower(slice(text, item.back().span)), {"and", "or"}))
    item.pop_back();
  if (!item.empty() && item.back().kind == Phrase::Kind::Semicolon)
    item.pop_back();
}

/// "If (a) the report is withdrawn, or (b) the certificate lapses, Provider shall": behind the
/// comma of the last item stands what follows from each. Empty when the item is no such condition.
std::vector<Phrase> SentenceReader::consequence(ClauseId item, const std::vector<Phrase>& lead_in) {
  const auto is_modal = [](const Phrase& phrase) { return modality_of(phrase.kind).has_value(); };
  const std::vector<Phrase>& own = phrases(item);
  const std::string first =
      lead_in.empty() ? std::string() : to_lower(tree_.document().text(lead_in.front().span));
  if (!is_one_of(first, {"if", "when", "where", "whenever", "in", "upon", "should", "on", "as"}) ||
      std::any_of(lead_in.begin(), lead_in.end(), is_modal) ||
      std::any_of(own.begin(), own.end(), is_modal))
    return {};
  const ClauseId parent = tree_[item].parent;
  ClauseId last = item;
  for (ClauseId next = tree_[item].end; next < tree_[parent].end; next = tree_[next].end)
    last = next;
  if (last == item)
    return {};
  const std::vector<Phrase>& words = phrases(last);
  const auto modal = std::find_if(words.begin(), words.end(), is_modal);
  const auto is_comma = [](const Phrase& phrase) { return phrase.kind == Phrase::Kind::Comma; };
  const auto comma = std::find_if(std::make_reverse_iterator(modal), words.rend(), is_comma);
  if (modal == words.end() || comma == words.rend())
    return {};
  return {std::prev(comma.base()), std::find_if(modal, words.end(), ends_sentence)};
}

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
  drop_run_on_numbers(phrases);
  if (tree_[id].kind == Clause::Kind::Row)
    mark_cells(phrases);
  cached = std::move(phrases);
  return *cached;
}

std::vector<Phrase> SentenceReader::sentence_of_table(ClauseId row) {
  if (tree_[row].header_row == row)
    return {};
  const auto is_row = [&](ClauseId id) { return tree_[id].kind == Clause::Kind::Row; };
  ClauseId first = row;
  while (first > 1 && is_row(first - 1)) --first;
  const ClauseId above = tree_[row].parent;
  std::string label;
  if (above != 0) {
    const Clause& caption = tree_[above];
    label = label_of_caption(
        tree_.document().text(caption.heading.empty() ? caption.text : caption.heading));
  }
  // The table stands in the clause that speaks of it, or next to it.
  constexpr ClauseId kFar = 8;
  const std::vector<std::string_view> down =
      label.empty()
          ? std::vector<std::string_view>{"table below",   "following table", "listed below",
                                          "set out below", "marked below",    "in this table",
                                          "shown below",   "in the table"}
          : std::vector<std::string_view>{label};
  for (ClauseId clause = first; clause > 0 && clause + (label.empty() ? 3 : kFar) > first;) {
    --clause;
    if (is_row(clause))
      continue;
    if (std::vector<Phrase> found = sentence_with(clause, down); !found.empty())
      return found;
    // "may carry out the following activities."
    if (clause + 1 == first && label.empty()) {
      if (std::vector<Phrase> found = sentence_with(clause, {"the following"}); !found.empty())
        return found;
    }
  }
  ClauseId behind = row;
  while (behind < tree_.clauses().size() && (is_row(behind) || tree_[behind].parent == row))
    ++behind;
  if (label.empty() && behind < tree_.clauses().size())
    return sentence_with(behind, {"table above", "above table", "preceding table", "listed above",
                                  "set out above", "named above"});
  return {};
}

std::vector<Phrase> SentenceReader::sentence_with(ClauseId id,
                                                  const std::vector<std::string_view>& words) {
  const std::vector<Phrase>& all = phrases(id);
  for (auto begin = all.begin(); begin != all.end();) {
    const auto end = std::find_if(begin, all.end(), ends_sentence);
    if (begin != end) {
      const std::string_view text =
          tree_.document().text({begin->span.begin, std::prev(end)->span.end});
      if (std::any_of(words.begin(), words.end(),
                      [&](std::string_view each) { return has_words(text, each); }))
        return {begin, end};
    }
    begin = end == all.end() ? end : std::next(end);
  }
  return {};
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
    if (before && amends(slice(tree_.document().text(), span)))
      continue;
    if (before)
      lead_in.insert(lead_in.end(), open_sentence(other), other.end());
    else
      continuation.insert(continuation.end(), other.begin(),
                          std::find_if(other.begin(), other.end(), ends_sentence));
  }

  if (clause.kind == Clause::Kind::Row && lead_in.empty())
    lead_in = sentence_of_table(id);

  if (continuation.empty())
    continuation = consequence(id, lead_in);

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
    if (is_last && !continuation.empty())
      strip_joint(sentence.phrases);
    if (is_last)
      sentence.phrases.insert(sentence.phrases.end(), continuation.begin(), continuation.end());
    if (sentence.phrases.size() > sentence.lead_in)
      sentences.push_back(std::move(sentence));
    from = stop == own.end() ? stop : std::next(stop);
  }
  return sentences;
}

}  // namespace lint
