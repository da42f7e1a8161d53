// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "lint/check/checker.h"
#include "lint/rule/rule_set.h"
#include "lint/text/file.h"
#include "tests/support/expectation.h"

using namespace lint;
using namespace lint::test;

namespace {

const Checker& checker() {
  static const Checker checker(*load_rules(built_in_rule_files()));
  return checker;
}

std::vector<std::filesystem::path> files(const std::string& folder, const std::string& extension) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(SOURCE_DIR "/fixtures/" + folder)) {
    if (entry.path().extension() == extension)
      paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string read(const std::filesystem::path& path) {
  return *read_file(path.string(), 1U << 26U);
}

/// Checks every contract that has expected verdicts beside it, in one format.
void check_contracts(const std::string& extension) {
  std::vector<std::filesystem::path> expected = files("", ".expected");
  REQUIRE(expected.size() >= 12);
  for (const auto& path : expected) {
    std::filesystem::path contract = path;
    contract.replace_extension(extension);
    CAPTURE(contract.filename().string());
    const Checked checked = checker().check(read(contract), contract.string());
    for (const std::string& problem : differences(parse_expectation(read(path)), checked))
      FAIL_CHECK(problem);
  }
}

}  // namespace

TEST_CASE("every contract in Markdown gets the verdicts that a lawyer expects") {
  check_contracts(".md");
}

TEST_CASE("every contract in DOCX gets the verdicts that a lawyer expects") {
  check_contracts(".docx");
}

TEST_CASE("every clause variant gets the verdicts that a lawyer expects") {
  size_t count = 0;
  for (const auto& path : files("variants", ".md")) {
    for (const Variant& variant : parse_variants(read(path))) {
      ++count;
      CAPTURE(path.filename().string());
      CAPTURE(variant.title);
      const Checked checked = checker().check(variant.contract, "variant.md");
      for (const std::string& problem : differences(variant.expected, checked)) FAIL_CHECK(problem);
    }
  }
  CHECK(count >= 200);
}
