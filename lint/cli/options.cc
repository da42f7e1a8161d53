// SPDX-License-Identifier: MIT
#include "lint/cli/options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include "lint/project/date.h"
#include "lint/report/reporter.h"
#include "lint/report/version.h"
#include "lint/text/suggestion.h"

namespace lint {
namespace {

tl::unexpected<Ending> usage_error(std::string message) {
  return tl::unexpected<Ending>(Ending{
      ExitStatus::Usage,
      "clauselint: " + std::move(message) + "\nTry `clauselint --help` for what there is.\n"});
}

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates) {
  const auto meant = suggestion(word, candidates);
  return meant ? fmt::format("; did you mean `{}`?", *meant) : std::string();
}

/// The values of an option that takes one of a few words.
template <typename Value>
using Words = std::vector<std::pair<std::string_view, Value>>;

const Words<View> kViews = {{"accepted", View::Accepted}, {"original", View::Original}};
enum class Revisions : uint8_t { Accepted, Original, Both };
const Words<Revisions> kRevisions = {{"accepted", Revisions::Accepted},
                                     {"original", Revisions::Original},
                                     {"both", Revisions::Both}};
const Words<Options::Colour> kColours = {{"auto", Options::Colour::Auto},
                                         {"always", Options::Colour::Always},
                                         {"never", Options::Colour::Never}};
const Words<std::optional<std::optional<Severity>>> kThresholds = {
    {"error", Severity::Error},
    {"warning", Severity::Warning},
    {"note", Severity::Note},
    {"never", std::optional<Severity>()}};

Words<std::string> formats() {
  Words<std::string> words;
  for (const Reporter& reporter : reporters()) words.emplace_back(reporter.name, reporter.name);
  return words;
}

template <typename Value>
std::vector<std::string_view> names_of(const Words<Value>& words) {
  std::vector<std::string_view> names;
  for (const auto& word : words) names.push_back(word.first);
  return names;
}

/// An option that takes one of `words`; `--help` lists them.
template <typename Value>
CLI::Option* add_choice(CLI::App& app, const std::string& name, Value& value,
                        const Words<Value>& words, const std::string& description) {
  const auto choose = [&value, words, name](const std::string& text) {
    for (const auto& [word, meaning] : words) {
      if (word == text) {
        value = meaning;
        return;
      }
    }
    throw CLI::ValidationError(
        fmt::format("{} takes {}, not `{}`{}", name, fmt::join(names_of(words), ", "), text,
                    did_you_mean(text, names_of(words))),
        CLI::ExitCodes::ValidationError);
  };
  return app.add_option_function<std::string>(name, choose, description)
      ->type_name(fmt::format("{}", fmt::join(names_of(words), "|")));
}

/// An option that takes a number within bounds.
CLI::Option* add_number(CLI::App& app, const std::string& name, uint32_t& value, uint32_t least,
                        uint32_t most, const std::string& description) {
  const auto read = [&value, least, most, name](const std::string& text) {
    uint32_t number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stop != end || number < least || number > most) {
      throw CLI::ValidationError(
          fmt::format("{} takes a number from {} to {}, not `{}`", name, least, most, text),
          CLI::ExitCodes::ValidationError);
    }
    value = number;
  };
  return app.add_option_function<std::string>(name, read, description)->type_name("N");
}

/// A day or a moment in UTC as Office Open XML writes it; throws when it is none.
std::string moment_of(const std::string& text) {
  static constexpr std::string_view kShape = "0000-00-00T00:00:00Z";
  const std::string moment = text.size() == 10 ? text + "T00:00:00Z" : text;
  bool fits = moment.size() == kShape.size();
  for (size_t i = 0; fits && i < kShape.size(); ++i) {
    const bool is_digit = moment[i] >= '0' && moment[i] <= '9';
    fits = kShape[i] == '0' ? is_digit : moment[i] == kShape[i];
  }
  const auto number = [&](size_t at) { return std::stoi(moment.substr(at, 2)); };
  if (!fits || number(5) < 1 || number(5) > 12 || number(8) < 1 || number(8) > 31 ||
      number(11) > 23 || number(14) > 59 || number(17) > 59) {
    throw CLI::ValidationError(
        fmt::format("--date takes a date like 2026-01-31 or 2026-01-31T09:00:00Z, not `{}`", text),
        CLI::ExitCodes::ValidationError);
  }
  return moment;
}

