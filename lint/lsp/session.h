// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "lint/lsp/analysis.h"
#include "lint/lsp/client.h"
#include "lint/lsp/json.h"
#include "lint/lsp/rule_text.h"
#include "lint/lsp/text_document.h"
#include "lint/project/planner.h"

namespace lint {

/// What is open and known between `initialize` and `exit`. For one thread.
class Session {
 public:
  /// `today` gives the day on which waivers are judged, "2026-01-31".
  Session(Client client, std::vector<std::string> rule_folders, std::function<std::string()> today);

  const Client& client() const { return client_; }

  void open(const Json& params);
  void change(const Json& params);
  void close(const Json& params);
  void change_folders(const Json& params);
  /// Reads anew what changed on disk.
  void change_files(const Json& params);

  bool is_open(const std::string& uri) const { return open_.count(uri) > 0; }
  /// The version of an open text; nothing when it is not open.
  std::optional<int64_t> version(const std::string& uri) const;
  const TextDocument* text(const std::string& uri) const;

  /// What is known of the present state of an open text or of a file. Null when there is none, or
  /// when it is a rule. Shared so that it outlives a change.
  std::shared_ptr<const Analysis> analysis(const std::string& uri);
  /// The rule or vocabulary that is open under this URI; nothing for other texts.
  std::optional<RuleText> rule(const std::string& uri) const;
  /// What contracts at this URI are checked with.
  const Checker& checker_for(const std::string& uri);
  /// The analyses that are at hand, by URI.
  std::vector<std::shared_ptr<const Analysis>> known() const;
  /// Its diagnostics; those of a rule, too. None when its project leaves it out.
  Json diagnostics(const std::string& uri);

  /// The text whose diagnostics may have changed for the longest since it was last returned;
  /// nothing when there is none.
  std::optional<std::string> take_stale();

  /// Shows the diagnostics of the DOCX files of the workspace, which no client opens, from now on.
  void find_drafts();
  /// Shows those of all contracts of the workspace.
  void show_workspace();
  /// The texts whose diagnostics are shown, in order: those that are open and those above.
  std::vector<std::string> shown_uris() const;
  /// Whether it is a file of rules or of a project with errors.
  bool is_faulty(const std::string& uri) const { return faults_.count(uri) > 0; }

 private:
  /// How a contract is linted; with the built-in rules when its project is wrong.
  Plan plan(const std::string& path);
  std::shared_ptr<const Analysis> analyse(const std::string& uri);
  /// What is kept of the states of an open text; null for others.
  std::shared_ptr<Memory> memory(const std::string& uri, const Plan& plan);
  std::vector<std::string> workspace_files(bool all) const;
  void show(const std::vector<std::string>& uris);
  void mark_stale(const std::string& uri);
  bool is_passed_over(const std::string& name) const;

  Client client_;
  std::vector<std::string> rule_folders_;
  std::function<std::string()> today_;
  std::unique_ptr<Planner> planner_;
  std::map<std::string, TextDocument> open_;
  std::map<std::string, std::string> languages_;  ///< of open texts
  /// What was read of open texts, and the checker that it was read with.
  struct Reading {
    std::shared_ptr<const Checker> checker = {};
    std::shared_ptr<Memory> memory = {};
  };
  std::map<std::string, Reading> readings_;
  std::map<std::string, std::shared_ptr<const Analysis>> known_;  ///< of the present states
  std::map<std::string, std::vector<Error>> faults_;  ///< of project files and rules, by URI
  std::set<std::string> shown_;                       ///< without being open
  std::deque<std::string> stale_;                     ///< the longest first
  bool shows_all_ = false;
};

}  // namespace lint
