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

/// How many of the cases get every verdict and element that a lawyer expects. The floors below only
/// ever rise: a change that reads worse fails.
struct Score {
  size_t right = 0;
  size_t all = 0;

  void add(const std::string& name, const std::vector<std::string>& problems) {
    ++all;
    right += problems.empty();
    for (const std::string& problem : problems) MESSAGE(name << ": " << problem);
  }
};

Score score_contracts(const std::string& extension) {
  Score score;
  for (const auto& path : files("", ".expected")) {
    std::filesystem::path contract = path;
    contract.replace_extension(extension);
    if (!std::filesystem::exists(contract))
      continue;
    score.add(contract.filename().string(),
              differences(parse_expectation(read(path)),
                          checker().check(read(contract), contract.string())));
  }
  return score;
}

}  // namespace

TEST_CASE("contracts in Markdown get the verdicts that a lawyer expects") {
  const Score score = score_contracts(".md");
  CHECK(score.all >= 16);
  CHECK(score.right >= 9);
}

TEST_CASE("contracts in DOCX get the verdicts that a lawyer expects") {
  const Score score = score_contracts(".docx");
  CHECK(score.all >= 16);
  CHECK(score.right >= 9);
}

TEST_CASE("clause variants get the verdicts that a lawyer expects") {
  Score score;
  for (const auto& path : files("variants", ".md")) {
    for (const Variant& variant : parse_variants(read(path)))
      score.add(path.filename().string() + ": " + variant.title,
                differences(variant.expected, checker().check(variant.contract, "variant.md")));
  }
  CHECK(score.all >= 435);
  CHECK(score.right >= 426);
}
