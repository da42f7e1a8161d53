// SPDX-License-Identifier: MIT
#include "lint/clause/drafting_note.h"

#include <doctest/doctest.h>

#include <string>

namespace {

TEST_CASE("a bracket that speaks to drafters is a note") {
  for (const char* text :
       {"[Note to draft: confirm.]", "[NTD: confirm]", "[COUNSEL: review [this]]",
        "[Drafting note: none]", "Note to drafter: choose one."}) {
    CAPTURE(text);
    CHECK(lint::is_drafting_note(text));
  }
}

TEST_CASE("a bracket that holds words of the contract is none") {
  for (const char* text :
       {"[Reserved]", "[Intentionally omitted]", "[Customer]", "[30] days", "[Legal name]",
        "[Comments are welcome]", "[Note to draft: x] and Provider shall pay for all of it."}) {
    CAPTURE(text);
    CHECK_FALSE(lint::is_drafting_note(text));
  }
}

TEST_CASE("notes are found within a text with their brackets") {
  const std::string text = "within [30] days [NTD: [thirty]?] of [Note to draft: when?] notice";
  std::string found;
  for (const auto span : lint::find_drafting_notes(text))
    found += std::string(lint::slice(text, span)) + ";";
  CHECK(found == "[NTD: [thirty]?];[Note to draft: when?];");
}

TEST_CASE("a bracket that never closes is no note") {
  CHECK(lint::find_drafting_notes("[NTD: confirm this").empty());
}

}  // namespace
