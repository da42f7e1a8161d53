// SPDX-License-Identifier: MIT
// How long a contract takes to be read and checked. The contracts are made here, so that the
// figures can be compared between machines and versions.
#include <benchmark/benchmark.h>

#include <array>
#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/check/checker.h"
#include "lint/clause/outline.h"
#include "lint/document/reader.h"
#include "lint/rule/rule_set.h"
#include "tests/support/docx_builder.h"

namespace {

constexpr int64_t kTypicalWords = 20'000;

constexpr std::array<std::string_view, 10> kSentences = {
    "Provider shall perform the Services with reasonable skill and care and in accordance with the "
    "Service Description, as amended from time to time by written agreement of the Parties.",
    "Customer shall pay each undisputed invoice within thirty (30) days after it is received, in "
    "the "
    "currency stated in the Order Form and without deduction or set-off.",
    "Neither Party is liable for a delay that is caused by an event beyond its reasonable control, "
    "provided that it notifies the other Party within five (5) Business Days after it becomes "
    "aware.",
    "Each Party shall keep the Confidential Information of the other confidential and shall not "
    "disclose it to anyone other than its personnel, advisers and auditors who need to know it.",
    "Provider may replace a subcontractor named in Schedule 2 on sixty (60) days' prior written "
    "notice, unless Customer objects on reasonable grounds relating to security or compliance.",
    "The rights in Section 4.2 are in addition to, and not in place of, any other right or remedy "
    "that a Party has under this Agreement, in equity or by operation of law.",
    "\"Service Credit\" means the amount calculated under Section 3.4 and applied against the next "
    "invoice that becomes payable after the calendar month in which the failure occurred.",
    "If a provision of this Agreement is held to be invalid, the remaining provisions continue in "
    "force and the Parties shall replace it by a valid one that comes closest to its purpose.",
    "Provider shall maintain commercial general liability insurance of not less than USD 2,000,000 "
    "per occurrence and shall deliver certificates of insurance upon request.",
    "On termination Provider shall return or destroy Customer Data within thirty (30) days, and "
    "shall "
    "confirm in writing that it has done so, except where law requires that it be kept."};

constexpr std::array<std::string_view, 3> kRequired = {
    "Throughout the Term, Provider shall maintain its SOC 2 Type II attestation and its ISO/IEC "
    "27001 "
    "certification, and shall notify Customer within ten (10) Business Days of any lapse, "
    "suspension "
    "or withdrawal of, or change in the scope of, either of them.",
    "Provider shall deliver to Customer, within thirty (30) days after the end of each calendar "
    "year, "
    "its then-current SOC 2 Type II report and ISO/IEC 27001 certificate.",
    "Provider shall cooperate with any examination of its controls by a regulator of Customer."};

int64_t words_in(std::string_view text) {
  int64_t words = 1;
  for (const char character : text) words += character == ' ' ? 1 : 0;
  return words;
}

/// A section is a title and its numbered clauses.
struct Section {
  std::string title = {};
  std::vector<std::string> clauses = {};
};

std::vector<Section> make_contract(int64_t words) {
  std::vector<Section> sections;
  size_t next = 0;
  for (int64_t written = 0; written < words;) {
    Section section{.title = "General Provisions"};
    if (sections.size() == 3) {
      section.title = "Security and Compliance";
      section.clauses.assign(kRequired.begin(), kRequired.end());
    }
    for (int count = 0; count < 7; ++count) {
      section.clauses.emplace_back(kSentences.at(next++ % kSentences.size()));
      section.clauses.back() += ' ';
      section.clauses.back() += kSentences.at(next++ % kSentences.size());
    }
    for (const std::string& clause : section.clauses) written += words_in(clause);
    sections.push_back(std::move(section));
  }
  return sections;
}

constexpr std::string_view kParties =
    "This Agreement is made between Northlight Hosting Inc. (\"Provider\") and Fenwick Bank "
    "(\"Customer\").";

std::string markdown(int64_t words) {
  std::ostringstream text;
  text << "# Master Services Agreement\n\n" << kParties << "\n";
  int number = 0;
  for (const Section& section : make_contract(words)) {
    text << "\n## " << ++number << ". " << section.title << "\n";
    int clause_number = 0;
    for (const std::string& clause : section.clauses)
      text << "\n" << number << "." << ++clause_number << " " << clause << "\n";
  }
  return text.str();
}

std::string docx(int64_t words) {
  using namespace lint::test;
  Docx docx;
  docx.numbering =
      abstract(0, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2")) + instance(1, 0);
  docx.body = paragraph("Master Services Agreement") +
              paragraph(
                  "This Agreement is made between Northlight Hosting Inc. (“Provider”) and "
                  "Fenwick Bank (“Customer”).");
  for (const Section& section : make_contract(words)) {
    docx.body += item(1, 0, section.title);
    for (const std::string& clause : section.clauses) docx.body += item(1, 1, clause);
  }
  return docx.bytes();
}

const lint::Checker& checker() {
  static const lint::Checker checker(lint::load_rules(lint::built_in_rule_files()).value());
  return checker;
}

void read(benchmark::State& state, const std::string& bytes, const std::string& path) {
  for (auto _ : state) benchmark::DoNotOptimize(lint::read_document(bytes, path).value());
}

void check(benchmark::State& state, const std::string& bytes, const std::string& path) {
  for (const lint::Requirement& requirement : checker().check(bytes, path).requirements) {
    if (requirement.verdict != lint::Verdict::Satisfied)
      state.SkipWithError("the contract is not found to be what it was made to be");
  }
  for (auto _ : state) benchmark::DoNotOptimize(checker().check(bytes, path));
  state.SetComplexityN(state.range(0));
}

void load_rules(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(lint::load_rules(lint::built_in_rule_files()).value());
}
void read_markdown(benchmark::State& state) {
  read(state, markdown(state.range(0)), "msa.md");
}
void read_docx(benchmark::State& state) {
  read(state, docx(state.range(0)), "msa.docx");
}
void check_markdown(benchmark::State& state) {
  check(state, markdown(state.range(0)), "msa.md");
}
void check_docx(benchmark::State& state) {
  check(state, docx(state.range(0)), "msa.docx");
}

BENCHMARK(load_rules)->Unit(benchmark::kMillisecond);
BENCHMARK(read_markdown)->Arg(kTypicalWords)->Unit(benchmark::kMillisecond);
BENCHMARK(read_docx)->Arg(kTypicalWords)->Unit(benchmark::kMillisecond);
// Twice and four times as many words should take twice and four times as long.
BENCHMARK(check_markdown)
    ->RangeMultiplier(2)
    ->Range(kTypicalWords, 4 * kTypicalWords)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);
BENCHMARK(check_docx)
    ->RangeMultiplier(2)
    ->Range(kTypicalWords, 4 * kTypicalWords)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

}  // namespace

BENCHMARK_MAIN();
