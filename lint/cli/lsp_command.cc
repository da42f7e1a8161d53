// SPDX-License-Identifier: MIT
#include "lint/cli/lsp_command.h"

#include <cstdio>

#include "lint/cli/clock.h"
#include "lint/lsp/server.h"

namespace lint {

ExitStatus serve_editor(const Options& options) {
  Channel channel(stdin, stdout);
  const auto day = [&] { return today(options); };
  return Server(channel, options.rule_folders, day).run() ? ExitStatus::Clean
                                                          : ExitStatus::Findings;
}

}  // namespace lint
