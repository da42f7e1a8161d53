// SPDX-License-Identifier: MIT
#include "lint/cli/facts_command.h"

#include <string>
#include <vector>

#include "lint/cli/contract_work.h"
#include "lint/cli/output.h"
#include "lint/cli/planned_inputs.h"
#include "lint/cli/progress.h"
#include "lint/cli/terminal.h"
#include "lint/report/facts.h"

namespace lint {

ExitStatus print_facts(const Options& options) {
  const auto inputs = plan_inputs(options);
  if (!inputs)
    return ExitStatus::Usage;
  Progress progress(inputs->size());
  std::vector<Checked> results;
  std::vector<ReadContract> contracts;
  for (const PlannedInput& input : *inputs) {
    const Checker& checker = *input.plan.checker;
    results.push_back(outline_input(input.input, options));
    if (const auto& tree = results.back().tree) {
      const Vocabulary& vocabulary = checker.rules().vocabulary;
      contracts.push_back({.tree = tree,
                           .facts = extract_facts(*tree, vocabulary, {}, checker.party_names()),
                           .vocabulary = &vocabulary});
    }
    progress.advance();
  }
  print_errors(results);
  const std::string text = options.format == "json"
                               ? write_facts_json(contracts)
                               : write_facts_text(contracts, style_of(options, options.output));
  const bool written = write_output(options.output, text);
  if (has_unreadable(results))
    return ExitStatus::Unreadable;
  return written ? ExitStatus::Clean : ExitStatus::Usage;
}

}  // namespace lint