/// The grammar of the command line.
class Grammar {
 public:
  Grammar() {
    app_.set_help_flag("-h,--help", "This text");
    app_.get_formatter()->label("REQUIRED", "");
    app_.add_flag("-V,--version", shows_version_, "The version");
    app_.require_subcommand(1);
    check_ = add(app_, Command::Check, "check", "Lint contracts; the command when none is given");
    add_inputs(*check_);
    add_choice(*check_, "--revisions", revisions_, kRevisions,
               "How to read tracked changes; both tells what they do (accepted)");
    add_choice(*check_, "--format", options_.format, formats(), "How to report (text)");
    check_
        ->add_option("-o,--output", outputs_,
                     "Write the report to a file; may be repeated with formats")
        ->type_name("[FORMAT:]FILE")
        ->take_all()
        ->expected(1)
        ->allow_extra_args(false);
    check_->add_flag("--redact", options_.redact, "No contract text in the report");
    add_rule_folders(*check_);
    add_project(*check_);
    check_->add_flag("--no-waivers", options_.no_waivers, "Report what is waived, too");
    check_->add_option("--baseline", options_.baseline, "Findings that do not count")
        ->type_name("FILE");
    check_->add_flag("--update-baseline", options_.update_baseline,
                     "Write what is found now into the baseline");
    check_->add_option("--since", options_.since, "Only contracts that changed since, by git")
        ->type_name("REVISION");
    add_day(*check_, "--today", options_.today,
            "The day on which waivers are judged (the clock's)");
    add_choice(*check_, "--fail-on", options_.fail_on, kThresholds,
               "The least severity that makes the exit status 1 (error)");
    add_number(*check_, "--threads", options_.threads, 1, 1024,
               "How many files at a time (processors)");
    check_->add_flag("-q,--quiet", options_.quiet, "Only findings; nothing when there are none");
    check_->add_flag("--explain", options_.explain, "Say how each element was found or not");
    add_style(*check_);

    CLI::App* outline = add(app_, Command::Outline, "outline", "Print the clause tree");
    add_inputs(*outline);
    add_choice(*outline, "--revisions", options_.view, kViews,
               "How to read tracked changes (accepted)");
    add_choice(*outline, "--format", options_.format,
               Words<std::string>{{"text", "text"}, {"json", "json"}}, "How to print it (text)");
    outline->add_option("-o,--output", options_.output, "Write it to a file")->type_name("FILE");
    outline->add_flag("--textconv", options_.textconv,
                      "The words, clause by clause, for `git diff` (see gitattributes)");
    add_style(*outline);

    CLI::App* facts = add(app_, Command::Facts, "facts",
                          "Print parties, terms, references and norms as rules see them");
    add_inputs(*facts);
    add_choice(*facts, "--revisions", options_.view, kViews,
               "How to read tracked changes (accepted)");
    add_choice(*facts, "--format", options_.format,
               Words<std::string>{{"text", "text"}, {"json", "json"}}, "How to print it (text)");
    facts->add_option("-o,--output", options_.output, "Write it to a file")->type_name("FILE");
    add_rule_folders(*facts);
    add_project(*facts);
    add_style(*facts);

    add_diff();
    add_review();
    add_fix();
    add_config();
    add_waivers();

    CLI::App* explain = add(app_, Command::Explain, "explain", "Print the page of a rule");
    explain->add_option("RULE", options_.rules, "The id of a rule")->required()->type_name("");
    add_rule_folders(*explain);
    add_project(*explain);

    CLI::App* lsp = add(app_, Command::LanguageServer, "lsp", "Serve an editor (LSP 3.17)");
    add_rule_folders(*lsp);
    lsp->add_flag("--stdio")->description("On standard input and output; what it does anyway");

    rules_ = app_.add_subcommand("rules", "For the authors of rules");
    rules_->require_subcommand(1);
    CLI::App* fresh = add(*rules_, Command::RulesNew, "new",
                          "Begin a rule: its file and its page, to be filled in");
    fresh
        ->add_option("RULE", options_.rules,
                     "The folder and the name: my-rules/privacy/breach-notice")
        ->required()
        ->expected(1)
        ->type_name("");
    fresh->add_option("--title", options_.title, "What the contract must say, in one sentence")
        ->type_name("TEXT");
    CLI::App* list = add(*rules_, Command::RulesList, "list", "Name the rules in force");
    add_rule_folders(*list);
    add_project(*list);
    CLI::App* check =
        add(*rules_, Command::RulesCheck, "check", "Say whether rules are well formed");
    add_folders(*check, "Folders of rules; the built-in ones without");
    CLI::App* test =
        add(*rules_, Command::RulesTest, "test", "Test rules by their pages and by mutants");
    add_rule_folders(*test);
    test->add_flag("--mutants", options_.mutants, "Show every mutant, not only what went wrong");
    test->add_option("RULE", options_.rules, "The ids of rules; all without")->type_name("");
    CLI::App* print = add(*rules_, Command::RulesPrint, "print", "Write out the built-in rules");
    print->add_option("-o,--output", options_.output, "A new folder for them")->type_name("FOLDER");
  }

