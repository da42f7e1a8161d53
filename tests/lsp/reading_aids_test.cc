// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "lint/edit/patch.h"
#include "lint/lsp/annotation.h"
#include "lint/lsp/completion.h"
#include "lint/lsp/contract_view.h"
#include "lint/lsp/highlighting.h"
#include "lint/lsp/navigation.h"
#include "lint/lsp/symbols.h"
#include "tests/lsp/sample.h"

using namespace lint;
using namespace lint::test;

namespace {

/// The place behind `words`.
Json behind(const std::string& text, const std::string& words) {
  const auto offset = static_cast<uint32_t>(text.find(words) + words.size());
  const auto place = LineMap(text).position(offset, LineMap::Unit::Utf16);
  return json_of(place);
}

Json whole(const Analysis& analysis) {
  return {{"start", json_of({0, 0})}, {"end", json_of({analysis.last_line(), 0})}};
}

}  // namespace

TEST_CASE("symbols nest as clauses do, with their labels") {
  const Json symbols = symbols_of(analysed(kDraft));
  REQUIRE(symbols.size() == 3);
  CHECK(symbols[0]["name"] == "Hosting Agreement");
  CHECK(symbols[2]["name"] == "2 Security and Compliance");
  REQUIRE(symbols[2]["children"].size() == 2);
  CHECK(text_at(symbols[2]["children"][0], {"name"}).starts_with("2.1 Throughout"));
}

TEST_CASE("what is selected of a symbol lies in its range") {
  const Json symbols = symbols_of(analysed(kDraft));
  REQUIRE(symbols.size() == 3);
  CHECK(words_at(kDraft, symbols[2]["selectionRange"]) == "Security and Compliance");
  CHECK(words_at(kDraft, symbols[2]["range"]).starts_with("Security and Compliance"));
  CHECK(words_at(kDraft, symbols[2]["range"]).ends_with("require."));
}

TEST_CASE("sections and terms are found by part of their names") {
  Json found = Json::array();
  add_matching_symbols(analysed(kDraft), "PERIOD", found);
  REQUIRE(found.size() == 1);
  CHECK(found[0]["name"] == "Notice Period");
}

TEST_CASE("a clause folds with what belongs to it") {
  const Json foldings = foldings_of(analysed(kDraft));
  CHECK(std::any_of(foldings.begin(), foldings.end(), [](const Json& each) {
    return each["startLine"] == 8 && each["endLine"] == 12;
  }));
}

TEST_CASE("a term leads to its definition, a reference to its clause") {
  const Analysis analysis = analysed(kDraft);
  const Json term = definition_at(analysis, offset_of(analysis, "Notice Period of what"));
  REQUIRE(term.size() == 1);
  CHECK(words_at(kDraft, term[0]["range"]) == "Notice Period");
  CHECK(term[0]["range"]["start"]["line"] == 6);
  const Json clause = definition_at(analysis, offset_of(analysis, "Section 2.1"));
  REQUIRE(clause.size() == 1);
  CHECK(words_at(kDraft, clause[0]["range"]).starts_with("Throughout the Term"));
}

TEST_CASE("references of a term are its uses, with its definition on request") {
  const Analysis analysis = analysed(kDraft);
  const uint32_t at = offset_of(analysis, "Notice Period of what");
  CHECK(references_at(analysis, at, false).size() == 1);
  CHECK(references_at(analysis, at, true).size() == 2);
}

TEST_CASE("references of a clause are where it is cited") {
  const std::string text = std::string(kDraft) + "\n2.3 Nothing in Section 2 limits Customer.\n";
  const Analysis analysis = analysed(text);
  const Json cited = references_at(analysis, offset_of(analysis, "Security and Compliance"), false);
  REQUIRE(cited.size() == 1);
  CHECK(words_at(text, cited[0]["range"]) == "Section 2");
}

TEST_CASE("a reference links to the line of its clause") {
  const Json links = links_of(analysed(kDraft));
  REQUIRE(links.size() == 1);
  CHECK(words_at(kDraft, links[0]["range"]) == "Section 2.1");
  CHECK(links[0]["target"] == "file:///draft.md#L11");
}

