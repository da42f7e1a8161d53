// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "lint/check/checker.h"
#include "lint/rule/severity.h"
#include "lint/text/result.h"

namespace lint {

/// Findings that were there before, and do not count until they are worse.
struct Baseline {
  struct Entry {
    std::string contract = {};  ///< from the folder of the file, with '/'
    std::string rule = {};
    std::string fingerprint = {};
    Severity severity = Severity::Error;
    std::string since = {};  ///< the day on which it was first found, "2026-01-31"

    /// By contract, rule, fingerprint.
    bool operator<(const Entry& other) const;
    bool is_same(const Entry& other) const;
  };
  std::string path = {};    ///< as it is named to users
  std::string folder = {};  ///< absolute
  std::vector<Entry> entries = {};
};

/// Reads a baseline. Every error is reported.
tl::expected<Baseline, std::vector<Error>> parse_baseline(std::string_view text,
                                                          const std::string& path,
                                                          const std::string& folder);
/// The bytes of the file, an entry a line.
std::string write_baseline(const Baseline& baseline);

/// Marks the findings of a contract that the baseline has, at this severity or a higher one. Those
/// that are waived, and those about waivers, are left as they are.
void apply_baseline(const Baseline& baseline, Checked& checked);

/// The baseline with what is found now in `results`, in which nothing of it is marked: what it had
/// keeps its day, the rest is of `today`. Contracts that could not be read or were not looked at
/// keep their entries as long as they are there.
Baseline updated(const Baseline& baseline, const std::vector<const Checked*>& results,
                 std::string_view today);

}  // namespace lint
