// SPDX-License-Identifier: MIT
#include "lint/report/ndjson.h"

#include "lint/report/json.h"

namespace lint {

std::string write_ndjson(const std::vector<Checked>& results, const ReportStyle& style) {
  std::string text;
  for (const Checked& result : results) text += write_json_line(result, style) + '\n';
  return text;
}

}  // namespace lint
