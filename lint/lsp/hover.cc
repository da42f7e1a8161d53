// SPDX-License-Identifier: MIT
#include "lint/lsp/hover.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/lsp/rule_page.h"
#include "lint/lsp/term.h"
#include "lint/report/place.h"

namespace lint {
namespace {

constexpr uint32_t kLongestQuote = 600;
constexpr size_t kMostTargets = 3;

/// Contract text as Markdown that shows it as it is.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (std::string_view("\\`*_{}[]<>#|~").find(c) != std::string_view::npos)
      result += '\\';
    result += c;
  }
  return result;
}

class HoverWriter {
 public:
  HoverWriter(const Analysis& analysis, uint32_t offset)
      : analysis_(analysis), tree_(analysis.tree()), places_(tree_), offset_(offset) {}

  Json write() {
    add_reference();
    add_term();
    add_findings();
    if (parts_.empty())
      return nullptr;
    std::string text;
    for (const std::string& part : parts_) text += (text.empty() ? "" : "\n\n---\n\n") + part;
    return {{"contents", {{"kind", "markdown"}, {"value", std::move(text)}}},
            {"range", analysis_.range(span_)}};
  }

 private:
  bool touches(Span span) const { return span.begin <= offset_ && offset_ <= span.end; }

  void add(Span span, std::string text) {
    if (parts_.empty())
      span_ = span;
    parts_.push_back(std::move(text));
  }

  std::string clause_of(ClauseId id) const {
    const Clause& clause = tree_[id];
    const std::string name = places_.clause(id);
    const Span words =
        clause.text.empty() && clause.end > id + 1 ? tree_[id + 1].text : clause.text;
    std::string text = "**" + escaped(name.empty() ? clause.label : name) + "**";
    if (!words.empty())
      text += "\n\n> " + escaped(first_words(analysis_, words, kLongestQuote));
    return text;
  }

  void add_reference() {
    for (const Reference& reference : analysis_.facts().references) {
      if (!touches(reference.span))
        continue;
      std::string text;
      if (reference.state == Reference::State::External)
        text = "This refers to another document.";
      for (size_t i = 0; i < std::min(reference.targets.size(), kMostTargets); ++i)
        text += (text.empty() ? "" : "\n\n") + clause_of(reference.targets[i]);
      if (reference.targets.size() > kMostTargets)
        text += fmt::format("\n\nand {} more", reference.targets.size() - kMostTargets);
      for (const std::string& label : reference.missing)
        text += fmt::format("{}There is no {} in this contract.", text.empty() ? "" : "\n\n",
                            escaped(label));
      add(reference.span, std::move(text));
      return;
    }
  }

  void add_term() {
    const Definition* const definition = term_at(analysis_, offset_);
    if (definition == nullptr)
      return;
    std::string text = "**" + escaped(definition->term) + "**";
    if (const std::string place = places_.clause(definition->clause); !place.empty())
      text += " · " + escaped(place);
    if (const Party* const party = analysis_.facts().parties.find(definition->term)) {
      if (party->role != Role::Unknown)
        text += fmt::format(" · the {} ({})", name_of(party->role), escaped(party->reason));
    }
    if (!definition->text.empty())
      text += "\n\n> " + escaped(first_words(analysis_, definition->text, kLongestQuote));
    for (const ClauseId item : definition->items)
      text += "\n> - " + escaped(first_words(analysis_, tree_[item].text, kLongestQuote));
    if (const auto period = period_of(analysis_, *definition))
      text += "\n\nThis is a period of **" + *period + "**.";
    const Span use = word_at();
    add(use, std::move(text));
  }

  /// The use or the definition at the place.
  Span word_at() const {
    for (const TermUse& use : analysis_.facts().definitions.uses()) {
      if (touches(use.span))
        return use.span;
    }
    for (const Definition& definition : analysis_.facts().definitions.all()) {
      if (touches(definition.span))
        return definition.span;
    }
    return {offset_, offset_};
  }

  const Requirement* requirement_of(const Finding& finding) const {
    for (const Requirement& requirement : analysis_.checked().requirements) {
      if (is_of(finding, requirement))
        return &requirement;
    }
    return nullptr;
  }

  void add_findings() {
    for (const Finding& finding : analysis_.checked().findings) {
      if (!touches(finding.place.span))
        continue;
      std::string text;
      const Rule* const rule = analysis_.rule(finding.rule);
      text =
          fmt::format("**{}**: {}", finding.rule, rule == nullptr ? finding.message : rule->title);
      if (const Requirement* const requirement = requirement_of(finding))
        text += elements(*requirement);
      if (rule != nullptr) {
        const std::string why = section_of_page(rule->page, "Why");
        if (!why.empty())
          text += "\n\n" + why;
      }
      add(finding.place.span, std::move(text));
    }
  }

  /// What became of the elements of a deficient clause.
  static std::string elements(const Requirement& requirement) {
    if (requirement.verdict != Verdict::Deficient)
      return {};
    std::string text = "\n";
    for (const Element& element : requirement.elements) {
      text += fmt::format("\n- `{}` {}", element.name, name_of(element.verdict));
      if (!element.reason.empty())
        text += ": " + escaped(element.reason);
    }
    return text;
  }

  const Analysis& analysis_;
  const ClauseTree& tree_;
  Places places_;
  uint32_t offset_;
  Span span_ = {};
  std::vector<std::string> parts_ = {};
};

}  // namespace

Json hover_at(const Analysis& analysis, uint32_t offset) {
  return HoverWriter(analysis, offset).write();
}

}  // namespace lint
