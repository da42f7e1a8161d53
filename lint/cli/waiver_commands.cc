// SPDX-License-Identifier: MIT
#include "lint/cli/waiver_commands.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/check/fingerprint.h"
#include "lint/check/runner.h"
#include "lint/cli/clock.h"
#include "lint/cli/contract_work.h"
#include "lint/cli/output.h"
#include "lint/cli/planned_inputs.h"
#include "lint/project/settlement.h"
#include "lint/project/waiver_text.h"
#include "lint/report/place.h"
#include "lint/report/waiver_register.h"
#include "lint/text/file.h"
#include "lint/text/suggestion.h"

namespace lint {
namespace {

constexpr uint64_t kLargestWaiverFile = uint64_t{16} << 20U;

ExitStatus refuse(std::string message, std::string cure, const std::string& path = {}) {
  print({.message = std::move(message), .cure = std::move(cure), .path = path});
  return ExitStatus::Usage;
}

/// Finds what is to be waived in a contract that was checked and settled.
class Selection {
 public:
  Selection(const Checked& checked, const Options& options)
      : checked_(checked), options_(options), places_(*checked.tree) {
    for (const Finding& finding : checked.findings) {
      if (finding.rule != options.rules.front())
        continue;
      (finding.suppression ? waived_ : open_).push_back(&finding);
    }
  }

  /// The findings of the clause that the user names, or the only one that there is; none, with a
  /// message, when that is not clear.
  std::vector<const Finding*> find() const {
    const std::string& rule = options_.rules.front();
    std::vector<const Finding*> chosen;
    for (const Finding* finding : open_) {
      if (options_.clause.empty() || citation(*finding) == options_.clause)
        chosen.push_back(finding);
    }
    if (chosen.empty() && open_.empty())
      refuse(waived_.empty() ? fmt::format("{} finds nothing to waive", rule)
                             : fmt::format("what {} finds is waived already", rule),
             "`clauselint waivers list` prints the waivers", checked_.path);
    else if (chosen.empty())
      refuse(fmt::format("{} finds nothing in clause {}", rule, options_.clause),
             fmt::format("it does in {}", fmt::join(citations(), ", ")), checked_.path);
    else if (options_.clause.empty() && citations().size() > 1)
      refuse(fmt::format("{} finds something in {} clauses", rule, citations().size()),
             fmt::format("name one with --clause: {}", fmt::join(citations(), ", ")),
             checked_.path);
    else
      return chosen;
    return {};
  }

  std::string citation(const Finding& finding) const {
    return (*checked_.tree)[finding.place.clause].citation;
  }
  /// "8.2 Delivery of Reports".
  std::string clause(const Finding& finding) const { return places_.clause(finding.place.clause); }

 private:
  std::vector<std::string> citations() const {
    std::vector<std::string> all;
    for (const Finding* finding : open_) {
      const std::string citation = this->citation(*finding);
      if (std::find(all.begin(), all.end(), citation) == all.end())
        all.push_back(citation);
    }
    return all;
  }

