// SPDX-License-Identifier: MIT
#include "lint/fact/word.h"

#include <algorithm>
#include <array>

namespace lint {
namespace {

constexpr uint32_t kLongestTerm = 12;  // words; longer quotations are not terms

/// What a byte is: a letter or digit of ASCII, another sign of it, or part of a sign beyond it.
enum class Sign : uint8_t { Other, LetterOrDigit, BeyondAscii };

constexpr std::array<Sign, 256> kSigns = [] {
  std::array<Sign, 256> table = {};
  for (unsigned char c = 'a'; c <= 'z'; ++c) table[c] = Sign::LetterOrDigit;
  for (unsigned char c = 'A'; c <= 'Z'; ++c) table[c] = Sign::LetterOrDigit;
  for (unsigned char c = '0'; c <= '9'; ++c) table[c] = Sign::LetterOrDigit;
  for (size_t byte = 0x80; byte < table.size(); ++byte) table[byte] = Sign::BeyondAscii;
  return table;
}();

bool is_ascii_letter_or_digit(char c) {
  return kSigns[static_cast<unsigned char>(c)] == Sign::LetterOrDigit;
}

bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}

/// The length of the letter or digit at `at` in bytes, or 0 when another sign stands there. Beyond
/// ASCII everything is a letter but the signs of Latin-1 and the blocks of punctuation and symbols.
uint32_t letter_length(std::string_view text, uint32_t at) {
  const auto byte = [&](uint32_t index) {
    return index < text.size() ? static_cast<unsigned char>(text[index]) : 0U;
  };
  const unsigned lead = byte(at);
  if (lead < 0x80)
    return is_ascii_letter_or_digit(text[at]) ? 1 : 0;
  if (lead < 0xC2)
    return 0;  // the rest of a sign
  if (lead == 0xC2)
    return byte(at + 1) == 0xAA || byte(at + 1) == 0xB5 || byte(at + 1) == 0xBA ? 2 : 0;
  if (lead < 0xE0)
    return 2;
  if (lead == 0xE2 || (lead == 0xE3 && byte(at + 1) == 0x80))
    return 0;
  return lead < 0xF0 ? 3 : 4;
}

/// What stands between two words of a term: one kind of joint for space, hyphen and line break.
std::string_view joint(std::string_view gap) {
  return gap == "-" || gap == "\n" || gap == " " ? " " : gap;
}

bool case_agrees(std::string_view term_word, std::string_view text_word) {
  return is_capitalised(text_word) || !is_capitalised(term_word);
}

}  // namespace

std::vector<Span> find_words(std::string_view text, Span range) {
  constexpr uint32_t kBytesOfWord = 6;  // at least, with the blank behind it, in most contracts
  std::vector<Span> words;
  words.reserve(range.size() / kBytesOfWord + 1);
  const char* const bytes = text.data();
  const std::string_view within = text.substr(0, range.end);
  uint32_t at = range.begin;
  const auto skip = [&](Sign sign) {
    while (at < range.end && kSigns[static_cast<unsigned char>(bytes[at])] == sign) ++at;
  };
  for (;;) {
    skip(Sign::Other);
    if (at >= range.end)
      return words;
    const uint32_t begin = at;
    for (;;) {
      skip(Sign::LetterOrDigit);
      if (at >= range.end)
        break;
      uint32_t length = letter_length(within, at);
      if (length == 0 && bytes[at] == '&' && at > begin && at + 1 < range.end)
        length = letter_length(within, at + 1) > 0 ? 1 : 0;
      if (length == 0)
        break;
      at = std::min(at + length, range.end);
    }
    if (at > begin)
      words.push_back({begin, at});
    else
      ++at;  // a sign beyond ASCII
  }
}

std::string to_lower(std::string_view text) {
  std::string lower(text);
  bool all_ascii = true;
  for (char& c : lower) {
    all_ascii = all_ascii && is_ascii(c);
    c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 0x20 : c);
  }
  for (size_t i = 1; !all_ascii && i < lower.size(); ++i) {
    const auto byte = static_cast<unsigned char>(lower[i]);
    if (static_cast<unsigned char>(lower[i - 1]) == 0xC3 && byte >= 0x80 && byte <= 0x9E &&
        byte != 0x97)
      lower[i] = static_cast<char>(byte + 0x20);
  }
  return lower;
}

std::string fold(std::string_view text) {
  std::string words;
  if (std::all_of(text.begin(), text.end(), is_ascii) && text.find('&') == std::string_view::npos) {
    words.reserve(text.size());
    for (const char c : text) {
      if (is_ascii_letter_or_digit(c))
        words += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 0x20 : c);
      else if (!words.empty() && words.back() != ' ')
        words += ' ';
    }
    if (!words.empty() && words.back() == ' ')
      words.pop_back();
    return words;
  }
  words.reserve(text.size());
  for (const Span word : find_words(text, {0, static_cast<uint32_t>(text.size())})) {
    if (!words.empty())
      words += ' ';
    words += slice(text, word);
  }
  return to_lower(words);
}

std::pair<std::string, uint32_t> word_before(std::string_view text, uint32_t offset) {
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '\'';
  };
  while (offset > 0 && (text[offset - 1] == ' ' || text[offset - 1] == '\n')) --offset;
  const uint32_t end = offset;
  while (offset > 0 && is_letter(text[offset - 1])) --offset;
  std::string word(text.substr(offset, end - offset));
  for (char& letter : word) {
    if (letter >= 'A' && letter <= 'Z')
      letter = static_cast<char>(letter - 'A' + 'a');
  }
  return {std::move(word), offset};
}