  tl::expected<Options, Ending> parse(std::vector<std::string> arguments) {
    if (arguments.empty())
      return usage_error("nothing to lint: name a contract or a folder of contracts");
    if (auto unknown = imply_check(arguments))
      return usage_error(std::move(*unknown));
    // CLI11 takes the arguments last one first.
    std::reverse(arguments.begin(), arguments.end());
    try {
      app_.parse(arguments);
    } catch (const CLI::CallForHelp&) {
      return tl::unexpected<Ending>(Ending{ExitStatus::Clean, help()});
    } catch (const CLI::ExtrasError&) {
      return usage_error(unknown_words());
    } catch (const CLI::RequiredError&) {
      if (!shows_version_)
        return usage_error(missing_words());
    } catch (const CLI::ParseError& error) {
      return usage_error(error.what());
    }
    if (shows_version_)
      return tl::unexpected<Ending>(
          Ending{ExitStatus::Clean, fmt::format("clauselint {}\n", version())});
    for (const auto& [command, words] : commands_) {
      if (words->parsed())
        options_.command = command;
    }
    if (options_.command == Command::Diff && options_.paths.size() > 2)
      return usage_error(fmt::format("diff compares two versions, not {}", options_.paths.size()));
    if (options_.command == Command::Check) {
      options_.view = revisions_ == Revisions::Original ? View::Original : View::Accepted;
      options_.both_views = revisions_ == Revisions::Both;
    }
    if (options_.paths.empty() && options_.command == Command::WaiversList)
      options_.paths = {"."};
    auto outputs = read_outputs(outputs_, options_.format);
    if (!outputs)
      return usage_error(std::move(outputs.error()));
    options_.outputs = std::move(*outputs);
    return std::move(options_);
  }

 private:
  CLI::App* add(CLI::App& parent, Command command, const std::string& name,
                const std::string& description) {
    CLI::App* words = parent.add_subcommand(name, description);
    commands_.emplace_back(command, words);
    return words;
  }

  void add_inputs(CLI::App& app) {
    app.add_option("PATH", options_.paths,
                   "Contracts (.docx, .md, .txt), folders of them, or - (standard input)")
        ->required()
        ->type_name("");
    app.add_option("--stdin-name", options_.stdin_name, "What to call standard input")
        ->type_name("NAME");
  }

  void add_draft(CLI::App& app, const std::string& kind) {
    app.add_option("DRAFT", options_.paths, kind + ", or - (standard input)")
        ->required()
        ->expected(1)
        ->type_name("");
    app.add_option("--stdin-name", options_.stdin_name, "What to call standard input")
        ->type_name("NAME");
    add_rule_folders(app);
    add_project(app);
    app.add_flag("-q,--quiet", options_.quiet, "Do not say what was done");
  }

  void add_diff() {
    CLI::App* diff =
        add(app_, Command::Diff, "diff", "Say what a new version lost, weakened or gained");
    diff->add_option("VERSION", options_.paths,
                     "The old and the new version; of one, what its tracked changes do")
        ->required()
        ->type_name("");
    add_choice(*diff, "--format", options_.format,
               Words<std::string>{{"text", "text"}, {"json", "json"}, {"html", "html"}},
               "How to report (text)");
    diff->add_option("-o,--output", options_.output, "Write it to a file")->type_name("FILE");
    add_rule_folders(*diff);
    add_project(*diff);
    diff->add_flag("-q,--quiet", options_.quiet, "Only what changed");
    add_style(*diff);
  }

