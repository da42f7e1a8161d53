// SPDX-License-Identifier: MIT
#include "lint/cli/baselines.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <utility>

#include "lint/cli/output.h"
#include "lint/project/baseline.h"
#include "lint/project/date.h"
#include "lint/project/project_finder.h"

namespace lint {
namespace {

/// The contracts that share a baseline, as indices.
using ByBaseline = std::map<std::string, std::vector<size_t>>;

Baseline empty_baseline(const std::string& path) {
  return {.path = path,
          .folder = std::filesystem::path(absolute_path(path)).parent_path().string()};
}

std::optional<Baseline> rewrite(const Baseline& before, const std::vector<size_t>& indices,
                                const std::vector<Checked>& results, const std::string& today) {
  std::vector<const Checked*> contracts;
  for (const size_t index : indices) contracts.push_back(&results[index]);
  Baseline next = updated(before, contracts, today);
  if (!write_output(next.path, write_baseline(next)))
    return std::nullopt;
  return next;
}

/// "12 known findings, the oldest of 2026-01-04, 326 days ago".
std::string age_of(const Baseline& baseline, const std::string& today) {
  if (baseline.entries.empty())
    return "is empty";
  const auto oldest =
      std::min_element(baseline.entries.begin(), baseline.entries.end(),
                       [](const auto& a, const auto& b) { return a.since < b.since; });
  const size_t count = baseline.entries.size();
  const int32_t days = days_between(oldest->since, today);
  return fmt::format(
      "{} known finding{}, the oldest of {}{}", count, count == 1 ? "" : "s", oldest->since,
      days > 0 ? fmt::format(", {} day{} ago", days, days == 1 ? "" : "s") : std::string());
}

bool use_baseline(const std::string& path, const std::vector<size_t>& indices,
                  const std::vector<PlannedInput>& inputs, const Options& options,
                  const std::string& today, std::vector<Checked>& results) {
  const Plan& plan = inputs[indices.front()].plan;
  if (!plan.baseline && !options.update_baseline) {
    print({.kind = Error::Kind::Rule,
           .message = "is no file, and so no baseline",
           .cure = "--update-baseline writes it",
           .path = path});
    return false;
  }
  Baseline baseline = plan.baseline ? *plan.baseline : empty_baseline(path);
  if (options.update_baseline) {
    auto rewritten = rewrite(baseline, indices, results, today);
    if (!rewritten)
      return false;
    baseline = std::move(*rewritten);
  }
  for (const size_t index : indices) apply_baseline(baseline, results[index]);
  if (!options.quiet)
    say(path + ": " + age_of(baseline, today));
  return true;
}

}  // namespace

bool use_baselines(const std::vector<PlannedInput>& inputs, const Options& options,
                   const std::string& today, std::vector<Checked>& results) {
  ByBaseline contracts;
  for (size_t index = 0; index < inputs.size(); ++index) {
    if (!inputs[index].plan.baseline_path.empty())
      contracts[inputs[index].plan.baseline_path].push_back(index);
  }
  if (contracts.empty() && options.update_baseline && !inputs.empty()) {
    print({.message = "there is no baseline to update",
           .cure = "name the file with --baseline, or as `baseline:` in the project file"});
    return false;
  }
  for (const auto& [path, indices] : contracts) {
    if (!use_baseline(path, indices, inputs, options, today, results))
      return false;
  }
  return true;
}

}  // namespace lint
