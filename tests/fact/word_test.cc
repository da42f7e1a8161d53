// SPDX-License-Identifier: MIT
#include "lint/fact/word.h"

#include <doctest/doctest.h>

using namespace lint;

namespace {

/// The terms found in `text`, each in brackets.
std::string marked(const TermIndex& index, std::string_view text) {
  const auto words = find_words(text, {0, static_cast<uint32_t>(text.size())});
  std::string result;
  for (uint32_t at = 0; at < words.size();) {
    const auto match = index.longest(text, words, at);
    if (match) {
      const Span span{words[at].begin, words[at + match->words - 1].end};
      result += '[' + std::string(slice(text, span)) + ']';
    }
    at += match ? match->words : 1;
  }
  return result;
}

TermIndex index_of(std::initializer_list<std::string_view> terms) {
  TermIndex index;
  for (const std::string_view term : terms) index.add(term, 0);
  return index;
}

}  // namespace

TEST_CASE("words are runs of letters and digits") {
  CHECK(fold("the Sub-Processor's AT&T  report (No. 2)") == "the sub processor s at&t report no 2");
  CHECK(fold("É – ü “x”") == "é ü x");
  CHECK(fold("") == "");
}

TEST_CASE("the singular of a plural") {
  CHECK(singular("reports") == "report");
  CHECK(singular("parties") == "party");
  CHECK(singular("branches") == "branch");
  CHECK(singular("process") == "process");
  CHECK(singular("status") == "status");
  CHECK(singular("basis") == "basis");
}

TEST_CASE("the longest term wins") {
  const TermIndex index = index_of({"Information", "Confidential Information"});
  CHECK(marked(index, "Confidential Information and Information") ==
        "[Confidential Information][Information]");
}

TEST_CASE("a term keeps its capitals but not its number") {
  const TermIndex index = index_of({"Report", "Affiliates", "personal data"});
  CHECK(marked(index, "a report, the Report, two Reports, REPORTS") ==
        "[Report][Reports][REPORTS]");
  CHECK(marked(index, "an Affiliate") == "[Affiliate]");
  CHECK(marked(index, "Personal data and personal data") == "[Personal data][personal data]");
}

TEST_CASE("the words of a term stand together") {
  const TermIndex index = index_of({"Audit Report", "Sub-processor"});
  CHECK(marked(index, "Audit. Report") == "");
  CHECK(marked(index, "Audit\nReport") == "[Audit\nReport]");
  CHECK(marked(index, "Sub-processors") == "[Sub-processors]");
}
