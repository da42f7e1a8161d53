// SPDX-License-Identifier: MIT
#include "lint/report/outline.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "tests/report/sample.h"

TEST_CASE("the outline has a line for each clause: its place, label, heading or first words") {
  const Sample sample({"8|Compliance|", "8.1||Provider shall maintain its report."});
  CHECK(lint::write_outline_text({sample.checked}, {.width = 40}) ==
        "draft.md\n"
        "1  8 Compliance\n"
        "2  8.1 Provider shall maintain its…\n");
}

TEST_CASE("the outline as JSON nests the clauses") {
  const Sample sample({"8|Compliance|Of laws."});
  const auto outline = nlohmann::ordered_json::parse(lint::write_outline_json({sample.checked}));
  CHECK(outline["documents"].dump() ==
        R"([{"path":"draft.md","format":"markdown","clauses":[{"label":"8","citation":"8",)"
        R"("kind":"section","function":"operative","heading":"Compliance","text":"Of laws.",)"
        R"("start":{"line":1,"column":3},"clauses":[]}]}])");
}