TEST_CASE("a renamed term keeps its plurals and capitals") {
  const std::string text =
      "# Agreement\n\n1. \"Audit Report\" means a report.\n\n2. Provider shall deliver each Audit "
      "Report and keep all Audit Reports. AUDIT REPORTS are confidential.\n";
  const Analysis analysis = analysed(text);
  const Answer edits = rename_at(analysis, offset_of(analysis, "Audit Report and"), "Inquiry");
  REQUIRE(edits);
  std::vector<Replacement> replacements;
  for (const Json& edit : *edits)
    replacements.push_back({{analysis.source_offset(edit["range"]["start"]),
                             analysis.source_offset(edit["range"]["end"])},
                            edit["newText"]});
  const std::string renamed = patched(text, std::move(replacements));
  CHECK(renamed.find("\"Inquiry\" means") != std::string::npos);
  CHECK(renamed.find("each Inquiry and keep all Inquiries.") != std::string::npos);
}

TEST_CASE("a term is not renamed to one that is there, or to nothing") {
  const Analysis analysis = analysed(kDraft);
  const uint32_t at = offset_of(analysis, "Notice Period of what");
  CHECK(rename_at(analysis, at, "Provider").error().code == ErrorCode::RequestFailed);
  CHECK(rename_at(analysis, at, " ").error().code == ErrorCode::InvalidParams);
}

TEST_CASE("terms complete what is typed of them") {
  const std::string text = std::string(kDraft) + "\n2.3 Within the notice pe\n";
  const Json list = completions_at(analysed(text), behind(text, "the notice pe"));
  REQUIRE(list["items"].size() == 1);
  CHECK(list["items"][0]["label"] == "Notice Period");
  CHECK(words_at(text, list["items"][0]["textEdit"]["range"]) == "notice pe");
}

TEST_CASE("clause numbers complete a reference") {
  const std::string text = std::string(kDraft) + "\n2.3 As in Section 2.\n";
  const Json list = completions_at(analysed(text), behind(text, "in Section 2."));
  CHECK(std::any_of(list["items"].begin(), list["items"].end(), [&](const Json& item) {
    return item["label"] == "2.2" && words_at(text, item["textEdit"]["range"]) == "2.";
  }));
}

TEST_CASE("terms, references, modals and periods have tokens") {
  const Json tokens = tokens_of(analysed("# A\n\n1. \"Fee\" means a sum.\n\n2. X shall pay the Fee "
                                         "within ten days under Section 1.\n"),
                                nullptr);
  // "Fee" defined; shall; Fee; ten days; Section 1
  CHECK(write_json(tokens["data"]) == "[2,4,3,0,1,2,5,5,2,0,0,14,3,0,0,0,11,8,3,0,0,15,9,1,0]");
}

TEST_CASE("hints say where a reference leads and which period a term is") {
  const Analysis analysis = analysed(kDraft);
  std::vector<std::string> labels;
  for (const Json& hint : hints_in(analysis, whole(analysis))) labels.push_back(hint["label"]);
  CHECK(labels == std::vector<std::string>{"Security and Compliance", "= 10 business days"});
}

TEST_CASE("the title says how many clauses are there") {
  const Json lenses = lenses_of(analysed(kDraft));
  REQUIRE(lenses.size() == 1);
  CHECK(text_at(lenses[0], {"command", "title"}).find("required clauses; 1 deficient") !=
        std::string::npos);
}

TEST_CASE("a contract is shown in clauses, with the words of findings marked") {
  const Json view = contract_view(analysed(kDraft));
  size_t marked = 0;
  std::string text;
  for (const Json& clause : view["clauses"]) {
    for (const Json& piece : clause["pieces"]) {
      marked += piece.contains("finding") ? 1U : 0U;
      text += text_at(piece, {"text"});
    }
  }
  CHECK(marked > 0);
  CHECK(text.find("shall promptly notify Customer") != std::string::npos);
  CHECK(view["title"] == "Hosting Agreement");
}
