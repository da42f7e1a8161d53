// SPDX-License-Identifier: MIT
#include "lint/cli/check_command.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "lint/check/runner.h"
#include "lint/cli/baselines.h"
#include "lint/cli/clock.h"
#include "lint/cli/contract_work.h"
#include "lint/cli/output.h"
#include "lint/cli/planned_inputs.h"
#include "lint/cli/terminal.h"
#include "lint/edit/fixer.h"
#include "lint/project/settlement.h"
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

}  // namespace

ExitStatus check_contracts(const Options& options) {
  const auto inputs = plan_inputs(options);
  if (!inputs)
    return ExitStatus::Usage;
  const std::string day = today(options);
  auto results = run(inputs->size(), options.threads, [&](size_t index) {
    Checked checked = check_input((*inputs)[index], options);
    if (options.format == "sarif" && checked.tree)
      checked.fixes = find_fixes(checked, *(*inputs)[index].plan.checker);
    if (!options.no_waivers)
      settle(checked, (*inputs)[index].plan, day);
    return checked;
  });
  if (!use_baselines(*inputs, options, day, results))
    return ExitStatus::Usage;
  // A report in text tells the errors itself; who reads another, or reads it later, hears of them.
  if (options.format != "text" || !options.output.empty())
    print_errors(results);
  const std::string report =
      find_reporter(options.format)->write(results, rules_of(*inputs), style_of(options));
  const bool written = write_output(options.output, report);
  if (has_unreadable(results))
    return ExitStatus::Unreadable;
  if (!written)
    return ExitStatus::Usage;
  return has_failure(*inputs, results, options) ? ExitStatus::Findings : ExitStatus::Clean;
}

}  // namespace lint
