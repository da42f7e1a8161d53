// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/text/result.h"

namespace lint {

/// One report of a run.
struct Output {
  std::string format = {};  ///< the name of a reporter
  std::string path = {};    ///< empty for standard output
};

/// What `--output` says, each in one of these ways: "FORMAT:FILE"; "FORMAT" for standard output;
/// "FILE" for `format`, with "-" as standard output. Without any, `format` goes to standard output.
/// The error is a message: a format that is written wrongly, or two reports for one place.
tl::expected<std::vector<Output>, std::string> read_outputs(const std::vector<std::string>& words,
                                                            const std::string& format);

}  // namespace lint
