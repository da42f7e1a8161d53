// SPDX-License-Identifier: MIT
#include "lint/report/reporter.h"

#include <algorithm>

#include "lint/report/csv.h"
#include "lint/report/github.h"
#include "lint/report/html.h"
#include "lint/report/json.h"
#include "lint/report/junit.h"
#include "lint/report/markdown.h"
#include "lint/report/ndjson.h"
#include "lint/report/sarif.h"
#include "lint/report/text.h"

namespace lint {

namespace {

/// A reporter that needs no rules.
template <auto write>
std::string without_rules(const std::vector<Checked>& results, const RuleSet&,
                          const ReportStyle& style) {
  return write(results, style);
}

}  // namespace

const std::vector<Reporter>& reporters() {
  static const std::vector<Reporter> all = {{"text", without_rules<write_text>},
                                            {"json", without_rules<write_json>},
                                            {"ndjson", without_rules<write_ndjson>},
                                            {"html", write_html},
                                            {"github", without_rules<write_github>},
                                            {"junit", without_rules<write_junit>},
                                            {"csv", without_rules<write_csv>},
                                            {"markdown", write_markdown},
                                            {"sarif", write_sarif}};
  return all;
}

const Reporter* find_reporter(std::string_view name) {
  const auto& all = reporters();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Reporter& reporter) { return reporter.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace lint
