// SPDX-License-Identifier: MIT
#include "lint/cli/rule_commands.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <string_view>
#include <system_error>
#include <utility>

#include "lint/check/checker.h"
#include "lint/check/page.h"
#include "lint/cli/output.h"
#include "lint/cli/planned_inputs.h"
#include "lint/mutant/score.h"
#include "lint/project/waiver_rules.h"
#include "lint/rule/rule_template.h"
#include "lint/text/file.h"
#include "lint/text/suggestion.h"

namespace lint {
namespace {

namespace fs = std::filesystem;

/// "breach-notice": small letters, digits and hyphens between them.
bool is_kebab_case(std::string_view name) {
  return !name.empty() && name.front() != '-' && name.back() != '-' &&
         std::all_of(name.begin(), name.end(), [](char c) {
           return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
         });
}

/// Writes a file, and makes the folders above it. Says on standard error what went wrong.
bool write_below_new_folders(const fs::path& path, const std::string& text) {
  std::error_code failed;
  fs::create_directories(path.parent_path(), failed);
  if (failed) {
    print({.message = "cannot be made: " + failed.message(), .path = path.parent_path().string()});
    return false;
  }
  return write_output(path.string(), text);
}

/// The rule that the user names; null, with a message on standard error, when there is none.
const Rule* find_rule(const RuleSet& rules, const std::string& id) {
  const Rule* rule = rules.find(id);
  if (rule == nullptr) {
    std::vector<std::string_view> ids;
    for (const Rule& each : rules.rules) ids.push_back(each.id);
    const auto meant = suggestion(id, ids);
    print({.kind = Error::Kind::Rule,
           .message = fmt::format("there is no rule `{}`", id),
           .cure = meant ? fmt::format("did you mean `{}`?", *meant)
                         : std::string("`clauselint rules list` names the rules")});
  }
  return rule;
}

/// "  pack/rule.md:64: missed: period dropped: notice-period is found", and the contract.
std::string trial_line(const Rule& rule, const Trial& trial) {
  const std::string_view what = trial.element.empty() ? trial.passed ? "passed" : "failed"
                                : trial.passed        ? "caught"
                                                      : "missed";
  return fmt::format("  {}/{}.md:{}: {}: {}: {}\n    {}\n", rule.pack, rule.id, trial.line, what,
                     trial.name, trial.outcome, trial.contract);
}

ExitStatus status_of(bool done) {
  return done ? ExitStatus::Clean : ExitStatus::Usage;
}

/// The rules in force in the current folder, as its project has them, and those of waivers; without
/// their vocabulary.
std::optional<RuleSet> rules_here(const Options& options) {
  const auto plan = plan_contract(options, "-");
  if (!plan)
    return std::nullopt;
  RuleSet here;
  here.rules = plan->checker->rules().rules;
  for (const Rule& rule : waiver_rules()) {
    here.rules.push_back(rule);
    here.rules.back().severity = plan->settings.waiver_severity(rule.id).value;
  }
  return here;
}

}  // namespace

std::optional<RuleSet> load_all_rules(const std::vector<std::string>& folders) {
  std::vector<RuleFile> files = built_in_rule_files();
  for (const std::string& folder : folders) {
    auto more = read_rule_files(folder);
    if (!more) {
      print(more.error());
      return std::nullopt;
    }
    std::move(more->begin(), more->end(), std::back_inserter(files));
  }
  auto rules = load_rules(files);
  if (!rules) {
    for (const Error& error : rules.error()) print(error);
    return std::nullopt;
  }
  return std::move(*rules);
}

ExitStatus explain_rules(const Options& options) {
  const auto rules = rules_here(options);
  if (!rules)
    return ExitStatus::Usage;
  std::string text;
  for (const std::string& id : options.rules) {
    const Rule* rule = find_rule(*rules, id);
    if (rule == nullptr)
      return ExitStatus::Usage;
    if (!text.empty())
      text += '\n';
    text += rule->page.empty() ? fmt::format("# {}\n\n{}\n", rule->id, rule->title) : rule->page;
  }
  return status_of(write_output(options.output, text));
}

ExitStatus begin_rule(const Options& options) {
  const fs::path path(options.rules.front());
  const std::string id = path.filename().string();
  const std::string pack = path.parent_path().filename().string();
  const std::string folder = path.parent_path().parent_path().string();
  for (const std::string& name : {id, pack}) {
    if (is_kebab_case(name))
      continue;
    print({.message = fmt::format("`{}` does not name a rule in a pack", options.rules.front()),
           .cure = "write FOLDER/PACK/RULE in small letters: my-rules/privacy/breach-notice"});
    return ExitStatus::Usage;
  }
  const std::vector<RuleFile>& built_in = built_in_rule_files();
  if (std::any_of(built_in.begin(), built_in.end(), [&](const RuleFile& file) {
        return fs::path(file.path).filename() == id + ".yaml";
      })) {
    print({.message = fmt::format("there is a built-in rule `{}`", id),
           .cure = fmt::format("choose another name; to change that rule, begin a file with "
                               "`extends: {}`",
                               id)});
    return ExitStatus::Usage;
  }
  const std::vector<RuleFile> files = rule_template(pack, id, options.title);
  std::error_code failed;
  for (const RuleFile& file : files) {
    const fs::path target = fs::path(folder) / file.path;
    if (fs::exists(target, failed)) {
      print({.message = "is there already",
             .cure = "choose another name, or edit it",
             .path = target.string()});
      return ExitStatus::Usage;
    }
  }
  std::string told;
  for (const RuleFile& file : files) {
    const fs::path target = fs::path(folder) / file.path;
    if (!write_below_new_folders(target, file.text))
      return ExitStatus::Usage;
    told += target.string() + "\n";
  }
  told += fmt::format("Edit them; then `clauselint rules test --rules {} {}`\n",
                      folder.empty() ? "." : folder, id);
  return status_of(write_output({}, told));
}

ExitStatus list_rules(const Options& options) {
  const auto rules = rules_here(options);
  if (!rules)
    return ExitStatus::Usage;
  size_t longest = 0;
  for (const Rule& rule : rules->rules) longest = std::max(longest, rule.id.size());
  std::vector<const Rule*> by_pack;
  for (const Rule& rule : rules->rules) by_pack.push_back(&rule);
  std::stable_sort(by_pack.begin(), by_pack.end(),
                   [](const Rule* a, const Rule* b) { return a->pack < b->pack; });
  std::string text;
  std::string_view pack;
  for (const Rule* rule : by_pack) {
    if (text.empty() || rule->pack != pack)
      text += fmt::format("{}{}\n", text.empty() ? "" : "\n", rule->pack);
    pack = rule->pack;
    text += fmt::format("  {:<{}}  {:<7}  {}\n", rule->id, longest, name_of(rule->severity),
                        rule->title);
  }
  return status_of(write_output({}, text));
}

ExitStatus check_rules(const Options& options) {
  const auto rules = load_all_rules(options.rule_folders);
  if (!rules)
    return ExitStatus::Usage;
  return status_of(
      write_output({}, fmt::format("{} rules, all well formed\n", rules->rules.size())));
}

ExitStatus test_rules(const Options& options) {
  auto rules = load_all_rules(options.rule_folders);
  if (!rules)
    return ExitStatus::Usage;
  const Checker checker(std::move(*rules));
  std::vector<const Rule*> tested;
  for (const std::string& id : options.rules) {
    tested.push_back(find_rule(checker.rules(), id));
    if (tested.back() == nullptr)
      return ExitStatus::Usage;
  }
  if (tested.empty()) {
    for (const Rule& rule : checker.rules().rules) tested.push_back(&rule);
  }
  std::string text;
  size_t wrong = 0;
  for (const Rule* rule : tested) {
    const std::vector<std::string> faults = test_page(checker, *rule);
    const MutationScore score = score_mutants(checker, *rule);
    const bool is_wrong = !faults.empty() || score.percent() < kLeastScore;
    wrong += is_wrong ? 1U : 0U;
    text += fmt::format("{}: {} examples, {}", rule->id, read_examples(rule->page).size(),
                        faults.empty() ? "all right" : "not as its page says");
    if (score.mutants + score.rewrites > 0)
      text += fmt::format("; {} of {} mutants caught, {} of {} rewrites passed: {} %", score.caught,
                          score.mutants, score.passed, score.rewrites, score.percent());
    text += '\n';
    for (const std::string& fault : faults)
      text += fmt::format("  {}/{}.md:{}\n", rule->pack, rule->id, fault);
    for (const Trial& trial : score.trials) {
      if (!trial.passed || options.mutants)
        text += trial_line(*rule, trial);
    }
  }
  return status_of(write_output({}, text) && wrong == 0);
}

ExitStatus print_rules(const Options& options) {
  const std::vector<RuleFile>& files = built_in_rule_files();
  if (options.output.empty()) {
    std::string text;
    for (const RuleFile& file : files)
      text += fmt::format("{}==> {} <==\n{}", text.empty() ? "" : "\n", file.path, file.text);
    return status_of(write_output({}, text));
  }
  for (const RuleFile& file : files) {
    const fs::path path = fs::path(options.output) / file.path;
    std::error_code failed;
    if (fs::exists(path, failed)) {
      print({.message = "is there already", .cure = "name a new folder", .path = path.string()});
      return ExitStatus::Usage;
    }
    if (!write_below_new_folders(path, file.text))
      return ExitStatus::Usage;
  }
  return status_of(write_output({}, fmt::format("{} files in {}\n", files.size(), options.output)));
}

}  // namespace lint
