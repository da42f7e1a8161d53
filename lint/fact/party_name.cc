// SPDX-License-Identifier: MIT
#include "lint/fact/party_name.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

#include "lint/clause/words.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

/// A word that ends the name of a company. It needs its capital: some are words of their own.
bool is_designator(std::string_view word) {
  return (is_capitalised(word) || word == "plc") &&
         is_one_of(
             to_lower(word),
             {"inc",  "llc", "ltd", "limited", "gmbh",         "corp", "corporation", "plc", "llp",
              "lp",   "ag",  "sas", "srl",     "sarl",         "ab",   "oy",          "bv",  "pty",
              "sasu", "kft", "kg",  "ug",      "incorporated", "aps",  "sa",          "spa", "nv",
              "sl",   "co",  "pte", "se"});
}

/// A word that is capitalised for the sentence it begins.
bool begins_sentence(std::string_view folded) {
  return is_one_of(folded, {"if",    "when", "where", "this", "these",  "that",      "each",
                            "any",   "all",  "in",    "such", "as",     "our",       "your",
                            "it",    "no",   "not",   "only", "there",  "hereafter", "hereinafter",
                            "while", "upon", "at",    "from", "subject"});
}

/// A word that links the words of a name or leads up to it.
bool is_link(std::string_view folded) {
  return is_one_of(folded, {"the", "and", "or", "between", "by",     "among", "a",  "an",
                            "of",  "is",  "to", "on",      "behalf", "us",    "we", "you",
                            "i",   "ii",  "1",  "2",       "3",      "for",   "de", "with"});
}

std::string_view gap_before(std::string_view text, const std::vector<Span>& words, size_t at) {
  return text.substr(words[at - 1].end, words[at].begin - words[at - 1].end);
}

/// The name that ends with the designator at `last`, from its first capitalised word.
Span name_ending_at(std::string_view text, const std::vector<Span>& words, size_t last) {
  size_t first = last;
  while (first > 0 && last - first < 7) {
    const std::string_view gap = gap_before(text, words, first);
    const std::string_view before = slice(text, words[first - 1]);
    const bool is_joined = gap == " " || gap == "-" || gap == ". " || gap == "." || gap == " & " ||
                           (gap == ", " && is_designator(slice(text, words[first])));
    const bool is_name = is_capitalised(before) && !is_link(to_lower(before));
    if (!is_joined || !is_name)
      break;
    --first;
  }
  return {words[first].begin, words[last].end};
}

}  // namespace

Span leading_name(std::string_view text, Span span) {
  const auto words = find_words(text, span);
  Span name;
  for (size_t i = 0; i < words.size() && i < 12; ++i) {
    const std::string_view word = slice(text, words[i]);
    if (name.empty()) {
      if (is_link(to_lower(word)))
        continue;
      if (!is_capitalised(word) || begins_sentence(to_lower(word)))
        break;
      name = words[i];
      continue;
    }
    const std::string_view gap = text.substr(name.end, words[i].begin - name.end);
    const bool is_closed = gap.find_first_of(";:()[]\n\"") != std::string_view::npos;
    if (is_designator(word) && !is_closed) {
      name.end = words[i].end;
      break;
    }
    // "Acme Foods of 5 High Street".
    const bool begins_address = is_digit(word[0]) && to_lower(gap).find("of") != std::string::npos;
    if (is_closed || begins_address || gap.find(',') != std::string_view::npos ||
        !(is_capitalised(word) || to_lower(word) == "of"))
      break;
    if (is_capitalised(word))
      name.end = words[i].end;
  }
  return name;
}

Span introduced_name(std::string_view text, Span phrase) {
  phrase = trimmed(text, phrase);
  const auto words = find_words(text, phrase);
  // The last company that is named; addresses and registers follow it in small letters.
  for (size_t i = words.size(); i-- > 1;) {
    if (!is_designator(slice(text, words[i])))
      continue;
    const Span name = name_ending_at(text, words, i);
    if (name.begin < words[i].begin)
      return name;
  }
  // Otherwise the last of those who are named, unless the words behind it are no description.
  for (size_t i = words.size(); i-- > 0;) {
    if (i > 0 && !is_one_of(to_lower(slice(text, words[i])), {"between", "among", "and", "with"}))
      continue;
    const Span name = leading_name(text, {words[i].begin, phrase.end});
    if (name.empty())
      continue;
    const std::string_view behind = slice(text, {name.end, phrase.end});
    const bool is_described =
        behind.empty() ||
        begins_with_any(behind, {",", "(", ":", " a ", " an ", " of ", " with ", " whose ",
                                 " residing ", " at ", " on behalf", " as ", "\n", " ("});
    return is_described ? name : Span{};
  }
  return {};
}

Span without_designator(std::string_view text, Span name) {
  const auto words = find_words(text, name);
  size_t count = words.size();
  while (count > 1 && is_designator(slice(text, words[count - 1]))) --count;
  return count == 0 ? name : Span{name.begin, words[count - 1].end};
}

bool describes_person(std::string_view text, Span phrase) {
  const auto words = find_words(text, phrase);
  if (std::any_of(words.begin(), words.end(),
                  [&](Span word) { return is_designator(slice(text, word)); }))
    return true;
  const std::string padded = ' ' + fold(slice(text, phrase)) + ' ';
  for (const std::string_view sign : {" corporation ",
                                      " company ",
                                      " incorporated ",
                                      " organized ",
                                      " organised ",
                                      " registered ",
                                      " principal place of business ",
                                      " offices at ",
                                      " office at ",
                                      " partnership ",
                                      " individual ",
                                      " having its ",
                                      " located at ",
                                      " residing ",
                                      " entity ",
                                      " represented by ",
                                      " person ",
                                      " liability ",
                                      " operated by ",
                                      " address at "}) {
    if (padded.find(sign) != std::string::npos)
      return true;
  }
  return false;
}

}  // namespace lint
