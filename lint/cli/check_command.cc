// SPDX-License-Identifier: MIT
#include "lint/cli/check_command.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/check/runner.h"
#include "lint/cli/baselines.h"
#include "lint/cli/clock.h"
#include "lint/cli/contract_work.h"
#include "lint/cli/output.h"
#include "lint/cli/planned_inputs.h"
#include "lint/cli/progress.h"
#include "lint/cli/terminal.h"
#include "lint/edit/fixer.h"
#include "lint/project/settlement.h"
#include "lint/report/markdown.h"
#include "lint/report/redaction.h"
#include "lint/report/reporter.h"

namespace lint {
namespace {

bool reaches(const Checked& result, std::optional<Severity> threshold) {
  return threshold &&
         std::any_of(result.findings.begin(), result.findings.end(), [&](const Finding& finding) {
           return !finding.suppression && finding.severity >= *threshold;
         });
}

/// Whether a contract has a finding that fails the check: at or above what the user says, or else
/// what its project says.
bool has_failure(const std::vector<PlannedInput>& inputs, const std::vector<Checked>& results,
                 const Options& options) {
  for (size_t index = 0; index < results.size(); ++index) {
    const std::optional<Severity> threshold =
        options.fail_on ? *options.fail_on : inputs[index].plan.settings.fail_on.value;
    if (reaches(results[index], threshold))
      return true;
  }
  return false;
}

bool wants(const Options& options, std::string_view format) {
  return std::any_of(options.outputs.begin(), options.outputs.end(),
                     [&](const Output& output) { return output.format == format; });
}

/// A report in text on standard output tells the errors itself; who reads another, or reads it
/// later, hears of them.
bool tells_errors(const Options& options) {
  return std::any_of(options.outputs.begin(), options.outputs.end(), [](const Output& output) {
    return output.format == "text" && output.path.empty();
  });
}

/// Writes each report that can be written; false when one cannot.
bool write_reports(const std::vector<Checked>& results, const RuleSet& rules,
                   const Options& options) {
  bool written = true;
  for (const Output& output : options.outputs) {
    const std::string report =
        find_reporter(output.format)->write(results, rules, style_of(options, output.path));
    written = write_output(output.path, report) && written;
  }
  const char* summary = std::getenv("GITHUB_STEP_SUMMARY");
  if (wants(options, "github") && summary != nullptr && *summary != '\0')
    written = append_output(summary, write_job_summary(results, rules)) && written;
  return written;
}

/// Checks all inputs and judges what is waived.
std::vector<Checked> check_all(const std::vector<PlannedInput>& inputs, const Options& options,
                               const std::string& day) {
  const bool wants_fixes = wants(options, "sarif") && !options.redact;
  Progress progress(inputs.size());
  return run(inputs.size(), options.threads, [&](size_t index) {
    Checked checked = check_input(inputs[index], options);
    if (wants_fixes && checked.tree)
      checked.fixes = find_fixes(checked, *inputs[index].plan.checker);
    if (!options.no_waivers)
      settle(checked, inputs[index].plan, day);
    progress.advance();
    return checked;
  });
}

}  // namespace

ExitStatus check_contracts(const Options& options) {
  const auto inputs = plan_inputs(options);
  if (!inputs)
    return ExitStatus::Usage;
  const std::string day = today(options);
  std::vector<Checked> results = check_all(*inputs, options, day);
  if (!use_baselines(*inputs, options, day, results))
    return ExitStatus::Usage;
  if (options.redact)
    std::transform(results.begin(), results.end(), results.begin(), redacted);
  if (!tells_errors(options))
    print_errors(results);
  const bool written = write_reports(results, rules_of(*inputs), options);
  if (has_unreadable(results))
    return ExitStatus::Unreadable;
  if (!written)
    return ExitStatus::Usage;
  return has_failure(*inputs, results, options) ? ExitStatus::Findings : ExitStatus::Clean;
}

}  // namespace lint
