// SPDX-License-Identifier: MIT
#include "lint/cli/commands.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "lint/check/checker.h"
#include "lint/check/runner.h"
#include "lint/clause/outline.h"
#include "lint/cli/edit_commands.h"
#include "lint/cli/inputs.h"
#include "lint/cli/output.h"
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
using Work = std::function<Checked(std::string bytes, const std::string& path)>;

/// Reads all inputs and works on those that can be read.
std::vector<Checked> work_on_inputs(const Options& options, const Work& work) {
  const std::vector<Input> inputs = find_inputs(options.paths);
  return run(inputs.size(), options.threads, [&](size_t index) {
    const Input& input = inputs[index];
    const std::string path = input.path == "-" ? options.stdin_name : input.path;
    if (input.error)
      return Checked{.path = path, .errors = {*input.error}};
    Result<std::string> bytes = read_file(input.path, kLargestFile);
    if (!bytes) {
      Error error = std::move(bytes.error());
      error.path = path;
      return Checked{.path = path, .errors = {std::move(error)}};
    }
    return work(std::move(*bytes), path);
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

bool reaches(const std::vector<Checked>& results, std::optional<Severity> threshold) {
  return threshold && std::any_of(results.begin(), results.end(), [&](const Checked& result) {
           return std::any_of(
               result.findings.begin(), result.findings.end(),
               [&](const Finding& finding) { return finding.severity >= *threshold; });
         });
}

ExitStatus check(const Options& options) {
  std::optional<RuleSet> rules = load_all_rules(options.rule_folders);
  if (!rules)
    return ExitStatus::Usage;
  const Checker checker(std::move(*rules));
  const auto results = work_on_inputs(options, [&](std::string bytes, const std::string& path) {
    return checker.check(std::move(bytes), path, options.view);
  });
  // A report in text tells the errors itself; who reads another, or reads it later, hears of them.
  if (options.format != "text" || !options.output.empty())
    print_errors(results);
  const std::string report =
      find_reporter(options.format)->write(results, checker.rules(), style_of(options));
  const bool written = write_output(options.output, report);
  if (has_unreadable(results))
    return ExitStatus::Unreadable;
  if (!written)
    return ExitStatus::Usage;
  return reaches(results, options.fail_on) ? ExitStatus::Findings : ExitStatus::Clean;
}

ExitStatus outline_contracts(const Options& options) {
  const auto results = work_on_inputs(options, [&](std::string bytes, const std::string& path) {
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
