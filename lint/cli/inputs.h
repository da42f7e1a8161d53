// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lint/text/result.h"

namespace lint {

/// One file to read, or why there is none to read.
struct Input {
  std::string path = {};
  std::optional<Error> error = {};
  bool named = false;  ///< by the user, not found in a folder
};

/// The files that `paths` name, in their order: a folder stands for the contracts in it and in its
/// folders, by name; hidden folders are left out and links to folders are not followed. A file that
/// is named twice, by whatever path, is there once. "-" is standard input. A folder that holds no
/// contract or cannot be read is an input with an error. Whether files can be read is not looked
/// at.
std::vector<Input> find_inputs(const std::vector<std::string>& paths);

}  // namespace lint