  void add_review() {
    CLI::App* review = add(app_, Command::Review, "review",
                           "Write a copy of a DOCX with comments and the clauses it lacks");
    add_draft(*review, "A contract in DOCX");
    review->add_option("-o,--output", options_.output, "The copy (DRAFT.reviewed.docx)")
        ->type_name("FILE");
    review->add_option("--author", options_.author, "Who comments (clauselint)")->type_name("NAME");
    review
        ->add_option_function<std::string>(
            "--date", [this](const std::string& text) { options_.date = moment_of(text); },
            "When, as 2026-01-31 or 2026-01-31T09:00:00Z (now)")
        ->type_name("DATE");
    review->add_flag("--remove", options_.remove, "Take out what earlier reviews wrote instead");
  }

  void add_fix() {
    CLI::App* fix = add(app_, Command::Fix, "fix",
                        "Write a copy of a Markdown contract with the clauses it lacks");
    add_draft(*fix, "A contract in Markdown or plain text");
    fix->add_option("-o,--output", options_.output, "The copy (DRAFT.fixed.md)")->type_name("FILE");
    fix->add_flag("--dry-run", options_.dry_run, "Only show the difference");
  }

  void add_config() {
    CLI::App* config = add(app_, Command::Config, "config",
                           "Print what applies to a contract, and from where it comes");
    config->add_option("PATH", options_.paths, "Contracts, or folders of them")
        ->required()
        ->type_name("");
    add_rule_folders(*config);
    add_project(*config);
  }

  void add_waivers() {
    CLI::App* waive = add(app_, Command::Waive, "waive", "Record that a finding was approved");
    waive->add_option("CONTRACT", options_.paths, "The contract")
        ->required()
        ->expected(1)
        ->type_name("");
    waive->add_option("--rule", options_.rules, "The rule that finds it")
        ->required()
        ->expected(1)
        ->type_name("RULE");
    waive->add_option("--clause", options_.clause, "The clause, when the rule finds several")
        ->type_name("NUMBER");
    waive->add_option("--reason", options_.reason, "Why it is approved")
        ->required()
        ->type_name("TEXT");
    waive->add_option("--approver", options_.approver, "Who approved it")
        ->required()
        ->type_name("NAME");
    add_day(*waive, "--expires", options_.expires, "The last day on which it holds")->required();
    add_day(*waive, "--today", options_.today, "The day of the approval (the clock's)");
    waive->add_flag("-q,--quiet", options_.quiet, "Do not say what was done");
    add_rule_folders(*waive);
    add_project(*waive);

    waivers_ = app_.add_subcommand("waivers", "The register of waivers");
    waivers_->require_subcommand(1);
    CLI::App* list = add(*waivers_, Command::WaiversList, "list", "Print the register");
    list->add_option("PATH", options_.paths, "Contracts, or folders of them (the current folder)")
        ->type_name("");
    add_choice(*list, "--format", options_.format,
               Words<std::string>{{"text", "text"}, {"csv", "csv"}}, "How to print it (text)");
    list->add_option("-o,--output", options_.output, "Write it to a file")->type_name("FILE");
    add_day(*list, "--today", options_.today, "The day on which waivers are judged (the clock's)");
    add_rule_folders(*list);
    add_project(*list);
  }

  /// An option that takes a day of the calendar.
  CLI::Option* add_day(CLI::App& app, const std::string& name, std::string& value,
                       const std::string& description) {
    const auto read = [&value, name](const std::string& text) {
      if (!is_date(text)) {
        throw CLI::ValidationError(
            fmt::format("{} takes a date like 2027-01-31, not `{}`", name, text),
            CLI::ExitCodes::ValidationError);
      }
      value = text;
    };
    return app.add_option_function<std::string>(name, read, description)->type_name("DATE");
  }

  void add_project(CLI::App& app) {
    CLI::Option* file = app.add_option("--config", options_.project,
                                       "The project file (the nearest .clauselint.yaml)");
    file->type_name("FILE");
    app.add_flag("--no-config", options_.no_project, "Use no project file")->excludes(file);
  }

  void add_rule_folders(CLI::App& app) {
    app.add_option("--rules", options_.rule_folders, "A folder of further rules; may be repeated")
        ->type_name("DIR")
        ->take_all()
        ->expected(1)
        ->allow_extra_args(false);
  }

  void add_folders(CLI::App& app, const std::string& description) {
    app.add_option("DIR", options_.rule_folders, description)->type_name("");
  }

