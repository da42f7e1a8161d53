// SPDX-License-Identifier: MIT
#include "lint/report/excerpt.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "lint/report/columns.h"
#include "tests/report/sample.h"

namespace {

std::string shown(const Sample& sample, const std::vector<std::string_view>& quotes, uint32_t width,
                  uint32_t most_lines = 3) {
  std::vector<lint::Quote> marked;
  for (const std::string_view quote : quotes) marked.push_back({sample.words(quote).span});
  std::string text;
  for (const lint::ExcerptLine& line :
       lint::excerpt(*sample.checked.tree, marked, width, most_lines)) {
    CHECK(lint::columns(line.text) <= width);
    text += line.text + "\n";
    if (!line.marks.empty())
      text += line.marks + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("the quoted words are underlined in their line") {
  const Sample sample({"||Provider shall deliver the report upon request."});
  CHECK(shown(sample, {"upon request"}, 60) ==
        "Provider shall deliver the report upon request.\n"
        "                                  ^^^^^^^^^^^^\n");
}

TEST_CASE("an excerpt is the sentence that holds the words") {
  const Sample sample({"||Fees are due. Provider shall deliver the report. Taxes are extra."});
  CHECK(shown(sample, {"deliver"}, 60) ==
        "Provider shall deliver the report.\n"
        "               ^^^^^^^\n");
}

TEST_CASE("the full stop of an abbreviation ends no sentence") {
  const Sample sample({"||Under Order No. 5 of Fenwick Inc. as amended Provider shall pay."});
  CHECK(shown(sample, {"shall"}, 70) ==
        "Under Order No. 5 of Fenwick Inc. as amended Provider shall pay.\n"
        "                                                      ^^^^^\n");
}

TEST_CASE("an excerpt of a long paragraph says that its sentence is cut") {
  std::string words;
  for (int count = 0; count < 40; ++count) words += "word ";
  const Sample sample({"||" + words + "quarry " + words});
  CHECK(shown(sample, {"quarry"}, 40) ==
        "…word word word quarry word word word…\n"
        "                ^^^^^^\n");
}

TEST_CASE("quoted words that do not fit into a line are underlined in each") {
  const Sample sample({"||Provider shall deliver the report upon request."});
  CHECK(shown(sample, {"deliver the report"}, 26) ==
        "Provider shall deliver\n"
        "               ^^^^^^^\n"
        "the report upon request.\n"
        "^^^^^^^^^^\n");
}

TEST_CASE("several words of one paragraph are underlined together") {
  const Sample sample({"||Provider shall deliver the report upon request."});
  CHECK(shown(sample, {"shall", "report"}, 60) ==
        "Provider shall deliver the report upon request.\n"
        "         ^^^^^             ^^^^^^\n");
}

TEST_CASE("words of another paragraph are left out") {
  const Sample sample({"||Provider shall deliver.", "||Tenant shall pay."});
  CHECK(shown(sample, {"deliver", "pay"}, 60) ==
        "Provider shall deliver.\n"
        "               ^^^^^^^\n");
}

TEST_CASE("a long quote is cut after the last line that there is room for") {
  const Sample sample({"||one two three four five six seven eight nine ten eleven twelve"});
  CHECK(shown(sample, {"one two three four five six seven eight nine ten eleven"}, 14, 2) ==
        "one two\n"
        "^^^^^^^\n"
        "three four…\n"
        "^^^^^^^^^^\n");
}

TEST_CASE("a text without spaces is cut between characters") {
  const Sample sample({"||ééééééééééééééééééééééééé"});
  CHECK(shown(sample, {"éé"}, 12) == "éééééééééé…\n^^\n");
}

TEST_CASE("wide characters take two columns of marks") {
  const Sample sample({"||the 契約 shall"});
  CHECK(shown(sample, {"契約"}, 30) == "the 契約 shall\n    ^^^^\n");
}

TEST_CASE("an empty quote shows nothing") {
  const Sample sample({"||Provider shall deliver."});
  CHECK(lint::excerpt(*sample.checked.tree, {{.span = {3, 3}}}, 60, 3).empty());
}

TEST_CASE("label and heading of the clause are left out unless they are quoted") {
  const Sample sample({"8.2|Reports|Provider shall deliver."});
  CHECK(shown(sample, {"deliver"}, 60) == "Provider shall deliver.\n               ^^^^^^^\n");
  CHECK(shown(sample, {"Reports"}, 60) == "8.2 Reports Provider shall deliver.\n    ^^^^^^^\n");
}

TEST_CASE("where two quotes overlap the stronger mark is seen") {
  const Sample sample({"||Provider shall deliver."});
  const auto lines = lint::excerpt(
      *sample.checked.tree,
      {{sample.words("Provider shall").span, '-'}, {sample.words("shall deliver").span, '^'}}, 60,
      3);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].marks == "---------^^^^^^^^^^^^^");
}
