// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/text/result.h"

namespace lint {

/// The folder of the repository around `folder`. Runs `git`, which says on standard error what it
/// has to say. Errors: there is no git, or no repository.
Result<std::string> repository_of(const std::string& folder);

/// The files that differ between `revision` and the working tree of a repository, and those that
/// git does not know and does not ignore; as absolute paths, sorted. Files that were deleted are
/// left out. Runs `git`. Errors: there is no such revision.
Result<std::vector<std::string>> changed_files(const std::string& repository,
                                               const std::string& revision);

}  // namespace lint
