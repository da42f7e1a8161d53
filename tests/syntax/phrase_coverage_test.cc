// SPDX-License-Identifier: MIT
// What holds for any text whatever.
#include <doctest/doctest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "lint/syntax/phrase.h"

using namespace lint;

namespace {

std::vector<Phrase> read(std::string_view text) {
  PhraseReader reader;
  std::vector<Phrase> phrases;
  reader.read(text, 0, phrases);
  return phrases;
}

/// Whether all bytes of `text` beside spaces are in exactly one phrase, in order. `text` has no
/// white space beyond ASCII.
bool covers(std::string_view text) {
  uint32_t at = 0;
  const auto only_spaces = [&](uint32_t begin, uint32_t end) {
    return text.substr(begin, end - begin).find_first_not_of(" \t\n\v\f\r") ==
           std::string_view::npos;
  };
  for (const Phrase& phrase : read(text)) {
    const bool is_next = phrase.span.begin >= at && only_spaces(at, phrase.span.begin);
    if (!is_next || phrase.span.empty() || phrase.span.end > text.size())
      return false;
    at = phrase.span.end;
  }
  return only_spaces(at, static_cast<uint32_t>(text.size()));
}

}  // namespace

TEST_CASE("every byte of any text is in exactly one phrase") {
  const std::vector<std::string> pieces = {"shall",
                                           "not",
                                           "be",
                                           "required",
                                           "to",
                                           "thirty",
                                           "(",
                                           "30",
                                           ")",
                                           "days",
                                           "'",
                                           "'s",
                                           "\"",
                                           "[",
                                           "]",
                                           "\u25cf",
                                           "{{",
                                           "}}",
                                           "$",
                                           "<",
                                           ">",
                                           "Section",
                                           "4.2",
                                           ".",
                                           ",",
                                           ":",
                                           "-",
                                           "--",
                                           "May",
                                           "5",
                                           "2025",
                                           "each",
                                           "year",
                                           "at",
                                           "least",
                                           "once",
                                           "we'll",
                                           "e.g.",
                                           "Inc.",
                                           "__",
                                           "%",
                                           "\u00a7",
                                           "and",
                                           "IV",
                                           "a",
                                           "A",
                                           "x",
                                           "no",
                                           "%",
                                           "\u201c",
                                           "\u201d",
                                           "\u2019",
                                           "\u00fc",
                                           "1,0",
                                           "1.",
                                           "/",
                                           "\\",
                                           "=",
                                           "\xff",
                                           "\x80",
                                           std::string(1, '\0'),
                                           "\u65e5",
                                           "\U0001f600",
                                           "\n",
                                           "\t"};
  std::minstd_rand random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    const size_t count = random() % 30;
    for (size_t i = 0; i < count; ++i) {
      text += pieces[random() % pieces.size()];
      if (random() % 2 == 0)
        text += ' ';
    }
    CAPTURE(text);
    REQUIRE(covers(text));
  }
}

TEST_CASE("every byte of noise is in exactly one phrase") {
  std::minstd_rand random(11);
  for (int round = 0; round < 500; ++round) {
    std::string text;
    const size_t count = random() % 200;
    for (size_t i = 0; i < count; ++i) text += static_cast<char>(random() % 256);
    // Some pairs of bytes are white space beyond ASCII; their lead bytes are avoided.
    for (char& c : text) {
      const auto byte = static_cast<unsigned char>(c);
      if (byte == 0xc2 || (byte >= 0xe1 && byte <= 0xef))
        c = 'x';
    }
    CAPTURE(text);
    REQUIRE(covers(text));
  }
}

TEST_CASE("long and hostile texts are read in one go") {
  for (const std::string_view piece : {"[",
                                       "[ ",
                                       "<a",
                                       "$",
                                       "\u00a7",
                                       "agrees and ",
                                       "warrants, ",
                                       "Aa.",
                                       "a%a",
                                       "@a",
                                       "\"a ",
                                       "1,",
                                       "Sections 1, 1, ",
                                       "one hundred ",
                                       "not less than ",
                                       "use reasonable ",
                                       "shall at its own cost ",
                                       "{{",
                                       "(((",
                                       "x",
                                       "____",
                                       "'a ",
                                       "no more than ",
                                       "-",
                                       "."}) {
    CAPTURE(piece);
    std::string text;
    while (text.size() < 100'000) text += piece;
    CHECK(covers(text));
  }
  CHECK(read("").empty());
  CHECK(read(" \n ").empty());
}

TEST_CASE("a reader gives the same phrases every time") {
  PhraseReader reader;
  PhraseReader moved;
  std::vector<Phrase> first;
  std::vector<Phrase> second;
  const std::string_view text =
      "Provider shall deliver the report annually within thirty (30) days.";
  reader.read(text, 0, first);
  moved = std::move(reader);
  moved.read("something else entirely", 0, second);
  second.clear();
  moved.read(text, 0, second);
  REQUIRE(first.size() == second.size());
  for (size_t i = 0; i < first.size(); ++i) {
    CHECK(first[i].kind == second[i].kind);
    CHECK(first[i].span == second[i].span);
  }
}
