// SPDX-License-Identifier: MIT
#include "lint/report/reporter.h"

#include <algorithm>

#include "lint/report/json.h"
#include "lint/report/text.h"

namespace lint {

const std::vector<Reporter>& reporters() {
  static const std::vector<Reporter> all = {{"text", write_text}, {"json", write_json}};
  return all;
}

const Reporter* find_reporter(std::string_view name) {
  const auto& all = reporters();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Reporter& reporter) { return reporter.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace lint
