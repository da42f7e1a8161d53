// SPDX-License-Identifier: MIT
#include "lint/cli/diff_command.h"

#include <string>
#include <utility>

#include "lint/cli/contract_work.h"
#include "lint/cli/output.h"
#include "lint/cli/planned_inputs.h"
#include "lint/cli/terminal.h"
#include "lint/comparison/comparison.h"
#include "lint/report/comparison.h"

namespace lint {
namespace {

std::string report(const ComparedVersions& versions, const Options& options) {
  if (options.format == "json")
    return write_comparison_json(versions);
  if (options.format == "html")
    return write_comparison_html(versions);
  return write_comparison_text(versions, style_of(options, options.output));
}

Checked check_version(const std::string& path, View view, const Checker& checker,
                      const Options& options) {
  return work_on({.path = path}, options, [&](std::string bytes, const std::string& name) {
    return checker.check(std::move(bytes), name, view);
  });
}

}  // namespace

ExitStatus compare_versions(const Options& options) {
  const bool is_redline = options.paths.size() == 1;
  const std::string& old_path = options.paths.front();
  const std::string& new_path = options.paths.back();
  // Both versions are judged as the new one is.
  const auto plan = plan_contract(options, new_path);
  if (!plan)
    return ExitStatus::Usage;
  const Checked before = check_version(old_path, is_redline ? View::Original : View::Accepted,
                                       *plan->checker, options);
  const Checked after = check_version(new_path, View::Accepted, *plan->checker, options);
  if (!before.tree || !after.tree) {
    if (is_redline)
      print_errors({after});
    else
      print_errors({before, after});
    return ExitStatus::Unreadable;
  }
  if (is_redline && after.tree->document().revisions().empty()) {
    print({.message = "has no tracked changes",
           .cure = "name two versions: clauselint diff OLD NEW",
           .path = new_path});
    return ExitStatus::Usage;
  }
  const Comparison comparison = compare(*plan->checker, before, after);
  if (!write_output(options.output, report({before, after, comparison}, options)))
    return ExitStatus::Usage;
  return is_worse(comparison) ? ExitStatus::Findings : ExitStatus::Clean;
}

}  // namespace lint