bool is_capitalised(std::string_view word) {
  if (word.empty())
    return false;
  if (static_cast<unsigned char>(word[0]) < 0x80)
    return (word[0] >= 'A' && word[0] <= 'Z') || (word[0] >= '0' && word[0] <= '9');
  const std::string_view first = word.substr(0, 2);
  return to_lower(first) != first;
}

std::string singular(std::string_view word) {
  const auto ends_with = [&](std::string_view end) {
    return word.size() > end.size() + 1 && word.substr(word.size() - end.size()) == end;
  };
  if (ends_with("ies") && word.size() > 4)
    return std::string(word.substr(0, word.size() - 3)) + "y";
  if (ends_with("sses") || ends_with("xes") || ends_with("ches") || ends_with("shes"))
    return std::string(word.substr(0, word.size() - 2));
  if (ends_with("s") && !ends_with("ss") && !ends_with("us") && !ends_with("is"))
    return std::string(word.substr(0, word.size() - 1));
  return std::string(word);
}

size_t TermIndex::Beginnings::index(std::string_view word) {
  const auto folded = [](char c) {
    return static_cast<size_t>(c >= 'A' && c <= 'Z' ? c + 0x20 : c);
  };
  return folded(word[0]) * 128 + (word.size() > 1 ? folded(word[1]) : 0);
}

bool TermIndex::Beginnings::is_known(std::string_view word) {
  return is_ascii(word[0]) && (word.size() == 1 || is_ascii(word[1]));
}

void TermIndex::Beginnings::add(std::string_view word) {
  if (!is_known(word)) {
    any_ = true;
    return;
  }
  capital_.set(index(word));
  if (!is_capitalised(word))
    small_.set(index(word));
}

bool TermIndex::Beginnings::may_have(std::string_view word) const {
  return any_ || !is_known(word) || (is_capitalised(word) ? capital_ : small_)[index(word)];
}

void TermIndex::add(std::string_view term, uint32_t number) {
  Term entry{std::string(term), find_words(term, {0, static_cast<uint32_t>(term.size())}), number};
  const auto& words = entry.words;
  if (words.empty() || words.size() > kLongestTerm)
    return;
  std::string key;
  for (size_t i = 0; i + 1 < words.size(); ++i) {
    key += to_lower(slice(term, words[i]));
    key += joint(term.substr(words[i].end, words[i + 1].begin - words[i].end));
  }
  const std::string last = to_lower(slice(term, words.back()));
  const auto [begin, end] = by_key_.equal_range(key + last);
  if (std::any_of(begin, end, [&](const auto& known) { return terms_[known.second].text == term; }))
    return;
  beginnings_.add(slice(term, words.front()));
  const std::string first = to_lower(slice(term, words.front()));
  const auto count = static_cast<uint32_t>(words.size());
  const auto index = static_cast<uint32_t>(terms_.size());
  by_key_.emplace(key + last, index);
  if (singular(last) != last)
    by_key_.emplace(key + singular(last), index);
  for (const std::string& start : {first, count == 1 ? singular(first) : first}) {
    uint32_t& reach = reach_[start];
    reach = std::max(reach, count);
  }
  terms_.push_back(std::move(entry));
}

const TermIndex::Term* TermIndex::fit(const std::string& key, std::string_view text,
                                      const Span* words) const {
  const Term* found = nullptr;
  const auto [first, last] = by_key_.equal_range(key);
  for (auto it = first; it != last; ++it) {
    const Term& term = terms_[it->second];
    bool agrees = true;
    for (size_t i = 0; agrees && i < term.words.size(); ++i)
      agrees = case_agrees(slice(term.text, term.words[i]), slice(text, words[i]));
    if (agrees && (found == nullptr || &term < found))
      found = &term;
  }
  return found;
}

std::optional<TermIndex::Match> TermIndex::longest(std::string_view text,
                                                   const std::vector<Span>& words,
                                                   uint32_t at) const {
  if (!beginnings_.may_have(slice(text, words[at])))
    return std::nullopt;
  std::string key = to_lower(slice(text, words[at]));
  auto reach = reach_.find(key);
  if (reach == reach_.end())
    reach = reach_.find(singular(key));
  if (reach == reach_.end())
    return std::nullopt;
  std::optional<Match> best;
  for (uint32_t count = 1; count <= reach->second; ++count) {
    const uint32_t index = at + count - 1;
    if (count > 1) {
      if (index >= words.size())
        break;
      const uint32_t gap = words[index - 1].end;
      if (words[index].begin - gap > 3)
        break;
      key += joint(text.substr(gap, words[index].begin - gap));
      key += to_lower(slice(text, words[index]));
    }
    const Term* term = fit(key, text, &words[at]);
    if (term == nullptr) {
      const std::string last = to_lower(slice(text, words[index]));
      const std::string stem = singular(last);
      if (stem != last)
        term = fit(key.substr(0, key.size() - last.size()) + stem, text, &words[at]);
    }
    if (term != nullptr && term->words.size() == count)
      best = Match{term->number, count};
  }
  return best;
}

}  // namespace lint