  void add_style(CLI::App& app) {
    add_choice(app, "--color", options_.colour, kColours, "When to use colour (auto)");
    add_number(app, "--width", options_.width, 40, 1000, "Columns of text (the terminal's)");
  }

  /// Puts `check` before arguments that name no command. Returns what is wrong when the first looks
  /// like a command that is written wrongly.
  std::optional<std::string> imply_check(std::vector<std::string>& arguments) {
    const std::string& first = arguments.front();
    if (first == "-h" || first == "--help" || first == "-V" || first == "--version")
      return std::nullopt;
    std::vector<std::string_view> names;
    for (const CLI::App* command : app_.get_subcommands({})) names.push_back(command->get_name());
    if (std::find(names.begin(), names.end(), first) != names.end())
      return std::nullopt;
    std::error_code ignored;
    if (first.find_first_of("-./") == std::string::npos &&
        !std::filesystem::exists(first, ignored)) {
      if (const auto meant = suggestion(first, names))
        return fmt::format("there is no command or file `{}`; did you mean `{}`?", first, *meant);
    }
    arguments.insert(arguments.begin(), "check");
    return std::nullopt;
  }

  /// The deepest command that the arguments reached.
  CLI::App& reached() {
    CLI::App* command = &app_;
    while (!command->get_subcommands().empty()) command = command->get_subcommands().front();
    return *command;
  }

  std::string unknown_words() {
    CLI::App& command = reached();
    std::vector<std::string> names;
    for (const CLI::Option* option : command.get_options()) {
      for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    }
    for (const std::string& word : app_.remaining(true)) {
      if (word.size() < 2 || word.front() != '-')
        continue;
      const std::string name = word.substr(0, word.find('='));
      return fmt::format("{} has no option `{}`{}", command.get_name(), name,
                         did_you_mean(name, {names.begin(), names.end()}));
    }
    return fmt::format("{} does not take `{}`", command.get_name(),
                       fmt::join(app_.remaining(true), " "));
  }

  std::string missing_words() {
    CLI::App& command = reached();
    // What is there in its place says more.
    if (!app_.remaining(true).empty())
      return unknown_words();
    if (&command == rules_)
      return "rules takes one of list, check, test, print";
    if (&command == waivers_)
      return "waivers takes `list`";
    if (command.get_name() == "waive")
      return missing_of_waive();
    if (command.get_name() == "review")
      return "nothing to review: name a contract in DOCX";
    if (command.get_name() == "fix")
      return "nothing to fix: name a contract in Markdown";
    if (command.get_name() == "explain")
      return "explain takes the id of a rule; `clauselint rules list` names them";
    return "nothing to lint: name a contract or a folder of contracts";
  }

  std::string missing_of_waive() {
    if (options_.paths.empty())
      return "nothing to waive: name a contract";
    if (options_.rules.empty())
      return "waive takes --rule, the rule that finds what is approved";
    return "a waiver needs --reason, --approver and --expires";
  }

  std::string help() {
    if (!app_.get_subcommands().empty())
      return app_.help();
    std::string text =
        "clauselint lints contract drafts for the clauses that they must have.\n\n"
        "Usage: clauselint [check] [OPTIONS] PATH...\n"
        "       clauselint COMMAND --help\n\nCommands:\n";
    for (const CLI::App* each : app_.get_subcommands({}))
      text += fmt::format("  {:<27} {}\n", each->get_name(), each->get_description());
    text += CLI::Formatter().make_groups(check_, CLI::AppFormatMode::Normal);
    text +=
        "\nExit status: 0 clean, 1 findings at or above --fail-on, 2 wrong usage or rules,\n"
        "3 an input could not be read (the others are still reported).\n";
    return text;
  }

  Options options_;
  std::vector<std::string> outputs_;
  Revisions revisions_ = Revisions::Accepted;
  bool shows_version_ = false;
  CLI::App app_{"", "clauselint"};
  CLI::App* check_ = nullptr;
  CLI::App* rules_ = nullptr;
  CLI::App* waivers_ = nullptr;
  std::vector<std::pair<Command, CLI::App*>> commands_;
};

}  // namespace

tl::expected<Options, Ending> parse_options(int argc, const char* const* argv) {
  return Grammar().parse({argv + std::min(argc, 1), argv + argc});
}

}  // namespace lint