  const Checked& checked_;
  const Options& options_;
  Places places_;
  std::vector<const Finding*> open_ = {};
  std::vector<const Finding*> waived_ = {};
};

bool is_blank(const std::string& text) {
  return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

/// Whether there is the rule; a message says otherwise.
bool has_rule(const Plan& plan, const std::string& id) {
  const RuleSet& rules = plan.checker->rules();
  if (rules.find(id) != nullptr)
    return true;
  std::vector<std::string_view> ids;
  for (const Rule& rule : rules.rules) ids.emplace_back(rule.id);
  const auto meant = suggestion(id, ids);
  refuse(fmt::format("there is no rule `{}`", id),
         meant ? fmt::format("did you mean `{}`?", *meant)
               : std::string("`clauselint rules list` names the rules"));
  return false;
}

/// The line of an earlier waiver of the same finding, which has expired or it would be in force.
std::optional<uint32_t> find_entry(const Plan& plan, const Waiver& waiver) {
  if (!plan.waivers)
    return std::nullopt;
  for (const WaiverFile::Entry& entry : plan.waivers->entries) {
    if (entry.waiver.rule == waiver.rule && entry.waiver.contract == waiver.contract &&
        entry.waiver.fingerprint == waiver.fingerprint)
      return entry.first_line;
  }
  return std::nullopt;
}

/// The files of waivers, each once, in the order of the contracts.
std::vector<const WaiverFile*> files_of(const std::vector<PlannedInput>& inputs) {
  std::vector<const WaiverFile*> files;
  for (const PlannedInput& input : inputs) {
    const WaiverFile* file = input.plan.waivers.get();
    if (file != nullptr && std::find(files.begin(), files.end(), file) == files.end())
      files.push_back(file);
  }
  return files;
}

}  // namespace

ExitStatus waive(const Options& options) {
  const std::string day = today(options);
  if (options.expires < day)
    return refuse(
        fmt::format("the waiver would have expired: {} is before {}", options.expires, day),
        "name a later day with --expires");
  if (is_blank(options.reason) || is_blank(options.approver))
    return refuse("a waiver needs a reason and an approver",
                  "say both with --reason and --approver");
  const std::string& path = options.paths.front();
  if (path == "-")
    return refuse("a contract on standard input cannot be waived", "name the file");
  const auto plan = plan_contract(options, path);
  if (!plan || !has_rule(*plan, options.rules.front()))
    return ExitStatus::Usage;
  Checked checked = check_input({.input = {.path = path}, .plan = *plan}, options);
  if (!checked.tree) {
    print_errors({checked});
    return ExitStatus::Unreadable;
  }
  settle(checked, *plan, day);
  const Selection selection(checked, options);
  const std::vector<const Finding*> chosen = selection.find();
  if (chosen.empty())
    return ExitStatus::Usage;
  const std::string file = absolute_path(plan->waiver_path);
  Waiver waiver{.rule = options.rules.front(),
                .contract = relative_path(absolute_path(path),
                                          std::filesystem::path(file).parent_path().string()),
                .reason = options.reason,
                .approver = options.approver,
                .approved = day,
                .expires = options.expires};
  std::string text;
  if (plan->waivers) {
    auto read = read_file(plan->waiver_path, kLargestWaiverFile);
    if (!read) {
      print(read.error());
      return ExitStatus::Usage;
    }
    text = std::move(*read);
  }
  const Fingerprints fingerprints(checked);
  std::vector<std::string> written;
  for (const Finding* finding : chosen) {
    waiver.clause = selection.clause(*finding);
    waiver.fingerprint = fingerprints.of(*finding);
    if (std::find(written.begin(), written.end(), waiver.fingerprint) != written.end())
      continue;
    // Lines of entries are those of the file as it was, so only one of them can be replaced.
    text = with_waiver(text, waiver, written.empty() ? find_entry(*plan, waiver) : std::nullopt);
    written.push_back(waiver.fingerprint);
  }
  if (!write_output(plan->waiver_path, text))
    return ExitStatus::Usage;
  if (!options.quiet)
    say(fmt::format("{}: {} in {} is waived until {}", plan->waiver_path, waiver.rule,
                    waiver.clause.empty() ? path : path + ", " + waiver.clause, options.expires));
  return ExitStatus::Clean;
}

ExitStatus list_waivers(const Options& options) {
  const auto inputs = plan_inputs(options);
  if (!inputs)
    return ExitStatus::Usage;
  const std::string day = today(options);
  std::vector<std::vector<WaiverUse>> uses(inputs->size());
  const auto results = run(inputs->size(), options.threads, [&](size_t index) {
    Checked checked = check_input((*inputs)[index], options);
    uses[index] = settle(checked, (*inputs)[index].plan, day);
    return checked;
  });
  print_errors(results);
  std::vector<RegisterEntry> entries = register_of(results, uses);
  for (RegisterEntry& entry : register_of_gone(files_of(*inputs)))
    entries.push_back(std::move(entry));
  const std::string text =
      options.format == "csv" ? write_register_csv(entries) : write_register_text(entries);
  const bool written = write_output(options.output, text);
  if (has_unreadable(results))
    return ExitStatus::Unreadable;
  return written ? ExitStatus::Clean : ExitStatus::Usage;
}

}  // namespace lint
