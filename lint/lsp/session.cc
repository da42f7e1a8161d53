// SPDX-License-Identifier: MIT
#include "lint/lsp/session.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <utility>

#include "lint/lsp/uri.h"
#include "lint/lsp/workspace_files.h"
#include "lint/text/file.h"

namespace lint {
namespace {

constexpr uint64_t kLargestFile = uint64_t{256} << 20U;

std::string uri_of(const Json& params) {
  return text_at(params, {"textDocument", "uri"});
}

/// A path whose ending tells the format: that of the URI, or of the language.
std::string path_of(const std::string& uri, const std::string& language) {
  std::string path = path_of_uri(uri).value_or(name_of_uri(uri));
  const std::string end = std::filesystem::path(path).extension().string();
  if (end.empty() && language == "markdown")
    path += ".md";
  if (end.empty() && language == "plaintext")
    path += ".txt";
  return path;
}

}  // namespace

Session::Session(Client client, std::vector<std::string> rule_folders,
                 std::function<std::string()> today)
    : client_(std::move(client)),
      rule_folders_(std::move(rule_folders)),
      today_(std::move(today)),
      planner_(std::make_unique<Planner>(ProjectChoice{}, rule_folders_)) {}

void Session::open(const Json& params) {
  const std::string uri = uri_of(params);
  const Json& item = member(params, {"textDocument"});
  open_[uri] = TextDocument(text_at(item, {"text"}), number_at(item, {"version"}), client_.unit);
  languages_[uri] = text_at(item, {"languageId"});
  known_.erase(uri);
  mark_stale(uri);
}

void Session::change(const Json& params) {
  const std::string uri = uri_of(params);
  const auto document = open_.find(uri);
  if (document == open_.end())
    return;
  document->second.change(member(params, {"contentChanges"}),
                          number_at(params, {"textDocument", "version"}));
  known_.erase(uri);
  mark_stale(uri);
}

void Session::close(const Json& params) {
  const std::string uri = uri_of(params);
  open_.erase(uri);
  languages_.erase(uri);
  readings_.erase(uri);
  known_.erase(uri);
  mark_stale(uri);
}

void Session::change_folders(const Json& params) {
  for (const std::string& gone : read_folders(member(params, {"event", "removed"})))
    std::erase(client_.folders, gone);
  for (std::string& added : read_folders(member(params, {"event", "added"})))
    client_.folders.push_back(std::move(added));
  find_drafts();
}

void Session::change_files(const Json& params) {
  const Json& changes = member(params, {"changes"});
  if (!changes.is_array())
    return;
  bool is_rules = false;
  for (const Json& change : changes) {
    const std::string uri = text_at(change, {"uri"});
    const bool is_contract = is_contract_name(name_of_uri(uri)) && !is_rule_page(uri);
    is_rules = is_rules || !is_contract;
    if (is_contract && !is_open(uri)) {
      known_.erase(uri);
      if (uri.ends_with(".docx") || shows_all_)
        show({uri});
    }
  }
  if (!is_rules)
    return;
  planner_ = std::make_unique<Planner>(ProjectChoice{}, rule_folders_);
  for (const auto& [uri, errors] : std::exchange(faults_, {})) mark_stale(uri);
  for (const auto& [uri, entry] : std::exchange(known_, {})) mark_stale(uri);
}

std::optional<int64_t> Session::version(const std::string& uri) const {
  const TextDocument* const document = text(uri);
  return document == nullptr ? std::nullopt : std::optional(document->version());
}

const TextDocument* Session::text(const std::string& uri) const {
  const auto document = open_.find(uri);
  return document == open_.end() ? nullptr : &document->second;
}

Plan Session::plan(const std::string& path) {
  auto plan = planner_->plan(path);
  if (plan)
    return std::move(*plan);
  for (const Error& error : plan.error()) {
    if (error.path.empty())
      continue;
    const std::string uri = uri_of_path(absolute_path(error.path));
    faults_[uri].push_back(error);
    mark_stale(uri);
  }
  static Planner built_in(ProjectChoice{.none = true}, {});
  return *built_in.plan(path);
}

std::shared_ptr<const Analysis> Session::analyse(const std::string& uri) {
  const TextDocument* const document = text(uri);
  std::string bytes;
  if (document != nullptr) {
    bytes = document->utf8();
  } else {
    const auto path = path_of_uri(uri);
    auto read = path ? read_file(*path, kLargestFile) : fail({.message = "is no file"});
    if (!read)
      return nullptr;
    bytes = std::move(*read);
  }
  const auto language = languages_.find(uri);
  std::string path = path_of(uri, language == languages_.end() ? std::string() : language->second);
  Plan plan = this->plan(path);
  auto memory = this->memory(uri, plan);
  return std::make_shared<const Analysis>(Analysis::Input{.uri = uri,
                                                          .path = std::move(path),
                                                          .bytes = std::move(bytes),
                                                          .plan = std::move(plan),
                                                          .today = today_(),
                                                          .unit = client_.unit,
                                                          .memory = std::move(memory)});
}

std::shared_ptr<Memory> Session::memory(const std::string& uri, const Plan& plan) {
  if (!is_open(uri))
    return nullptr;
  Reading& reading = readings_[uri];
  if (reading.checker != plan.checker)
    reading = {plan.checker, std::make_shared<Memory>()};
  return reading.memory;
}

bool Session::is_passed_over(const std::string& name) const {
  return std::any_of(client_.passed_over.begin(), client_.passed_over.end(),
                     [&](const std::string& pattern) { return matches_name(pattern, name); });
}

std::shared_ptr<const Analysis> Session::analysis(const std::string& uri) {
  const auto known = known_.find(uri);
  if (known != known_.end())
    return known->second;
  if (is_passed_over(name_of_uri(uri)) || is_rule_file(uri))
    return nullptr;
  return known_[uri] = analyse(uri);
}

std::optional<RuleText> Session::rule(const std::string& uri) const {
  const TextDocument* const document = text(uri);
  const auto path = path_of_uri(uri);
  if (document == nullptr || !path || !is_rule_text(*path, document->raw()))
    return std::nullopt;
  return RuleText{.path = *path, .text = document->utf8(), .unit = client_.unit};
}

const Checker& Session::checker_for(const std::string& uri) {
  return *plan(path_of(uri, {})).checker;
}

std::vector<std::shared_ptr<const Analysis>> Session::known() const {
  std::vector<std::shared_ptr<const Analysis>> all;
  for (const auto& [uri, analysis] : known_) {
    if (analysis && analysis->is_contract())
      all.push_back(analysis);
  }
  return all;
}

Json Session::diagnostics(const std::string& uri) {
  if (const auto rule = this->rule(uri))
    return diagnostics_of(faults_of(*rule), rule->text, client_.unit);
  const auto faults = faults_.find(uri);
  if (faults != faults_.end())
    return diagnostics_of(faults->second);
  const auto contract = is_open(uri) || shown_.count(uri) > 0 ? analysis(uri) : nullptr;
  if (!contract || contract->is_left_out())
    return Json::array();
  return diagnostics_of(*contract, client_.diagnostics);
}

std::optional<std::string> Session::take_stale() {
  if (stale_.empty())
    return std::nullopt;
  std::string uri = std::move(stale_.front());
  stale_.pop_front();
  return uri;
}

void Session::mark_stale(const std::string& uri) {
  if (std::find(stale_.begin(), stale_.end(), uri) == stale_.end())
    stale_.push_back(uri);
}

void Session::show(const std::vector<std::string>& uris) {
  shown_.insert(uris.begin(), uris.end());
  for (const std::string& uri : uris) mark_stale(uri);
}

void Session::find_drafts() {
  show(workspace_files(shows_all_));
}

void Session::show_workspace() {
  shows_all_ = true;
  find_drafts();
}

std::vector<std::string> Session::shown_uris() const {
  std::set<std::string> uris = shown_;
  for (const auto& [uri, document] : open_) uris.insert(uri);
  return {uris.begin(), uris.end()};
}

std::vector<std::string> Session::workspace_files(bool all) const {
  std::vector<std::string> uris;
  for (const std::string& folder : client_.folders) {
    for (const std::string& path : find_contracts(folder)) {
      const bool is_wanted =
          (all && !is_passed_over(std::filesystem::path(path).filename().string())) ||
          path.ends_with(".docx");
      if (is_wanted)
        uris.push_back(uri_of_path(path));
    }
  }
  std::sort(uris.begin(), uris.end());
  uris.erase(std::unique(uris.begin(), uris.end()), uris.end());
  return uris;
}

}  // namespace lint
