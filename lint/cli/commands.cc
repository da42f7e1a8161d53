// SPDX-License-Identifier: MIT
#include "lint/cli/commands.h"

#include <string>
#include <vector>

#include "lint/check/runner.h"
#include "lint/cli/check_command.h"
#include "lint/cli/contract_work.h"
#include "lint/cli/diff_command.h"
#include "lint/cli/edit_commands.h"
#include "lint/cli/facts_command.h"
#include "lint/cli/inputs.h"
#include "lint/cli/lsp_command.h"
#include "lint/cli/output.h"
#include "lint/cli/progress.h"
#include "lint/cli/project_commands.h"
#include "lint/cli/rule_commands.h"
#include "lint/cli/terminal.h"
#include "lint/cli/waiver_commands.h"
#include "lint/report/clause_text.h"
#include "lint/report/outline.h"

namespace lint {
namespace {

/// git gives up on all files when one of them cannot be converted: the reason stands for its words.
ExitStatus write_for_git(const std::vector<Checked>& results, const Options& options) {
  std::string text;
  for (const Checked& result : results) text += write_clause_text(result);
  return write_output(options.output, text) ? ExitStatus::Clean : ExitStatus::Usage;
}

ExitStatus outline_contracts(const Options& options) {
  const std::vector<Input> inputs = find_inputs(options.paths);
  Progress progress(inputs.size());
  const auto results = run(inputs.size(), options.threads, [&](size_t index) {
    Checked result = outline_input(inputs[index], options);
    progress.advance();
    return result;
  });
  if (options.textconv)
    return write_for_git(results, options);
  print_errors(results);
  const std::string text = options.format == "json"
                               ? write_outline_json(results)
                               : write_outline_text(results, style_of(options, options.output));
  const bool written = write_output(options.output, text);
  if (has_unreadable(results))
    return ExitStatus::Unreadable;
  return written ? ExitStatus::Clean : ExitStatus::Usage;
}

}  // namespace

ExitStatus run_command(const Options& options) {
  switch (options.command) {
    case Command::Check:
      return check_contracts(options);
    case Command::Outline:
      return outline_contracts(options);
    case Command::Facts:
      return print_facts(options);
    case Command::Diff:
      return compare_versions(options);
    case Command::Review:
      return review_draft(options);
    case Command::Fix:
      return fix_draft(options);
    case Command::Config:
      return print_settings(options);
    case Command::Waive:
      return waive(options);
    case Command::WaiversList:
      return list_waivers(options);
    case Command::Explain:
      return explain_rules(options);
    case Command::LanguageServer:
      return serve_editor(options);
    case Command::RulesNew:
      return begin_rule(options);
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
