// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lint/cli/exit_status.h"
#include "lint/cli/outputs.h"
#include "lint/document/reader.h"
#include "lint/rule/severity.h"
#include "lint/text/result.h"

namespace lint {

enum class Command : uint8_t {
  Check,
  Outline,
  Facts,
  Diff,
  Review,
  Fix,
  Config,
  Waive,
  WaiversList,
  Explain,
  LanguageServer,
  RulesNew,
  RulesList,
  RulesCheck,
  RulesTest,
  RulesPrint,
};

/// What the user asks for. Options that the command does not take have their defaults.
struct Options {
  enum class Colour : uint8_t { Auto, Always, Never };

  Command command = Command::Check;
  std::vector<std::string> paths = {};  ///< files and folders; "-" is standard input
  std::string stdin_name = "-";      ///< what to call standard input; its ending tells the format
  std::string format = "text";       ///< the name of a reporter
  std::string output = {};           ///< a file; empty for standard output
  std::vector<Output> outputs = {};  ///< of Command::Check, never empty then, instead of the two
  std::vector<std::string> rule_folders = {};
  std::vector<std::string> rules = {};  ///< ids
  std::string title = {};               ///< of a new rule; empty for that of the example
  /// Nothing when the user does not say; nothing in it for never.
  std::optional<std::optional<Severity>> fail_on = {};
  std::string project = {};  ///< the project file; found for each contract when empty
  bool no_project = false;
  View view = View::Accepted;
  bool both_views = false;  ///< Command::Check: the accepted one, and what it changes
  uint32_t threads = 0;     ///< 0: as many as the machine has processors
  Colour colour = Colour::Auto;
  uint32_t width = 0;  ///< 0: that of the terminal
  bool quiet = false;
  bool explain = false;
  bool redact = false;        ///< no contract text in reports
  bool mutants = false;       ///< show every mutant, not only those that are missed
  std::string baseline = {};  ///< the file, before those that projects name
  bool update_baseline = false;
  std::string since = {};   ///< a revision of git; only what changed since is linted
  std::string clause = {};  ///< a citation: "8.2"
  std::string reason = {};
  std::string approver = {};
  std::string expires = {};  ///< a day, "2027-01-31"
  std::string today = {};    ///< the day on which waivers are judged; empty for the clock's
  bool textconv = false;     ///< write clauses as git compares them
  bool no_waivers = false;   ///< as if there were none
  std::string author = "clauselint";  ///< of comments and insertions
  std::string date = {};              ///< theirs, as they are written in the file; empty for now
  bool dry_run = false;               ///< show the difference only
  bool remove = false;                ///< take earlier reviews out
};

/// Ends the program: the text goes to standard output when the status is Clean (help, version),
/// otherwise to standard error.
struct Ending {
  ExitStatus status = ExitStatus::Usage;
  std::string text = {};
};

tl::expected<Options, Ending> parse_options(int argc, const char* const* argv);

}  // namespace lint
