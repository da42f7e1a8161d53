// SPDX-License-Identifier: MIT
#include "lint/lsp/code_action.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/lsp/cures.h"

namespace lint {
namespace {

constexpr std::string_view kQuickFix = "quickfix";
constexpr std::string_view kFixAll = "source.fixAll.clauselint";
constexpr size_t kLongestTitle = 60;

/// Whether the client asks for actions of this kind: kinds are names divided by dots, and a name
/// stands for all below it.
bool is_wanted(const Json& only, std::string_view kind) {
  if (!only.is_array())
    return true;
  return std::any_of(only.begin(), only.end(), [&](const Json& each) {
    const std::string name = each.is_string() ? each.get<std::string>() : std::string();
    return kind == name || (kind.starts_with(name) && kind.substr(name.size()).starts_with('.'));
  });
}

std::string title_of(const Offer& offer) {
  if (offer.is_clause()) {
    const NewParagraph& first = offer.paragraphs.front();
    const std::string& name = first.title.empty() ? first.text : first.title;
    return fmt::format("Insert clause {}{}{}", offer.number, offer.number.empty() ? "" : " ",
                       name.size() > kLongestTitle ? offer.rule : name);
  }
  std::string_view words = offer.words;
  words.remove_prefix(std::min(words.find_first_not_of(" ,"), words.size()));
  if (words.size() <= kLongestTitle)
    return fmt::format("Insert “{}”", words.substr(0, words.find_last_not_of(" ,") + 1));
  return fmt::format("Insert the sentence that {} lacks", offer.rule);
}

class ActionFinder {
 public:
  ActionFinder(const Analysis& analysis, std::optional<int64_t> version, bool has_document_changes,
               const Stop& stop)
      : analysis_(analysis),
        version_(version),
        has_document_changes_(has_document_changes),
        stop_(stop) {}

  Json find(const Json& params) {
    const Json& only = member(params, {"context", "only"});
    const Span asked = analysis_.span(member(params, {"range"}));
    if (is_wanted(only, kQuickFix)) {
      const std::vector<std::string> rules = rules_in(asked);
      for (const std::string& rule : rules)
        add_fix(rule, member(params, {"context", "diagnostics"}));
      for (const std::string& rule : rules)
        add_waiver(rule, member(params, {"context", "diagnostics"}));
    }
    const bool is_asked_for = only.is_array() && is_wanted(only, kFixAll);
    if (is_asked_for || (!actions_.empty() && count_of_failures() > 1 && !only.is_array()))
      add_fix_all();
    return std::move(actions_);
  }

 private:
  static bool touch(Span a, Span b) { return a.begin <= b.end && b.begin <= a.end; }

  /// The rules with a finding in the range, each once.
  std::vector<std::string> rules_in(Span asked) const {
    std::vector<std::string> rules;
    for (const Finding& finding : analysis_.checked().findings) {
      const bool is_new = !finding.suppression &&
                          std::find(rules.begin(), rules.end(), finding.rule) == rules.end();
      if (is_new && touch(asked, analysis_.span(analysis_.visible_range(finding.place.span))))
        rules.push_back(finding.rule);
    }
    return rules;
  }

  size_t count_of_failures() const {
    const auto& all = analysis_.checked().requirements;
    return static_cast<size_t>(std::count_if(all.begin(), all.end(), fails));
  }

  void add_fix(const std::string& rule, const Json& diagnostics) {
    const Cure cure = find_cure(analysis_, rule, stop_);
    if (cure.offers.empty())
      return;
    actions_.push_back({{"title", title_of(cure.offers.front())},
                        {"kind", kQuickFix},
                        {"diagnostics", of_rule(diagnostics, rule)},
                        {"isPreferred", true},
                        {"edit", edit_of(cure.replacements)}});
  }

  static Json of_rule(const Json& diagnostics, const std::string& rule) {
    Json all = Json::array();
    if (diagnostics.is_array()) {
      for (const Json& diagnostic : diagnostics) {
        if (text_at(diagnostic, {"code"}) == rule)
          all.push_back(diagnostic);
      }
    }
    return all;
  }

  /// A comment above the paragraph of the finding that waives it once a reason stands in it; until
  /// then the comment itself is a finding.
  void add_waiver(const std::string& rule, const Json& diagnostics) {
    const Document& document = analysis_.tree().document();
    if (document.format() != Format::Markdown)
      return;
    for (const Finding& finding : analysis_.checked().findings) {
      if (finding.rule != rule || finding.suppression)
        continue;
      const std::string& source = document.source();
      const uint32_t at = document.source_span(finding.place.span).begin;
      const size_t before = at == 0 ? std::string::npos : source.rfind('\n', at - 1);
      const auto line = static_cast<uint32_t>(before == std::string::npos ? 0 : before + 1);
      const std::string end = source.find("\r\n") == std::string::npos ? "\n" : "\r\n";
      actions_.push_back(
          {{"title", fmt::format("Waive {} here (write the reason)", rule)},
           {"kind", kQuickFix},
           {"diagnostics", of_rule(diagnostics, rule)},
           {"edit",
            edit_of({{{line, line}, "<!-- clauselint-waive " + rule + ": -->" + end + end}})}});
      return;
    }
  }

  void add_fix_all() {
    const Cure cure = find_cure(analysis_, {}, stop_);
    if (cure.offers.empty())
      return;
    actions_.push_back({{"title", "Insert all that the contract lacks"},
                        {"kind", kFixAll},
                        {"edit", edit_of(cure.replacements)}});
  }

  /// A WorkspaceEdit.
  Json edit_of(const std::vector<Replacement>& replacements) const {
    Json edits = Json::array();
    for (const Replacement& replacement : replacements)
      edits.push_back(
          {{"range", analysis_.source_range(replacement.span)}, {"newText", replacement.text}});
    if (!has_document_changes_)
      return {{"changes", {{analysis_.uri(), std::move(edits)}}}};
    const Json version = version_ ? Json(*version_) : Json(nullptr);
    return {{"documentChanges",
             Json::array({{{"textDocument", {{"uri", analysis_.uri()}, {"version", version}}},
                           {"edits", std::move(edits)}}})}};
  }

  const Analysis& analysis_;
  std::optional<int64_t> version_;
  bool has_document_changes_;
  const Stop& stop_;
  Json actions_ = Json::array();
};

}  // namespace

Answer code_actions_of(const Analysis& analysis, std::optional<int64_t> version,
                       bool has_document_changes, const Json& params, const Stop& stop) {
  Json actions = ActionFinder(analysis, version, has_document_changes, stop).find(params);
  if (stop())
    return refuse(ErrorCode::ContentModified, "the text changed");
  return actions;
}

}  // namespace lint
