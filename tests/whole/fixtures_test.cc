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

void expect(const std::string& name, const Expectation& expected, const Checked& checked) {
  for (const std::string& problem : differences(expected, checked))
    FAIL_CHECK(name << ": " << problem);
}

/// How many contracts of this format there are.
size_t check_contracts(const std::string& extension) {
  size_t count = 0;
  for (const auto& path : files("", ".expected")) {
    std::filesystem::path contract = path;
    contract.replace_extension(extension);
    // Those of packs are for rules that are not built in.
    const bool is_of_pack = path.string().find("/fixtures/packs/") != std::string::npos;
    if (is_of_pack || !std::filesystem::exists(contract))
      continue;
    ++count;
    expect(contract.filename().string(), parse_expectation(read(path)),
           checker().check(read(contract), contract.string()));
  }
  return count;
}

/// The name of a variant's DOCX: "It's 1(a)" is in its-1-a.docx.
std::string file_name(const std::string& title) {
  constexpr size_t kLongest = 60;
  std::string name;
  for (const char c : title) {
    if (c == '\'')
      continue;
    const auto letter = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
      name += letter;
    else if (!name.empty() && name.back() != '-')
      name += '-';
  }
  name.resize(std::min(name.size(), kLongest));
  while (name.ends_with('-')) name.pop_back();
  return name;
}

}  // namespace

TEST_CASE("contracts in Markdown get the verdicts that a lawyer expects") {
  CHECK(check_contracts(".md") >= 16);
}

TEST_CASE("contracts in DOCX get the verdicts that a lawyer expects") {
  CHECK(check_contracts(".docx") >= 16);
}

TEST_CASE("contracts in plain text get the verdicts that a lawyer expects") {
  CHECK(check_contracts(".txt") >= 1);
}

TEST_CASE("clause variants get the verdicts that a lawyer expects") {
  size_t count = 0;
  for (const auto& path : files("variants", ".md")) {
    for (const Variant& variant : parse_variants(read(path))) {
      expect(path.filename().string() + ": " + variant.title, variant.expected,
             checker().check(variant.contract, "variant.md"));
      ++count;
    }
  }
  CHECK(count >= 435);
}

TEST_CASE("clause variants in DOCX get the verdicts that a lawyer expects") {
  size_t count = 0;
  for (const auto& path : files("variants", ".md")) {
    for (const Variant& variant : parse_variants(read(path))) {
      const auto contract =
          path.parent_path() / "docx" / path.stem() / (file_name(variant.title) + ".docx");
      if (!std::filesystem::exists(contract))
        continue;
      expect(path.stem().string() + "/" + contract.filename().string(), variant.expected,
             checker().check(read(contract), contract.string()));
      ++count;
    }
  }
  CHECK(count >= 140);
}
