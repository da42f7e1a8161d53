// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/check/checker.h"
#include "lint/project/waiver.h"
#include "lint/rule/rule_set.h"

namespace lint {

/// What became of one waiver in one contract.
struct WaiverUse {
  enum class Status : uint8_t {
    Active,   ///< it waives a finding
    Expired,  ///< it would
    Unused,   ///< there is nothing that it would waive
    Invalid,  ///< it cannot be understood
    Gone,     ///< its contract is not there any more
  };
  Waiver waiver = {};
  Status status = Status::Unused;
  /// It names the contract by a pattern or a folder, not by its path.
  bool by_pattern = false;
  /// That of the first finding covered, or that in which it stands.
  std::optional<ClauseId> clause = {};
  std::vector<size_t> covered = {};  ///< of Checked::findings, in their order, before any is added
};
std::string_view name_of(WaiverUse::Status status);  // "active", ..., "gone"

/// The waivers that may hold for a contract, with what each of them covers: those in the contract
/// itself, then those of `file` (null without one) for `path`, which is absolute. `today` is a day
/// like "2026-01-31".
std::vector<WaiverUse> use_waivers(const Checked& checked, const RuleSet& rules,
                                   const WaiverFile* file, const std::string& path,
                                   std::string_view today);

/// The waivers of a file whose contract is not there any more, or has another name; no patterns.
std::vector<WaiverUse> find_gone(const WaiverFile& file);

/// Marks the findings that are waived, and adds what is to be said of the waivers themselves, with
/// the severity that `severity_of` gives by rule.
void apply_waivers(const std::vector<WaiverUse>& uses,
                   const std::function<Severity(std::string_view rule)>& severity_of,
                   Checked& checked);

}  // namespace lint
