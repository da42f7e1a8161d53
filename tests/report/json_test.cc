// SPDX-License-Identifier: MIT
#include "lint/report/json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "lint/report/ndjson.h"
#include "lint/report/version.h"
#include "tests/report/sample.h"

using lint::ElementVerdict;
using lint::Verdict;
using Json = nlohmann::ordered_json;

namespace {

Json document_of(const Sample& sample, const lint::ReportStyle& style = {}) {
  return Json::parse(lint::write_json({sample.checked}, style))["documents"][0];
}

}  // namespace

TEST_CASE("the report names the program's version and each document") {
  const Json report = Json::parse(lint::write_json({Sample({"||a"}).checked}, {}));
  CHECK(report["clauselint"] == std::string(lint::version()));
  CHECK(report["documents"].size() == 1);
}

TEST_CASE("evidence is quoted with one-based lines and columns in characters") {
  Sample sample({"8.1|Certifications|", "8.2|Reports|“Provider” shall deliver."});
  sample.checked.requirements = {{.rule = "delivery",
                                  .verdict = Verdict::Satisfied,
                                  .elements = {{.name = "deliver",
                                                .verdict = ElementVerdict::Found,
                                                .evidence = {sample.words("shall deliver")}}}}};
  CHECK(document_of(sample)["requirements"].dump() ==
        R"([{"rule":"delivery","verdict":"satisfied","elements":[)"
        R"({"name":"deliver","verdict":"found","reason":null,"evidence":[)"
        R"({"clause":"8.2","quote":"shall deliver","start":{"line":2,"column":24},)"
        R"("end":{"line":2,"column":37}}]}],"near_misses":[]}])");
}

TEST_CASE("a near miss has its place, its elements and why it is none") {
  Sample sample({"||Customer may audit the books."});
  sample.checked.requirements = {{.rule = "audit",
                                  .near_misses = {{.place = sample.words("audit"),
                                                   .elements = {"right-or-duty"},
                                                   .reason = "books only"}}}};
  CHECK(document_of(sample)["requirements"][0]["near_misses"].dump() ==
        R"([{"clause":null,"quote":"audit","start":{"line":1,"column":14},)"
        R"("end":{"line":1,"column":19},"elements":["right-or-duty"],"reason":"books only"}])");
}

TEST_CASE("a finding has its place and the places that explain it") {
  Sample sample({"1||Provider shall pay.", "2||Provider shall not pay."});
  sample.checked.findings = {{.rule = "conflict",
                              .severity = lint::Severity::Warning,
                              .message = "two duties conflict",
                              .place = sample.words("shall pay"),
                              .related = {{"the other", sample.words("shall not")}}}};
  CHECK(document_of(sample)["findings"].dump() ==
        R"([{"rule":"conflict","severity":"warning","message":"two duties conflict",)"
        R"("clause":"1","quote":"shall pay","start":{"line":1,"column":12},)"
        R"("end":{"line":1,"column":21},"related":[{"message":"the other","clause":"2",)"
        R"("quote":"shall not","start":{"line":2,"column":12},"end":{"line":2,"column":21}}]}])");
}

TEST_CASE("what could not be read is listed") {
  const Sample sample({"1||See the figure."}, lint::Format::Docx, {{"text in a picture", 6}});
  CHECK(document_of(sample)["unread"].dump() ==
        R"([{"what":"text in a picture","clause":"1","start":{"line":1,"column":7}}])");
}

TEST_CASE("an input that could not be read has errors and no format") {
  const lint::Checked unreadable = {.path = "old.doc",
                                    .errors = {{.message = "is a legacy Word document"}}};
  CHECK(Json::parse(lint::write_json({unreadable}, {}))["documents"].dump() ==
        R"([{"path":"old.doc","format":null,"requirements":[],"findings":[],"unread":[],)"
        R"("errors":[{"message":"is a legacy Word document","cure":null,"start":null}]}])");
}

TEST_CASE("steps are there only when asked for") {
  Sample sample({"||a"});
  sample.checked.requirements = {{.rule = "r", .elements = {{.name = "e", .trace = {"looked"}}}}};
  CHECK_FALSE(document_of(sample)["requirements"][0]["elements"][0].contains("trace"));
  CHECK(document_of(sample, {.explain = true})["requirements"][0]["elements"][0]["trace"].dump() ==
        R"(["looked"])");
}

TEST_CASE("a path that is not UTF-8 does not stop the report") {
  lint::Checked checked = Sample({"||a"}).checked;
  checked.path = "caf\xE9.md";
  CHECK(lint::write_json({checked}, {}).find("caf\uFFFD.md") != std::string::npos);
}

TEST_CASE("newline-delimited JSON has the documents of the report, a line each") {
  Sample sample({"1||a\tb"});
  const std::string lines = lint::write_ndjson({sample.checked, sample.checked}, {});
  const size_t end = lines.find('\n');
  CHECK(Json::parse(lines.substr(0, end)) == document_of(sample));
  CHECK(lines.substr(end + 1) == lines.substr(0, end + 1));
}
