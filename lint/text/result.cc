// SPDX-License-Identifier: MIT
#include "lint/text/result.h"

#include <fmt/format.h>

namespace lint {

std::string to_string(const Error& error) {
  std::string text;
  if (!error.path.empty()) {
    text += error.path + ":";
    if (error.where)
      text += fmt::format("{}:{}:", error.where->line, error.where->column);
    text += " ";
  }
  text += error.message;
  if (!error.cure.empty())
    text += " (" + error.cure + ")";
  return text;
}

}  // namespace lint
