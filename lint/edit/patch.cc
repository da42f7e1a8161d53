// SPDX-License-Identifier: MIT
#include "lint/edit/patch.h"

#include <algorithm>
#include <cassert>

namespace lint {

std::string patched(std::string_view text, std::vector<Replacement> replacements) {
  std::stable_sort(replacements.begin(), replacements.end(),
                   [](const Replacement& a, const Replacement& b) { return a.span < b.span; });
  std::string result;
  uint32_t at = 0;
  for (const Replacement& replacement : replacements) {
    assert(at <= replacement.span.begin);
    result += text.substr(at, replacement.span.begin - at);
    result += replacement.text;
    at = replacement.span.end;
  }
  result += text.substr(at);
  return result;
}

}  // namespace lint
