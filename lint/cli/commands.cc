// SPDX-License-Identifier: MIT
#include "lint/cli/commands.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "lint/check/runner.h"
#include "lint/clause/outline.h"
#include "lint/cli/edit_commands.h"
#include "lint/cli/inputs.h"
#include "lint/cli/output.h"
#include "lint/cli/planned_inputs.h"
#include "lint/cli/project_commands.h"
#include "lint/cli/rule_commands.h"
#include "lint/cli/terminal.h"
#include "lint/document/reader.h"
#include "lint/report/outline.h"
#include "lint/report/reporter.h"
#include "lint/text/file.h"

namespace lint {
namespace {

/// More than any contract; a guard against what is none.
constexpr uint64_t kLargestFile = uint64_t{256} << 20U;

ReportStyle style_of(const Options& options) {
  return {.width = text_width(options),
          .colour = uses_colour(options),
          .quiet = options.quiet,
          .explain = options.explain};
}

/// What to do with the bytes of one input, known to the user by `path`.
using Work = std::function<Checked(std::string bytes, const std::string& path, const Plan& plan)>;

/// Reads all inputs and works on those that can be read.
std::vector<Checked> work_on(const std::vector<PlannedInput>& inputs, const Options& options,
                             const Work& work) {
  return run(inputs.size(), options.threads, [&](size_t index) {
    const Input& input = inputs[index].input;
    const std::string path = name_of(input, options);
    if (input.error)
      return Checked{.path = path, .errors = {*input.error}};
    Result<std::string> bytes = read_file(input.path, kLargestFile);
    if (!bytes) {
      Error error = std::move(bytes.error());
      error.path = path;
      return Checked{.path = path, .errors = {std::move(error)}};
    }
    return work(std::move(*bytes), path, inputs[index].plan);
  });
}

bool has_unreadable(const std::vector<Checked>& results) {
  return std::any_of(results.begin(), results.end(),
                     [](const Checked& result) { return !result.errors.empty(); });
}

void print_errors(const std::vector<Checked>& results) {
  for (const Checked& result : results) {
    for (const Error& error : result.errors) print(error);
  }
}

bool reaches(const Checked& result, std::optional<Severity> threshold) {
  return threshold &&
         std::any_of(result.findings.begin(), result.findings.end(),
                     [&](const Finding& finding) { return finding.severity >= *threshold; });
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

ExitStatus check(const Options& options) {
  const auto inputs = plan_inputs(options);
  if (!inputs)
    return ExitStatus::Usage;
  const auto results =
      work_on(*inputs, options, [&](std::string bytes, const std::string& path, const Plan& plan) {
        return plan.checker->check(std::move(bytes), path, options.view);
      });
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

ExitStatus outline_contracts(const Options& options) {
  std::vector<PlannedInput> inputs;
  for (Input& input : find_inputs(options.paths)) inputs.push_back({.input = std::move(input)});
  const auto results =
      work_on(inputs, options, [&](std::string bytes, const std::string& path, const Plan&) {
        auto document = read_document(std::move(bytes), path, options.view);
        if (!document)
          return Checked{.path = path, .errors = {document.error()}};
        return Checked{.path = path,
                       .tree = std::make_shared<const ClauseTree>(outline(std::move(*document)))};
      });
  print_errors(results);
  const std::string text = options.format == "json"
                               ? write_outline_json(results)
                               : write_outline_text(results, style_of(options));
  const bool written = write_output(options.output, text);
  if (has_unreadable(results))
    return ExitStatus::Unreadable;
  return written ? ExitStatus::Clean : ExitStatus::Usage;
}

}  // namespace

ExitStatus run_command(const Options& options) {
  switch (options.command) {
    case Command::Check:
      return check(options);
    case Command::Outline:
      return outline_contracts(options);
    case Command::Review:
      return review_draft(options);
    case Command::Fix:
      return fix_draft(options);
    case Command::Config:
      return print_settings(options);
    case Command::Explain:
      return explain_rules(options);
    case Command::RulesList:
      return list_rules(options);
    case Command::RulesCheck:
      return check_rules(options);
    case Command::RulesTest:
      return test_rules(options);
    case Command::RulesPrint:
      return print_rules(options);
  }
  return ExitStatus::Usage;
}

}  // namespace lint
