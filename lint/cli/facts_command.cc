// SPDX-License-Identifier: MIT
#include "lint/cli/facts_command.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "lint/clause/outline.h"
#include "lint/cli/contract_work.h"
#include "lint/cli/output.h"
#include "lint/cli/planned_inputs.h"
#include "lint/cli/terminal.h"
#include "lint/document/reader.h"
#include "lint/report/facts.h"

namespace lint {

ExitStatus print_facts(const Options& options) {
  const auto inputs = plan_inputs(options);
  if (!inputs)
    return ExitStatus::Usage;
  std::vector<Checked> results;
  std::vector<ReadContract> contracts;
  for (const PlannedInput& input : *inputs) {
    const Checker& checker = *input.plan.checker;
    results.push_back(
        work_on(input.input, options, [&](std::string bytes, const std::string& path) {
          auto document = read_document(std::move(bytes), path, options.view);
          if (!document)
            return Checked{.path = path, .errors = {document.error()}};
          return Checked{.path = path,
                         .tree = std::make_shared<const ClauseTree>(outline(std::move(*document)))};
        }));
    if (const auto& tree = results.back().tree) {
      const Vocabulary& vocabulary = checker.rules().vocabulary;
      contracts.push_back({.tree = tree,
                           .facts = extract_facts(*tree, vocabulary, {}, checker.party_names()),
                           .vocabulary = &vocabulary});
    }
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
