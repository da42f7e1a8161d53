// SPDX-License-Identifier: MIT
#include "lint/cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace lint {
namespace {

constexpr uint32_t kDefaultWidth = 100;
constexpr uint32_t kWidest = 120;
constexpr uint32_t kNarrowest = 40;

bool is_terminal(const std::string& path) {
  return path.empty() && isatty(STDOUT_FILENO) == 1;
}

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

}  // namespace

uint32_t text_width(const Options& options, const std::string& path) {
  if (options.width > 0)
    return options.width;
  winsize size = {};
  if (!is_terminal(path) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
    return kDefaultWidth;
  return std::clamp<uint32_t>(size.ws_col, kNarrowest, kWidest);
}

bool uses_colour(const Options& options, const std::string& path) {
  switch (options.colour) {
    case Options::Colour::Always:
      return true;
    case Options::Colour::Never:
      return false;
    case Options::Colour::Auto:
      return is_terminal(path) && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
  }
  return false;
}

ReportStyle style_of(const Options& options, const std::string& path) {
  return {.width = text_width(options, path),
          .colour = uses_colour(options, path),
          .quiet = options.quiet,
          .explain = options.explain,
          .redact = options.redact};
}

}  // namespace lint
