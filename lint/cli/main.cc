// SPDX-License-Identifier: MIT
#include <cstdio>

#include "lint/cli/commands.h"
#include "lint/cli/exit_status.h"
#include "lint/cli/heap.h"
#include "lint/cli/options.h"

int main(int argc, char** argv) {
  lint::use_large_pages();
  const auto options = lint::parse_options(argc, argv);
  if (options)
    return static_cast<int>(lint::run_command(*options));
  const lint::Ending& ending = options.error();
  std::fputs(ending.text.c_str(), ending.status == lint::ExitStatus::Clean ? stdout : stderr);
  return static_cast<int>(ending.status);
}
