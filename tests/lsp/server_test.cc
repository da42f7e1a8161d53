// SPDX-License-Identifier: MIT
#include "lint/lsp/server.h"

#include <doctest/doctest.h>

#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace lint;

namespace {

struct Closer {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closer>;

struct Outcome {
  bool is_clean = false;  ///< shutdown came before exit
  std::vector<Json> messages = {};
};

/// Serves a client that says all of `contents` at once.
Outcome serve(const std::vector<std::string>& contents) {
  const File in(std::tmpfile());
  const File out(std::tmpfile());
  Channel client(in.get(), in.get());
  for (const std::string& content : contents) client.write(content);
  std::rewind(in.get());
  Outcome outcome;
  Channel channel(in.get(), out.get());
  outcome.is_clean = Server(channel, {}, [] { return std::string("2026-01-31"); }).run();
  std::rewind(out.get());
  Channel answers(out.get(), out.get());
  while (const auto content = answers.read()) outcome.messages.push_back(*parse_json(*content));
  return outcome;
}

std::string request(int id, const std::string& method, const Json& params = Json::object()) {
  return write_json(lint::request(id, method, params));
}
std::string notify(const std::string& method, const Json& params = Json::object()) {
  return write_json(notification(method, params));
}

const std::string kInitialize = request(1, "initialize", {{"capabilities", Json::object()}});
const std::string kExit = notify("exit");

Json answer_to(const Outcome& outcome, int id) {
  for (const Json& message : outcome.messages) {
    if (member(message, {"id"}) == id)
      return message;
  }
  return nullptr;
}

Json opened(const std::string& uri, const std::string& text) {
  return {
      {"textDocument", {{"uri", uri}, {"languageId", "markdown"}, {"version", 1}, {"text", text}}}};
}

}  // namespace

TEST_CASE("a request before initialize is refused") {
  const Outcome outcome = serve({request(7, "textDocument/hover"), kExit});
  CHECK(answer_to(outcome, 7)["error"]["code"] == -32002);
  CHECK_FALSE(outcome.is_clean);
}

TEST_CASE("initialize is for once") {
  const Outcome outcome =
      serve({kInitialize, request(2, "initialize", {{"capabilities", Json::object()}}), kExit});
  CHECK(answer_to(outcome, 1).contains("result"));
  CHECK(answer_to(outcome, 2)["error"]["code"] == -32600);
}

TEST_CASE("the text that positions count in can be asked for") {
  const Json which = {{"textDocument", {{"uri", "file:///draft.md"}}}};
  const Outcome outcome =
      serve({kInitialize, notify("initialized"),
             notify("textDocument/didOpen", opened("file:///draft.md", "# A\n")),
             request(2, "clauselint/text", which), kExit});
  CHECK(answer_to(outcome, 2)["result"]["text"] == "# A\n");
}

TEST_CASE("after shutdown only exit is heeded") {
  const Outcome outcome =
      serve({kInitialize, request(2, "shutdown"), request(3, "textDocument/hover"), kExit});
  CHECK(answer_to(outcome, 2)["result"].is_null());
  CHECK(answer_to(outcome, 3)["error"]["code"] == -32600);
  CHECK(outcome.is_clean);
}

TEST_CASE("exit without shutdown is no clean end") {
  CHECK_FALSE(serve({kInitialize, kExit}).is_clean);
  CHECK_FALSE(serve({kInitialize}).is_clean);
}

TEST_CASE("an unknown request is refused, an unknown notification is not") {
  const Outcome outcome =
      serve({kInitialize, request(2, "nope/nope"), notify("$/nope"), notify("nope/nope"), kExit});
  CHECK(answer_to(outcome, 2)["error"]["code"] == -32601);
  CHECK(outcome.messages.size() == 2);
}

TEST_CASE("what is no JSON and what is no message are told apart") {
  const Outcome outcome = serve({"{", R"({"id": 3})", R"([])", kExit});
  REQUIRE(outcome.messages.size() == 3);
  CHECK(outcome.messages[0]["error"]["code"] == -32700);
  CHECK(outcome.messages[0]["id"].is_null());
  CHECK(outcome.messages[1]["error"]["code"] == -32600);
  CHECK(outcome.messages[2]["error"]["code"] == -32600);
}

TEST_CASE("the first encoding that is known is taken") {
  const auto encoding = [](const Json& offered) {
    const Outcome outcome =
        serve({request(1, "initialize",
                       {{"capabilities", {{"general", {{"positionEncodings", offered}}}}}}),
               kExit});
    return text_at(answer_to(outcome, 1), {"result", "capabilities", "positionEncoding"});
  };
  CHECK(encoding({"utf-7", "utf-8", "utf-16"}) == "utf-8");
  CHECK(encoding({"utf-16", "utf-8"}) == "utf-16");
  CHECK(encoding(nullptr) == "utf-16");
}

TEST_CASE("diagnostics that are asked for are those of the last state") {
  const Json change = {
      {"textDocument", {{"uri", "file:///a.md"}, {"version", 2}}},
      {"contentChanges", Json::array({{{"text", "# Agreement\n\nProvider shall pay.\n"}}})}};
  const Json asked = {{"textDocument", {{"uri", "file:///a.md"}}}};
  const Outcome outcome =
      serve({kInitialize, notify("textDocument/didOpen", opened("file:///a.md", "")),
             request(2, "textDocument/diagnostic", asked), notify("textDocument/didChange", change),
             request(3, "textDocument/diagnostic", asked), kExit});
  CHECK(answer_to(outcome, 2)["result"]["items"].empty());
  CHECK_FALSE(answer_to(outcome, 3)["result"]["items"].empty());
}

TEST_CASE("diagnostics that did not change are not sent again") {
  Json asked = {{"textDocument", {{"uri", "file:///a.md"}}}};
  const std::string open = notify("textDocument/didOpen", opened("file:///a.md", "# A\n\nB.\n"));
  const Outcome first =
      serve({kInitialize, open, request(2, "textDocument/diagnostic", asked), kExit});
  asked["previousResultId"] = answer_to(first, 2)["result"]["resultId"];
  const Outcome second =
      serve({kInitialize, open, request(2, "textDocument/diagnostic", asked), kExit});
  CHECK(answer_to(second, 2)["result"]["kind"] == "unchanged");
}

TEST_CASE("the client is told of all that the server can do") {
  const Outcome outcome = serve({kInitialize, kExit});
  const Json answer = answer_to(outcome, 1);
  for (const char* const ability :
       {"codeActionProvider", "codeLensProvider", "completionProvider", "definitionProvider",
        "documentHighlightProvider", "documentLinkProvider", "documentSymbolProvider",
        "executeCommandProvider", "foldingRangeProvider", "hoverProvider", "inlayHintProvider",
        "referencesProvider", "renameProvider", "semanticTokensProvider",
        "workspaceSymbolProvider"})
    CHECK_MESSAGE(answer["result"]["capabilities"].contains(ability), ability);
  const Json& commands = answer["result"]["capabilities"]["executeCommandProvider"]["commands"];
  CHECK(commands == Json::array({"clauselint.lintWorkspace"}));
}

TEST_CASE("a document that is not open has no hover") {
  const Json place = {{"textDocument", {{"uri", "file:///not/there.md"}}},
                      {"position", {{"line", 0}, {"character", 0}}}};
  const Outcome outcome = serve({kInitialize, request(2, "textDocument/hover", place), kExit});
  CHECK(answer_to(outcome, 2)["result"].is_null());
}
