// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/check/checker.h"

namespace lint::test {

/// What a contract's verdicts must be, as fixtures/README.md describes the form.
struct Expectation {
  struct Requirement {
    std::string rule = {};
    std::string verdict = {};   ///< "-" when it is left open
    std::string citation = {};  ///< empty when the place is not checked
    std::vector<std::string> belongs = {};
    std::vector<std::pair<std::string, std::string>> elements =
        {};                                      ///< name, found|weak|missing|lacking
    std::vector<std::string> conflicts = {};     ///< elements with two values
    std::vector<std::string> no_conflicts = {};  ///< elements that must have none
    bool others_found = false;
  };
  std::vector<Requirement> requirements = {};
};

Expectation parse_expectation(std::string_view text);

/// Where the verdicts differ from what is expected, a sentence each.
std::vector<std::string> differences(const Expectation& expected, const Checked& checked);

/// A case of a variants file.
struct Variant {
  std::string title = {};
  std::string contract = {};
  Expectation expected = {};
};
std::vector<Variant> parse_variants(std::string_view text);

}  // namespace lint::test
