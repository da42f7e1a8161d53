// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/check/checker.h"
#include "lint/project/waivers.h"

namespace lint {

/// A waiver in the register of a repository.
struct RegisterEntry {
  std::string contract = {};  ///< the path
  std::string clause = {};    ///< what people call it; empty when it is not known
  WaiverUse use = {};
};

/// The waivers of contracts, in the order of the contracts. `uses` are those of each result.
std::vector<RegisterEntry> register_of(const std::vector<Checked>& results,
                                       const std::vector<std::vector<WaiverUse>>& uses);

/// The waivers of files whose contracts are gone.
std::vector<RegisterEntry> register_of_gone(const std::vector<const WaiverFile*>& files);

/// A table with a header, as `write_csv` writes it.
std::string write_register_csv(const std::vector<RegisterEntry>& entries);
/// A paragraph for each, then how many there are of each status.
std::string write_register_text(const std::vector<RegisterEntry>& entries);

}  // namespace lint
