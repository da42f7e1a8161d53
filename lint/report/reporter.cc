// SPDX-License-Identifier: MIT
#include "lint/report/reporter.h"

#include <algorithm>

#include "lint/report/csv.h"
#include "lint/report/github.h"
#include "lint/report/json.h"
#include "lint/report/junit.h"
#include "lint/report/ndjson.h"
#include "lint/report/text.h"

namespace lint {

const std::vector<Reporter>& reporters() {
  static const std::vector<Reporter> all = {{"text", write_text},     {"json", write_json},
                                            {"ndjson", write_ndjson}, {"github", write_github},
                                            {"junit", write_junit},   {"csv", write_csv}};
  return all;
}

const Reporter* find_reporter(std::string_view name) {
  const auto& all = reporters();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Reporter& reporter) { return reporter.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace lint
